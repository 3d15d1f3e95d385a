// What can be wrong with the two sets of facts of an adjustment beyond each by itself.
import {
  CERTIFICATION_KEYS,
  certificationIssue,
  disagreement,
  formatDay,
  TIER_KEYS,
  type FactIssue,
  type FactRecord,
} from "@zhengce/runtime";
import type { Program } from "../program.js";

/** 缴费日期 and 档次 must be the same: it is one payment. */
export function disagreements(program: Program, before: FactRecord, after: FactRecord): readonly FactIssue[] {
  const issues: FactIssue[] = [];
  const payment = program.facts.findIndex((fact) => fact.role === "payment");
  const paidOn = shownDay(before, payment);
  const saidLater = shownDay(after, payment);
  if (paidOn !== saidLater) issues.push(disagreement(program.facts[payment]?.name ?? "", saidLater, paidOn));
  if (before.tier !== after.tier)
    issues.push(disagreement(TIER_KEYS[0], shownTier(program, after), shownTier(program, before)));
  return issues;
}

/** 身份认定日期 is read and missing. */
export function missingCertification(program: Program): FactIssue {
  return certificationIssue(program.facts.find((fact) => fact.role === "certification")?.name ?? CERTIFICATION_KEYS[0]);
}

function shownDay(facts: FactRecord, index: number): string {
  const day = facts.values[index] ?? null;
  return typeof day === "number" ? formatDay(day) : "";
}

function shownTier(program: Program, facts: FactRecord): string {
  return program.tiers[facts.tier] ?? "";
}
