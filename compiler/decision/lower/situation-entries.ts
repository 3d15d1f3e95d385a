// What a situation leaves in the trace: itself, then its payment, subsidy and benefit slots, each with the clause that says it.
import type { TraceEntry } from "@zhengce/runtime";
import { nameOf } from "../../semantics/name-of.js";
import type { Situation } from "../../semantics/model.js";
import type { Predicate, SituationSpec } from "../program.js";
import { noBenefits } from "../no-benefits.js";
import { traceEntry } from "./context.js";
import type { LowerContext } from "./context.js";
import { namesRead } from "./names-read.js";

/** The situation itself, then payment, subsidy and benefit, each with the clause that says it. @param when one a 当 of the situation */
export function situationEntries(
  context: LowerContext,
  situation: Situation,
  when: readonly Predicate[],
): readonly TraceEntry[] {
  const { name, pay, grant } = situation;
  const rule = situation.exceptional ? "exception" : "situation";
  const made: TraceEntry[] = situation.when.map((placed, index) =>
    traceEntry(context, placed, rule, { situation: name, reads: namesRead(context, when[index] ?? null) }),
  );
  const [first] = situation.nodes;
  if (made.length === 0 && first !== undefined)
    made.push(traceEntry(context, first, rule, { situation: name, reads: [] }));
  if (pay !== null) {
    const { terms, unspecified } = pay.node;
    const components = unspecified === null ? terms.map(({ component }) => nameOf(component, context.model)) : null;
    made.push(traceEntry(context, pay, "payment", { situation: name, components }));
  }
  if (grant !== null) made.push(traceEntry(context, grant, "grant", { situation: name, grants: grant.node.grant }));
  return [...made, ...benefitEntries(context, situation)];
}

/** Traced where the first day of the benefits comes after the last; null where that can't be. */
export function noBenefitsEntry(
  context: LowerContext,
  situation: Situation,
  ends: Pick<SituationSpec, "benefitFrom" | "benefitTo">,
): TraceEntry | null {
  const place = situation.waiting ?? situation.benefitTo;
  const about = noBenefits(situation.name, ends);
  return place === null || about === null ? null : traceEntry(context, place, "no-benefits", about);
}

/** 待遇 in one entry a clause: what one statement says stays together. */
function benefitEntries(context: LowerContext, situation: Situation): readonly TraceEntry[] {
  const { name, benefitFrom, waiting, benefitTo } = situation;
  const said = [benefitFrom, waiting, benefitTo].flatMap((placed) => placed ?? []);
  const clauses = [...new Set(said.map(({ clause }) => clause))];
  return clauses.flatMap((clause) => {
    const first = said.find((placed) => placed.clause === clause);
    return first === undefined ? [] : [traceEntry(context, first, "benefit", { situation: name })];
  });
}
