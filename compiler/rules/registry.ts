// Every rule, one import a rule, and the one function that runs them. Add a rule: import it and list it, in order of code.
import type { Diagnostic } from "@zhengce/grammar";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import { acknowledge } from "./acknowledge.js";
import type { Acknowledged } from "./acknowledge.js";
import type { Finding, Rule } from "./rule.js";
import { unknownAcknowledgement } from "./unknown-acknowledgement.js";
import { unusedAcknowledgement } from "./unused-acknowledgement.js";

export const rules: readonly Rule[] = [unknownAcknowledgement];

/** Codes of compiler/rules, those that `acknowledge` itself makes included. */
export const findings: ReadonlyMap<string, Finding> = new Map(
  [...rules, unusedAcknowledgement].map((finding) => [finding.code, finding]),
);

export interface Checked {
  /** In order of place, acknowledged ones left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a 原文如此 silences, each with its acknowledgement: for sign-off. */
  readonly acknowledged: readonly Acknowledged[];
}

/** Runs every rule over one file and applies its 原文如此. Never throws. */
export function checkModel(subject: { readonly model: Model; readonly program: Program | null }): Checked {
  const found = rules.flatMap((rule) => rule.run({ ...subject, findings }));
  const { diagnostics, acknowledged } = acknowledge(subject.model, found, findings);
  return { diagnostics: [...diagnostics].sort(byPlace), acknowledged };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
