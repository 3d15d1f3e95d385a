// 情形 and 例外 become situations in the order of decision: who they catch, what is paid, whether subsidies apply, from when to when.
import type { DayExpression, Unspecified } from "@zhengce/grammar";
import { percentOf, WHOLE_PPM } from "@zhengce/runtime";
import type { OpenPoint, TraceEntry } from "@zhengce/runtime";
import { describePay, describeWaiting } from "../semantics/describe-amounts.js";
import { describeCondition, describeDay } from "../semantics/describe.js";
import { phrase, unspecifiedText, word } from "../semantics/describe-words.js";
import type { Placed, Situation } from "../semantics/model.js";
import { lowerCondition } from "./lower-conditions.js";
import { hole, symbolOf, traceEntry } from "./lower-context.js";
import type { LowerContext } from "./lower-context.js";
import { lowerDay, lowerWaiting } from "./lower-days.js";
import { documentOf, openPoint } from "./lower-open.js";
import { all, NEVER } from "./predicates.js";
import type { DayTerm, PaySpec, Predicate, SituationSpec } from "./program.js";

/** The situations of the program: exceptions stand first, as the model orders them. */
export function lowerSituations(context: LowerContext): readonly SituationSpec[] {
  return context.model.situations.map((situation) => lowerSituation(context, situation));
}

function lowerSituation(context: LowerContext, situation: Situation): SituationSpec {
  const benefitFrom = benefitStart(context, situation);
  const benefitTo = situation.benefitTo === null ? null : boundary(context, situation.benefitTo);
  const pays = lowerPays(context, situation);
  return {
    name: situation.name,
    exceptional: situation.exceptional,
    when: lowerWhen(context, situation),
    pays,
    grants: situation.grant?.node.grant ?? "granted",
    benefitFrom,
    benefitTo,
    open: openPoints(context, situation, { pays, benefitFrom, benefitTo }),
    entries: entries(context, situation),
  };
}

/** What several clauses say of when it applies holds together. */
function lowerWhen(context: LowerContext, situation: Situation): Predicate {
  return all(
    situation.when.map(({ node }) =>
      node.condition === null ? hole(context, node, NEVER) : lowerCondition(context, node.condition),
    ),
  );
}

function lowerPays(context: LowerContext, situation: Situation): readonly PaySpec[] | null {
  const slot = situation.pay?.node ?? null;
  if (slot === null || slot.unspecified !== null) return null;
  const terms: { readonly component: number; readonly ppm: number | null }[] = [];
  for (const term of slot.terms) {
    const symbol = symbolOf(context, term.component);
    const component = symbol?.kind === "component" ? context.components.get(symbol.name) : undefined;
    // A sum with a part missing would be a guess.
    if (component === undefined) return hole(context, slot, null);
    const ppm = term.percent?.ppm ?? WHOLE_PPM;
    terms.push({ component, ppm: ppm === WHOLE_PPM ? null : ppm });
  }
  if (terms.length === 0) return hole(context, slot, null);
  const components = [...context.model.components.values()];
  return terms.map(({ component, ppm }) => ({
    component,
    ppm,
    confirmed: components[component]?.bound === "exact" || echoConfirms(component),
  }));

  /** The echo equals the sum in some tier, so it fixes the amounts there; and this component's amount is the same in every tier. */
  function echoConfirms(component: number): boolean {
    const echo = slot?.echo ?? null;
    if (echo === null) return false;
    const amounts = components[component]?.amounts ?? [];
    return amounts.some(
      (amount, tier) => amount !== null && amounts.every((other) => other === amount) && sum(tier) === echo.fen,
    );
  }
  function sum(tier: number): number | null {
    let total = 0;
    for (const { component, ppm } of terms) {
      const amount = components[component]?.amounts[tier] ?? null;
      if (amount === null) return null;
      total += ppm === null ? amount : percentOf(amount, ppm);
    }
    return total;
  }
}

function benefitStart(context: LowerContext, situation: Situation): DayTerm | null {
  const base = situation.benefitFrom === null ? null : boundary(context, situation.benefitFrom);
  const waiting = situation.waiting?.node ?? null;
  if (base === null || waiting === null) return base;
  const counted = lowerWaiting(context, waiting);
  return counted === null ? null : { kind: "afterWaiting", base, waiting: counted };
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
  const leave = (what: string, unspecified: Unspecified | null): void => {
    open.push(openPoint(context, `情形“${situation.name}”的${what}`, unspecified));
  };
  const left = (placed: Placed<DayExpression | Unspecified> | null): Unspecified | null =>
    placed?.node.kind === "Unspecified" ? placed.node : null;
  if (lowered.pays === null) leave("应缴金额", situation.pay?.node.unspecified ?? null);
  if (situation.grant?.node.grant === "unspecified") leave("资助", situation.grant.node.unspecified);
  if (lowered.benefitFrom === null)
    leave("待遇起始日", left(situation.benefitFrom) ?? situation.waiting?.node.unspecified ?? null);
  if (lowered.benefitTo === null) leave("待遇截止日", left(situation.benefitTo));
  for (const { node } of situation.nodes) {
    for (const slot of node.slots) {
      if (slot.kind === "OpenPoint" && slot.what !== null)
        open.push({ what: slot.what.value, document: documentOf(context, slot.document) });
    }
  }
  return open;
}

/** The situation itself, then payment, subsidy and benefit, each with the clause that says it. */
function entries(context: LowerContext, situation: Situation): readonly TraceEntry[] {
  const { model } = context;
  const rule = phrase(word(situation.exceptional ? "exception" : "situation"), situation.name);
  const made: TraceEntry[] = situation.when.map((placed) =>
    traceEntry(context, placed, rule, describeCondition(placed.node.condition, model)),
  );
  const [first] = situation.nodes;
  if (made.length === 0 && first !== undefined) made.push(traceEntry(context, first, rule, ""));
  if (situation.pay !== null)
    made.push(traceEntry(context, situation.pay, rule, describePay(situation.pay.node, model)));
  if (situation.grant !== null) {
    const { grant, unspecified } = situation.grant.node;
    const detail = grant === "unspecified" ? unspecifiedText(unspecified) : word(grant);
    made.push(traceEntry(context, situation.grant, rule, phrase(word("subsidy"), detail)));
  }
  return [...made, ...benefitEntries(context, situation, rule)];
}

/** 待遇 in one line a clause: what one statement says stays together. */
function benefitEntries(context: LowerContext, situation: Situation, rule: string): readonly TraceEntry[] {
  const { model } = context;
  const said: {
    readonly place: Placed<DayExpression | Unspecified> | Placed<NonNullable<Situation["waiting"]>["node"]>;
    readonly text: string;
  }[] = [];
  const { benefitFrom, waiting, benefitTo } = situation;
  if (benefitFrom !== null)
    said.push({ place: benefitFrom, text: phrase(word("from"), describeDay(benefitFrom.node, model)) });
  if (waiting !== null) said.push({ place: waiting, text: describeWaiting(waiting.node, model) });
  if (benefitTo !== null) said.push({ place: benefitTo, text: phrase(word("to"), describeDay(benefitTo.node, model)) });
  const clauses = [...new Set(said.map(({ place }) => place.clause))];
  return clauses.flatMap((clause) => {
    const here = said.filter(({ place }) => place.clause === clause);
    const [first] = here;
    if (first === undefined) return [];
    return [traceEntry(context, first.place, rule, phrase(word("benefit"), ...here.map(({ text }) => text)))];
  });
}
