// A policy text as its decision program, for tests of what comes after the model. Findings of syntax fail the test at once.
import { compile } from "../../compiler/compile.js";
import type { Compilation } from "../../compiler/compile.js";
import type { Program } from "../../compiler/decision/program.js";

/** Compiles a text that has no syntax finding. */
export function compiled(text: string): Compilation {
  const compilation = compile({ path: "test.policy", text });
  const [finding] = compilation.parsed.diagnostics;
  if (finding !== undefined)
    throw new Error(`${finding.code}: ${finding.message.zh}\n${text.slice(finding.start, finding.end)}`);
  return compilation;
}

/** The program of a text; it must have lowered whole. */
export function programOf(text: string): Program {
  const { value, holes } = compiled(text).lowered;
  if (value === null) throw new Error("no program");
  const [hole] = holes;
  if (hole !== undefined) throw new Error(`not lowered: ${text.slice(hole.start, hole.end)}`);
  return value;
}
