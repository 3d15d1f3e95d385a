// A file as a command has it, the texts behind its findings, and how JSON is written.
import { visibleJson, type Diagnostic } from "@zhengce/grammar";
import type { Compilation } from "../compile.js";
import type { Io } from "./io.js";

export interface Loaded {
  readonly path: string;
  readonly text: string;
  /** Null when the file could not be read as text. */
  readonly compilation: Compilation | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts that findings point into: the files, and the prints and superior notices that they were compared with. */
export function textsOf(loaded: readonly Loaded[]): ReadonlyMap<string, string> {
  const compared = loaded.flatMap(({ compilation }) => [
    compilation?.coverage?.notice.source ?? [],
    compilation?.conformance?.superior.source ?? [],
    compilation?.takenOver ?? [],
  ]);
  return new Map([...compared.flat(), ...loaded].map(({ path, text }) => [path, text]));
}

/** JSON as people read and tools parse it. */
export function writeJson(io: Io, value: unknown): void {
  io.out(visibleJson(JSON.stringify(value, null, 2)) + "\n");
}
