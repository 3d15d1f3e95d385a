// The one function that runs every rule, and what is known of each finding by its code.
import type { Diagnostic, Span } from "@zhengce/grammar";
import type { Hole } from "../decision/lower/context.js";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import { acknowledge } from "./acknowledge.js";
import { lostTo } from "./lib/lost.js";
import { notComputable, reportHoles } from "./not-computable.js";
import { unusedAcknowledgement } from "./unused-acknowledgement.js";
import type { Acknowledged } from "./acknowledge.js";
import type { Conformance } from "../compare/superior/superior.js";
import type { UntakenNotice, WithoutSuperior } from "./lib/without-superior.js";
import type { Coverage } from "../source-text/coverage.js";
import type { Unprinted } from "../source-text/printed.js";
import type { Finding, Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import * as registry from "./registry.js";

export const rules: readonly Rule[] = Object.values(registry);

/** Codes of compiler/rules, those that `acknowledge` and `reportHoles` make included. */
export const findings: ReadonlyMap<string, Finding> = new Map(
  [...rules, notComputable, unusedAcknowledgement].map((finding) => [finding.code, finding]),
);

export interface Checkable {
  readonly model: Model;
  readonly program: Program | null;
  readonly syntax?: readonly Diagnostic[];
  /** What the parser left out. */
  readonly skipped?: readonly Span[];
  readonly holes?: readonly Hole[];
  readonly coverage?: Coverage | null;
  readonly unprinted?: Unprinted | null;
  readonly conformance?: Conformance | null;
  readonly withoutSuperior?: WithoutSuperior | null;
  readonly untaken?: readonly UntakenNotice[];
}
export interface Checked {
  /** In order of place, acknowledged ones left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a 原文如此 silences, each with its acknowledgement: for sign-off. */
  readonly acknowledged: readonly Acknowledged[];
}

/** Runs every rule over one file and applies its 原文如此. `syntax`: what parsing found; `holes`: what lowering could not. Never throws. */
export function checkModel(subject: Checkable): Checked {
  const syntax = (subject.syntax ?? []).filter((finding) => finding.severity === "error");
  const holes = subject.holes ?? [];
  const lost = lostTo(subject.model, syntax, subject.skipped ?? []);
  const { coverage = null, unprinted = null, conformance = null, withoutSuperior = null, untaken = [] } = subject;
  const whole = subjectOf({
    ...subject,
    syntax,
    lost,
    holes,
    findings,
    coverage,
    unprinted,
    conformance,
    withoutSuperior,
    untaken,
  });
  const found = rules.flatMap((rule) => rule.run(whole));
  const { diagnostics, acknowledged } = acknowledge(whole, found);
  const sound = syntax.length === 0 && !diagnostics.some((finding) => finding.severity === "error");
  const unlowered = reportHoles(holes, sound, subject.model.source.path);
  return { diagnostics: [...diagnostics, ...unlowered].sort(byPlace), acknowledged };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
