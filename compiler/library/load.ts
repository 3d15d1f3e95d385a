// The compiler as a library: a text becomes a policy that answers, or its findings. What has errors answers nothing.
import type { Source } from "@zhengce/grammar";
import { compile, type CompileOptions } from "../compile.js";
import { findingsOf, type Finding } from "./findings.js";
import { policyOf, type Policy } from "./policy.js";

/** A policy, or why there is none. `findings` has warnings and hints, too; a policy that is there has no errors. */
export type Loaded =
  | { readonly ok: true; readonly policy: Policy; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** @param text the text of a `.policy` file, or that with the path by which findings and outputs name it */
export function load(text: string | Source, options: CompileOptions = {}): Loaded {
  const source = typeof text === "string" ? { path: "notice.policy", text } : text;
  const compilation = compile(source, options);
  const findings = findingsOf(compilation);
  const policy = policyOf(compilation);
  return policy === null ? { ok: false, findings } : { ok: true, policy, findings };
}
