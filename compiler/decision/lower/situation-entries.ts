// What a situation leaves in the trace: itself, then its payment, subsidy and benefit slots, each with the clause that says it.
import type { TraceEntry } from "@zhengce/runtime";
import { describePay, describeWaiting } from "../../semantics/describe-amounts.js";
import { describeDay } from "../../semantics/describe-days.js";
import { describeCondition } from "../../semantics/describe.js";
import { phrase, unspecifiedText, word } from "../../semantics/describe-words.js";
import type { Situation } from "../../semantics/model.js";
import { traceEntry } from "./context.js";
import type { LowerContext, Place } from "./context.js";

/** The situation itself, then payment, subsidy and benefit, each with the clause that says it. */
export function situationEntries(context: LowerContext, situation: Situation): readonly TraceEntry[] {
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
  const said: { readonly place: Place; readonly text: string }[] = [];
  const { benefitFrom, waiting, benefitTo } = situation;
  if (benefitFrom !== null) {
    const from = benefitFrom.node.kind === "Unspecified" ? null : word("from");
    said.push({ place: benefitFrom, text: phrase(from, describeDay(benefitFrom.node, model)) });
  }
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
