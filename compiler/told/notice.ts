// A file without errors that decides something: what most questions are asked of.
import type { Compilation } from "../compile.js";
import type { Program } from "../decision/program.js";

/** A file without errors, and its program. */
export type Notice = Compilation & { readonly program: Program };

export function decides(compilation: Compilation): compilation is Notice {
  return compilation.program !== null;
}
