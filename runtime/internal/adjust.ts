// What a change of identity does to a payment, for compiled notices: the sums that the tests of 变动 compare, and the answers that its
// cases give. Which case applies is the notice's own code.
import type { AboutOf, Adjustment, AdjustmentKind, Amount, Assessment, OpenPoint, TraceEntry } from "../assessment.js";
import { ABSENT } from "./facts.js";
import type { Grants } from "./grants.js";
import { onlyOnce } from "./shares.js";
import type { Day } from "../days.js";
import { certificationIssue, disagreement } from "../fact-issues.js";
import { factsError } from "../facts-error.js";
import type { FactIssue, FactsSchema } from "../facts-schema.js";
import { formatDay } from "../iso-date.js";
import { atLeast, clampAmount, highest, subtractAmounts } from "../ranges.js";
import { KINDS, TIER_KEYS } from "../contract.js";
import { readFacts } from "../read-facts.js";
import { bearsOnPayable } from "../reasons.js";
import { writeFacts } from "../write-facts.js";

/** The answers to the tests of 变动, and the sums that its effects take. */
export interface Change {
  /** A situation applied to the payment; where none did, every test is false. */
  readonly paid: boolean;
  readonly newlyCertified: boolean;
  readonly unsubsidisedAtPayment: boolean;
  readonly standardRaised: boolean;
  readonly standardLowered: boolean;
  readonly certifiedAfterPayment: boolean;
  /** The answer at payment. */
  readonly answer: Assessment;
  /** What the later groups, and the new ones alone, would bring on this payment. */
  readonly ofAfter: Grants;
  readonly ofNew: Grants;
}

/**
 * Compares a payment with what it would have been for other groups.
 * @param answer at payment
 * @param days of the payment and of the certification, the latter ABSENT where it is not known
 */
export function compareChange(
  paid: boolean,
  answer: Assessment,
  sums: { readonly ofBefore: Grants; readonly ofAfter: Grants; readonly ofNew: Grants },
  days: { readonly paidOn: Day; readonly certifiedOn: Day },
): Change {
  const [ofBefore, ofAfter, ofNew] = [sums.ofBefore.subsidy, sums.ofAfter.subsidy, sums.ofNew.subsidy];
  const { paidOn, certifiedOn } = days;
  const subsidised = paid && highest(ofBefore) > 0;
  const [up, down] = [atLeast(ofAfter, ofBefore), atLeast(ofBefore, ofAfter)];
  return {
    paid,
    newlyCertified: paid && highest(ofNew) > 0,
    unsubsidisedAtPayment: paid && highest(answer.subsidy) === 0,
    standardRaised: subsidised && up && !down,
    standardLowered: subsidised && down && !up,
    certifiedAfterPayment: paid && certifiedOn !== ABSENT && certifiedOn > paidOn,
    answer,
    ofAfter: sums.ofAfter,
    ofNew: sums.ofNew,
  };
}

/** What a case of 变动 says beside its effect. */
export interface CaseSaid {
  /** What its condition asks: tests, and the names of facts and groups. */
  readonly tests?: readonly ChangeTest[];
  readonly reads?: readonly string[];
  readonly open?: readonly OpenPoint[];
  /** The last day; ABSENT = none, or its facts are absent. */
  readonly dueBy?: Day;
  /** Names of the facts that the last day counts from. */
  readonly dueByFacts?: readonly string[];
  readonly superior?: TraceEntry["superior"];
}
type ChangeTest = AboutOf<"change">["tests"][number];
type Effect = AboutOf<"change">["effect"];

/** 补差: what the later standard brings above what was granted. */
export function supplement({ ofAfter, answer }: Change, clause: string, line: number, said: CaseSaid): Adjustment {
  const more = clampAmount(subtractAmounts(ofAfter.subsidy, answer.subsidy), 0, Infinity);
  return moved(KINDS.supplement, more, caseRule("supplement", clause, line, said), ofAfter);
}

/** 退费: what the new groups bring. */
export function refund({ ofNew }: Change, clause: string, line: number, said: CaseSaid): Adjustment {
  return moved(KINDS.refund, ofNew.subsidy, caseRule("refund", clause, line, said), ofNew);
}

