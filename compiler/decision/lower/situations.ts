// 情形 and 例外 become situations in the order of decision: who they catch, what is paid, whether subsidies apply, from when to when.
import type { DayExpression, Unspecified } from "@zhengce/grammar";
import type { OpenPoint } from "@zhengce/runtime";
import type { Placed, Situation } from "../../semantics/model.js";
import { lowerRead } from "./conditions.js";
import { hole } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerDay } from "./days.js";
import { doubtOf, taken } from "./doubts.js";
import { documentOf } from "./open.js";
import { lowerPays } from "./payment.js";
import { all, any, NEVER, not } from "../predicate.js";
import { afterWaiting } from "./waiting.js";
import type { ChosenDay, DayTerm, DoubtSpec, Predicate, SituationSpec } from "../program.js";
import { noBenefitsEntry, situationEntries } from "./situation-entries.js";

/** The situations of the program: exceptions stand first, as the model orders them. */
export function lowerSituations(context: LowerContext): readonly SituationSpec[] {
  const { situations } = context.model;
  const stated = new Map(situations.map((situation) => [situation, conditionsOf(context, situation)]));
  const claimed = situations.flatMap((situation) => (situation.others ? [] : [all(stated.get(situation) ?? [])]));
  return situations.map((situation) => {
    const when = stated.get(situation) ?? [];
    // 其他: whoever no other situation takes.
    return lowerSituation(context, situation, situation.others ? [...when, not(any(claimed))] : when);
  });
}

/** What open periods leave uncertain about who comes to which situation. */
export function situationDoubts(context: LowerContext): readonly DoubtSpec[] {
  const others = context.model.situations.findIndex((situation) => situation.others);
  return context.model.situations.flatMap(({ when }, situation): readonly DoubtSpec[] => {
    const conditions = when.flatMap(({ node }) => node.condition ?? []);
    const doubt = doubtOf(context, conditions, (one, read) => lowerRead(context, one, read));
    return doubt === null ? [] : [{ ...doubt, situation: others < 0 ? situation : Math.min(situation, others) }];
  });
}

/** What several clauses say of when it applies, each by itself. */
function conditionsOf(context: LowerContext, situation: Situation): readonly Predicate[] {
  return situation.when.flatMap(({ node }) => {
    if (node.others) return [];
    return [node.condition === null ? hole(context, node, NEVER) : lowerRead(context, node.condition, taken())];
  });
}

function lowerSituation(context: LowerContext, situation: Situation, when: readonly Predicate[]): SituationSpec {
  const benefitFrom = benefitStart(context, situation);
  const benefitTo = situation.benefitTo === null ? null : boundary(context, situation.benefitTo);
  const pays = lowerPays(context, situation);
  return {
    name: situation.name,
    exceptional: situation.exceptional,
    // What several clauses say of when it applies holds together.
    when: all(when),
    pays,
    grants: situation.grant?.node.grant ?? "granted",
    benefitFrom,
    benefitTo,
    noBenefits: noBenefitsEntry(context, situation, { benefitFrom, benefitTo }),
    open: openPoints(context, situation, { pays, benefitFrom, benefitTo }),
    entries: situationEntries(context, situation, situation.others ? [] : when),
  };
}

function benefitStart(context: LowerContext, situation: Situation): ChosenDay | null {
  const base = situation.benefitFrom === null ? null : boundary(context, situation.benefitFrom);
  const waiting = situation.waiting?.node ?? null;
  return base === null || waiting === null ? base : afterWaiting(context, waiting, base);
}

function boundary(context: LowerContext, { node }: Placed<DayExpression | Unspecified>): DayTerm | null {
  const term = lowerDay(context, node);
  return term === null && node.kind !== "Unspecified" ? hole(context, node, null) : term;
}

function openPoints(
  context: LowerContext,
  situation: Situation,
  lowered: Pick<SituationSpec, "pays" | "benefitFrom" | "benefitTo">,
): readonly OpenPoint[] {
  const open: OpenPoint[] = [];
  const leave = (slot: "payment" | "grant" | "benefit-from" | "benefit-to", unspecified: Unspecified | null): void => {
    open.push({ slot, situation: situation.name, document: documentOf(context, unspecified?.document ?? null) });
  };
  const left = (placed: Placed<DayExpression | Unspecified> | null): Unspecified | null =>
    placed?.node.kind === "Unspecified" ? placed.node : null;
  if (lowered.pays === null) leave("payment", situation.pay?.node.unspecified ?? null);
  if (situation.grant?.node.grant === "unspecified") leave("grant", situation.grant.node.unspecified);
  if (lowered.benefitFrom === null)
    leave("benefit-from", left(situation.benefitFrom) ?? situation.waiting?.node.unspecified ?? null);
  if (lowered.benefitTo === null) leave("benefit-to", left(situation.benefitTo));
  for (const { node } of situation.nodes) {
    for (const slot of node.slots) {
      if (slot.kind === "OpenPoint" && slot.what !== null)
        open.push({ slot: "stated", text: slot.what.value, document: documentOf(context, slot.document) });
    }
  }
  return open;
}
