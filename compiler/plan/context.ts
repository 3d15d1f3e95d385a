// What the builders of a plan share: the program, the inputs, the sheet that is being filled, and the groups that a person holds.
import type { Program } from "../decision/program.js";
import { compare, integer, TRUE } from "./expressions.js";
import type { Expression, Type } from "./expression.js";
import type { InputColumn } from "./plan.js";
import type { Sheet } from "./sheet.js";

export interface PlanContext {
  readonly program: Program;
  readonly sheet: Sheet;
  /** Whether the person holds a group, by its number. */
  readonly holds: (group: number) => Expression;
}

/** What a fact of each type is in a plan. */
export const FACT_TYPES = {
  date: "day",
  boolean: "boolean",
  integer: "integer",
  money: "integer",
  enumeration: "word",
} as const;

/** Every fact, the claims of certified groups, and the tier where there are tiers. */
export function inputsOf({ facts, groups, tiers }: Program): readonly InputColumn[] {
  return [
    ...facts.map((fact, index): InputColumn => ({
      ...{ name: factInput(index), type: FACT_TYPES[fact.type] },
      of: { kind: "fact", fact: index },
    })),
    ...groups.flatMap(({ kind }, group): InputColumn[] =>
      kind === "derived" ? [] : [{ name: claimInput(group), type: "boolean", of: { kind: "claim", group } }],
    ),
    ...(tiers.length === 0 ? [] : [{ name: "tier", type: "integer", of: { kind: "tier" } } as const]),
  ];
}
const factInput = (fact: number): string => `fact_${String(fact)}`;
const claimInput = (group: number): string => `claims_${String(group)}`;

export function factOf({ facts }: Program, fact: number): Expression {
  const type: Type = FACT_TYPES[facts[fact]?.type ?? "integer"];
  return { kind: "input", name: factInput(fact), type };
}
export function claimOf(group: number): Expression {
  return { kind: "isTrue", of: { kind: "input", name: claimInput(group), type: "boolean" } };
}

/** Whether the person is of that tier; of a notice without tiers, always. */
export function isTier({ tiers }: Program, tier: number): Expression {
  return tiers.length === 0 ? TRUE : compare("=", { kind: "input", name: "tier", type: "integer" }, integer(tier));
}
