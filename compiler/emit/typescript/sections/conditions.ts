// The conditions of amounts, subsidies and payers → bits. What a bill depends on beside situation, tier and groups is then one
// number, so that a settled bill can be kept and found again. A condition that asks only groups and tier stands where it is asked.
import type { Predicate, Program } from "../../../decision/program.js";
import { groupConstant, placeOf, type Asked, type EmitContext } from "../context.js";
import { ruleParameters } from "./groups.js";
import { meets } from "../mask.js";
import { call, functionPiece, placed, type FunctionPiece, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE, type PredicateScope } from "../predicates.js";
import { readsAnyFact } from "../reads.js";
import { simplify } from "../simplify.js";

/** The scope of what a bill is made of: groups and tier come as variables, facts as bits of `met`. */
const BILL_SCOPE: PredicateScope = { held: "held", tier: "tier" };

/** Every distinct condition over facts that amounts, subsidies and payers ask, in the order met. */
export function conditionsAsked(program: Program): readonly Asked[] {
  const asked = new Map<string, Asked>();
  const ask = (predicate: Predicate | null, by: Asked["by"], group: number | null): void => {
    if (predicate === null) return;
    const simple = simplify(predicate, program.facts);
    if (!readsAnyFact(simple)) return;
    const key = JSON.stringify(simple);
    const known = asked.get(key);
    const before = known === undefined ? [] : known.groups;
    const groups = group === null || before === null ? null : [...new Set([...before, group])];
    asked.set(key, { predicate: simple, by: known?.by ?? by, groups });
  };
  for (const { variants, support } of program.components) {
    for (const variant of variants) ask(variant.when, variant.entry, null);
    for (const part of support?.funding.parts ?? []) ask(part.when, support?.entry ?? null, null);
  }
  for (const subsidy of program.subsidies) {
    const entry = subsidy.entries.find((_, tier) => subsidy.rates[tier] !== null) ?? subsidy.entries[0] ?? null;
    ask(subsidy.when, entry, subsidy.group);
    for (const part of subsidy.funding.parts) ask(part.when, entry, subsidy.group);
  }
  return [...asked.values()];
}

/** A condition as a bill asks it. */
export function printAsked(context: EmitContext, predicate: Predicate): string {
  const simple = simplify(predicate, context.program.facts);
  if (!readsAnyFact(simple)) return printPredicate(context, simple, BILL_SCOPE);
  const key = JSON.stringify(simple);
  const index = context.asked.findIndex((asked) => JSON.stringify(asked.predicate) === key);
  if (index < 0) throw new Error("a condition of a bill was not collected");
  return meets(context.conditions, "met", [conditionConstant(index)]);
}

export const conditionConstant = (index: number): string => `condition${index}`;

export interface ConditionsSection {
  readonly pieces: readonly Piece[];
  /** Null: none is asked. */
  readonly conditionsOf: FunctionPiece | null;
}

export function conditionsSection(context: EmitContext): ConditionsSection {
  if (context.asked.length === 0) return { pieces: [], conditionsOf: null };
  const rules = context.asked.map(({ predicate, by }, index) =>
    placed(
      functionPiece(
        `isMet${index}`,
        ruleParameters(context),
        "boolean",
        `return ${printPredicate(context, predicate, RULE_SCOPE)};`,
        by === null ? "" : `The condition of the ${by.rule}.`,
      ),
      by === null ? null : placeOf(context, by),
    ),
  );
  const rows = rules.map((_, index) => ({
    name: conditionConstant(index),
    type: context.conditions.type,
    value: context.conditions.bit(index),
    comment: `isMet${index}`,
  }));
  // Asked only of those whom it concerns, so that others share their settled bills.
  const sets = rules.map((rule, index) => {
    const groups = context.asked[index]?.groups ?? null;
    const concerned = groups === null ? "" : `(${meets(context.groups, "held", groups.map(groupConstant))}) && `;
    return `if (${concerned}${call(rule)}) met |= ${conditionConstant(index)};`;
  });
  const none = context.conditions.type === "bigint" ? "let met = 0n;" : "let met = 0;";
  const body = [none, ...sets, "return met;"].join("\n");
  const conditionsOf = functionPiece(
    "conditionsOf",
    ruleParameters(context),
    context.conditions.type,
    body,
    "The conditions over facts that amounts, subsidies and payers ask, as bits.",
  );
  return {
    pieces: [{ kind: "table", rows }, ...rules, conditionsOf],
    conditionsOf,
  };
}
