// What an identity change after payment does: two sets of facts of one payment to an adjustment, by the cases of 变动.
import {
  bearsOnPayable,
  clampAmount,
  formatDay,
  frozen,
  KINDS,
  readFacts,
  subtractAmounts,
  type Adjustment,
  type Amount,
  type FactIssue,
  type FactRecord,
  type OpenPoint,
  type Reading,
  type TraceEntry,
} from "@zhengce/runtime";
import { applies, certificationFact, type Change } from "./adjust/conditions.js";
import { disagreements, missingCertification } from "./adjust/issues.js";
import { totals, type Totals } from "./adjust/totals.js";
import { assessFacts } from "./interpret.js";
import { namesOfFacts } from "./interpret/benefit.js";
import { dayOf, worldOf } from "./interpret/conditions.js";
import { distinctPoints } from "./interpret/points.js";
import { factsOfDay } from "./day-term.js";
import type { Settlement } from "./interpret/settlement.js";
import type { ChangeSpec, Program } from "./program.js";

/**
 * Adjusts a payment: `before` are the facts at payment, `after` those certified later, both as JSON.
 * @returns the adjustment, or all that is wrong with either object; each issue says of which
 */
export function adjust(program: Program, before: unknown, after: unknown): Reading<Adjustment> {
  const earlier = readFacts(program, before);
  const later = readFacts(program, after, { allowCertification: true });
  if (earlier.issues === undefined && later.issues === undefined)
    return frozenReading(adjustFacts(program, earlier.value, later.value));
  return { issues: [...marked(earlier.issues ?? [], "before"), ...marked(later.issues ?? [], "after")] };
}

function frozenReading(reading: Reading<Adjustment>): Reading<Adjustment> {
  return reading.issues === undefined ? { value: frozen(reading.value) } : reading;
}

function marked(issues: readonly FactIssue[], of: "before" | "after"): readonly FactIssue[] {
  return issues.map((issue) => ({ ...issue, of }));
}

/** Adjusts a payment whose facts have been read. Issues: the two disagree, or a certification day is read that is missing. */
export function adjustFacts(program: Program, before: FactRecord, after: FactRecord): Reading<Adjustment> {
  const issues = disagreements(program, before, after);
  if (issues.length > 0) return { issues };
  const sums = totals(program, before, after);
  const change = changeOf(program, before, after, sums);
  for (const spec of program.changes) {
    const applicableCase = spec.when === null ? true : applies(spec.when, change);
    if (applicableCase === null) return { issues: [missingCertification(program)] };
    if (applicableCase) return effectOf(spec, change, sums);
  }
  return { value: unprovided(program, [], null, []) };
}

function changeOf(program: Program, before: FactRecord, after: FactRecord, sums: Totals | null): Change {
  const payment = program.facts.findIndex((fact) => fact.role === "payment");
  return {
    after: worldOf(program, after),
    paid: sums !== null,
    answer: assessFacts(program, before),
    ofBefore: sums?.ofBefore.total ?? 0,
    ofAfter: sums?.ofAfter.total ?? 0,
    ofNew: sums?.ofNew.total ?? 0,
    paymentDay: dayFact(before, payment),
    certificationDay: dayFact(after, certificationFact(program)),
  };
}

function dayFact(facts: FactRecord, index: number): number | null {
  const day = facts.values[index] ?? null;
  return typeof day === "number" ? day : null;
}

function effectOf(spec: ChangeSpec, change: Change, sums: Totals | null): Reading<Adjustment> {
  const { program } = change.after;
  const dueBy = dueByOf(spec, change);
  if (dueBy === null) return { issues: [missingCertification(program)] };
  switch (spec.effect) {
    case "supplement": {
      const more = subtractAmounts(change.ofAfter, change.answer.subsidy);
      return { value: moved(KINDS.supplement, clampAmount(more, 0, Infinity), spec, dueBy, sums?.ofAfter) };
    }
    case "refund":
      return { value: moved(KINDS.refund, change.ofNew, spec, dueBy, sums?.ofNew) };
    case "refundPaid": {
      const { payable, unspecified } = change.answer;
      const openRates = typeof payable === "number" ? [] : unspecified.filter(bearsOnPayable);
      return { value: moved(KINDS.refund, payable ?? 0, spec, dueBy, { openRates, trace: [] }) };
    }
    case "none":
      return { value: moved(KINDS.none, 0, spec, dueBy, undefined) };
    case "unspecified":
      return { value: unprovided(program, [...spec.open, ...dueBy.open], dueBy.day, [spec.entry]) };
  }
}

/** The last day, with an open point where other facts than the certification are missing. */
interface DueBy {
  readonly day: string | null;
  readonly open: readonly OpenPoint[];
}

/** null: it counts from a certification day that is missing. */
function dueByOf(spec: ChangeSpec, change: Change): DueBy | null {
  const term = spec.dueBy;
  if (term === null) return { day: null, open: [] };
  const { program } = change.after;
  if (change.certificationDay === null && factsOfDay(term).includes(certificationFact(program))) return null;
  const day = dayOf(term, change.after);
  if (day !== null) return { day: formatDay(day), open: [] };
  return { day: null, open: [{ slot: "due-by-facts", facts: namesOfFacts(term, program), document: null }] };
}

function moved(
  kind: Adjustment["kind"],
  amount: Amount,
  spec: ChangeSpec,
  dueBy: DueBy,
  sum: Pick<Settlement, "openRates" | "trace"> | undefined,
): Adjustment {
  return {
    kind,
    amount,
    dueBy: dueBy.day,
    unspecified: distinctPoints([...spec.open, ...(sum?.openRates ?? []), ...dueBy.open]),
    trace: [spec.entry, ...(sum?.trace ?? [])],
  };
}

function unprovided(
  program: Program,
  open: readonly OpenPoint[],
  dueBy: string | null,
  trace: readonly TraceEntry[],
): Adjustment {
  const silent: OpenPoint = { slot: "change", document: program.residual };
  const unspecified = open.length > 0 ? distinctPoints(open) : [silent];
  return { kind: KINDS.unspecified, amount: null, dueBy, unspecified, trace };
}
