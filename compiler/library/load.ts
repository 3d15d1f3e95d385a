// The compiler as a library: a text becomes a policy that answers, or its findings. What has errors answers nothing.
import type { Source } from "@zhengce/grammar";
import { compile, type CompileOptions } from "../compile.js";
import { findingsOf, textsIn, type Finding } from "./findings.js";
import { policyOf, type Policy } from "./policy.js";

/** A policy, or why there is none. */
export type Loaded = Findings & ({ readonly ok: true; readonly policy: Policy } | { readonly ok: false });
export interface Findings {
  /** Warnings and hints, too; a policy that is there has no errors. */
  readonly findings: readonly Finding[];
  /** The paths of all texts that it was made of: the notice, its print, its superior. */
  readonly read: readonly string[];
}

/** @param text the text of a `.policy` file, or that with the path by which findings and outputs name it */
export function load(text: string | Source, options: CompileOptions = {}): Loaded {
  const source = typeof text === "string" ? { path: "notice.policy", text } : text;
  const compilation = compile(source, options);
  const findings = findingsOf(compilation);
  const read = textsIn(compilation).map(({ path }) => path);
  const policy = policyOf(compilation);
  return policy === null ? { ok: false, findings, read } : { ok: true, policy, findings, read };
}