/** 退费 个人实缴: all that the person paid. */
export function refundPaid({ answer }: Change, clause: string, line: number, said: CaseSaid): Adjustment {
  const { payable, unspecified } = answer;
  const openRates = typeof payable === "number" ? [] : unspecified.filter(bearsOnPayable);
  return moved(KINDS.refund, payable ?? 0, caseRule("refundPaid", clause, line, said), { openRates, trace: [] });
}

/** 不调整. */
export function noAdjustment(clause: string, line: number, said: CaseSaid): Adjustment {
  return moved(KINDS.none, 0, caseRule("none", clause, line, said), null);
}

/** 未规定 by a case of its own. @param said with the document of 未尽事宜 where the case names none */
export function leftOpen(
  clause: string,
  line: number,
  { residual, ...said }: CaseSaid & { readonly residual?: string },
): Adjustment {
  const { entry, open, openDay, dueBy } = caseRule("unspecified", clause, line, said);
  return { ...unprovided([...open, ...openDay], residual ?? null, [entry]), dueBy };
}

/** 未规定 because no case applies. */
export function notProvided(residual: string | null): Adjustment {
  return unprovided([], residual, []);
}

function caseRule(effect: Effect, clause: string, line: number, said: CaseSaid): CaseRule {
  const { tests = [], reads = [], open = [], dueBy = ABSENT, dueByFacts: facts = [], superior } = said;
  const entry: TraceEntry = { rule: "change", clause, line, about: { effect, tests, reads } };
  return {
    entry: superior === undefined ? entry : { ...entry, superior },
    open,
    openDay: dueBy !== ABSENT || facts.length === 0 ? [] : [{ slot: "due-by-facts", facts, document: null }],
    dueBy: dueBy === ABSENT ? null : formatDay(dueBy),
  };
}
interface CaseRule {
  readonly entry: TraceEntry;
  readonly open: readonly OpenPoint[];
  /** That the facts of the last day are absent. */
  readonly openDay: readonly OpenPoint[];
  readonly dueBy: string | null;
}

function moved(
  kind: AdjustmentKind,
  amount: Amount,
  { entry, open, openDay, dueBy }: CaseRule,
  grants: Pick<Grants, "openRates" | "trace"> | null,
): Adjustment {
  const unspecified = onlyOnce([...open, ...(grants?.openRates ?? []), ...openDay]);
  return { kind, amount, dueBy, unspecified, trace: [entry, ...(grants?.trace ?? [])] };
}

function unprovided(open: readonly OpenPoint[], residual: string | null, trace: readonly TraceEntry[]): Adjustment {
  const silent: OpenPoint = { slot: "change", document: residual };
  const unspecified = open.length > 0 ? onlyOnce(open) : [silent];
  return { kind: KINDS.unspecified, amount: null, dueBy: null, unspecified, trace };
}

/** The typed facts of both sides from what a caller gave. @throws a FactsError with every issue of either, each saying of which */
export function parsePairBy<Facts, Later>(schema: FactsSchema, before: Facts, after: Later): readonly [Facts, Later] {
  const earlier = readFacts(schema, before);
  const later = readFacts(schema, after, { allowCertification: true });
  if (earlier.issues !== undefined || later.issues !== undefined) {
    const marked = (issues: readonly FactIssue[] | undefined, of: "before" | "after"): readonly FactIssue[] =>
      (issues ?? []).map((issue) => ({ ...issue, of }));
    throw factsError([...marked(earlier.issues, "before"), ...marked(later.issues, "after")]);
  }
  return [writeFacts(schema, earlier.value, "code") as Facts, writeFacts(schema, later.value, "code") as Later];
}

/** Both sides must be one payment. @throws a FactsError where the days or the tiers differ */
export function requireSamePayment(
  payment: string,
  days: { readonly before: Day; readonly after: Day },
  tiers: { readonly before: string; readonly after: string },
): void {
  const issues: FactIssue[] = [];
  if (days.before !== days.after) issues.push(disagreement(payment, formatDay(days.after), formatDay(days.before)));
  if (tiers.before !== tiers.after) issues.push(disagreement(TIER_KEYS[0], tiers.after, tiers.before));
  if (issues.length > 0) throw factsError(issues);
}

/** @throws a FactsError that says that the certification day is read and missing */
export function requireCertification(fact: string): never {
  throw factsError([certificationIssue(fact)]);
}
