// Rows of a table → the inputs of a plan, and what is wrong with a row, by the codes of the reader of facts. Columns are named as facts are.
import { append } from "@zhengce/grammar";
import { IDENTITIES_KEYS, LAST_FACT_DAY, type FactIssueCode } from "@zhengce/runtime";
import type { FactSpec, Program } from "../decision/program.js";
import { FACT_TYPES } from "../plan/context.js";
import type { Expression, Type } from "../plan/expression.js";
import {
  absent,
  all,
  any,
  between,
  cases,
  compare,
  day,
  FALSE,
  integer,
  isPresent,
  not,
  sum,
  when,
  word,
  ZERO,
} from "../plan/expressions.js";
import { eachPart, overOperands } from "../plan/operands.js";
import type { PlanColumn } from "../plan/plan.js";

/** What is read of a row. */
export interface TableInput {
  readonly name: string;
  readonly type: Type;
  readonly of:
    | { readonly kind: "fact"; readonly fact: number }
    /** The tier by its name. */
    | { readonly kind: "tier" }
    /** Whether a group is among the identities. */
    | { readonly kind: "claim"; readonly group: number }
    /** Something among the identities is no group of the notice. */
    | { readonly kind: "unknownIdentity" }
    /** What should be a date is none; false where the target has a type for dates. */
    | { readonly kind: "noDate"; readonly fact: number };
}
export interface ReadTable {
  readonly inputs: readonly TableInput[];
  readonly columns: readonly PlanColumn[];
  /** What stands for an input of the plan. */
  readonly values: ReadonlyMap<string, Expression>;
  /** The code of the first thing wrong; absent where nothing is. */
  readonly wrong: Expression;
}

/** Of what a number in the row multiplies; beyond it products leave what databases count with. */
const LARGEST_FACTOR = 2 ** 31 - 1;

interface Asked {
  /** Columns that the table lacks. */
  readonly without: ReadonlySet<string>;
  readonly hasDates: boolean;
}

/** Whoever waits longer has an error: days beyond are beyond what databases count. A thousand years. */
export const LONGEST_WAIT = { days: 366_000, months: 12_000 } as const;

export function readTable(program: Program, planned: readonly PlanColumn[], { without, hasDates }: Asked): ReadTable {
  const { facts, groups, tiers } = program;
  const inputs: TableInput[] = [];
  const columns: PlanColumn[] = [];
  const values = new Map<string, Expression>();
  const input = (name: string, type: Type, of: TableInput["of"]): Expression => {
    inputs.push({ name, type, of });
    return { kind: "input", name, type };
  };
  const column = (name: string, type: Type, value: Expression, about: string): Expression => {
    columns.push({ name, type, value, about, clause: null });
    return { kind: "column", name, type };
  };
  const wrongs: Wrong[] = [];
  facts.forEach((fact, index) => {
    const name = `fact_${String(index)}`;
    if (fact.role === "certification" || without.has(fact.name)) {
      values.set(name, absent(FACT_TYPES[fact.type]));
      return;
    }
    const given = input(name, FACT_TYPES[fact.type], { kind: "fact", fact: index });
    if (fact.required) wrongs.push({ code: "missing", test: not(isPresent(given)) });
    append(wrongs, wrongWith(fact, given));
    if (fact.type === "date" && !hasDates)
      wrongs.push({
        code: "not-a-date",
        test: input(`no_date_${String(index)}`, "boolean", { kind: "noDate", fact: index }),
      });
    if (fact.type !== "integer" && fact.type !== "money") return;
    const right = when(between(given, ...rangeOf(fact)), given, absent("integer"));
    values.set(name, column(`number_${String(index)}`, "integer", right, fact.name));
  });
  if (tiers.length > 0) {
    const given = input("tier_name", "word", { kind: "tier" });
    const number = tiers.map((name, tier) => ({ test: oneOf(given, [name]), then: integer(tier) }));
    values.set("tier", column("tier", "integer", cases("integer", number, absent("integer")), ""));
    wrongs.push({ code: "missing", test: not(isPresent(given)) });
    wrongs.push({ code: "unknown-value", test: all([isPresent(given), not(oneOf(given, tiers))]) });
  }
  const tells = groups.length > 0 && !without.has(IDENTITIES_KEYS[0]);
  const claims = groups.map(({ kind, name }, group) => {
    if (!tells) {
      values.set(`claims_${String(group)}`, FALSE);
      return FALSE;
    }
    const told: Expression = {
      kind: "isTrue",
      of: input(`told_${String(group)}`, "boolean", { kind: "claim", group }),
    };
    if (kind === "derived") {
      wrongs.push({ code: "derived-group", test: told });
      return FALSE;
    }
    const claim = column(`claims_${String(group)}`, "boolean", told, name);
    values.set(`claims_${String(group)}`, claim);
    return claim;
  });
  if (tells)
    wrongs.push({ code: "unknown-value", test: input("unknown_identity", "boolean", { kind: "unknownIdentity" }) });
  for (const set of program.exclusive ?? []) wrongs.push({ code: "excluded-together", test: several(set, claims) });
  wrongs.push({ code: "born-after-payment", test: bornAfterPayment(facts) });
  wrongs.push({ code: "out-of-range", test: any(longWaits(planned, values)) });
  const wrong = cases(
    "word",
    wrongs.map(({ code, test }) => ({ test, then: word(code) })),
    absent("word"),
  );
  return {
    inputs,
    columns: [...columns, { name: "wrong", type: "word", value: wrong, about: null, clause: null }],
    values,
    wrong: { kind: "column", name: "wrong", type: "word" },
  };
}

interface Wrong {
  readonly code: FactIssueCode;
  readonly test: Expression;
}
function oneOf(of: Expression, values: readonly string[]): Expression {
  return { kind: "oneOf", of, values };
}
function rangeOf({ range }: FactSpec): [Expression, Expression] {
  return [integer(range?.min ?? 0), integer(range?.max ?? Number.MAX_SAFE_INTEGER)];
}

function wrongWith(fact: FactSpec, given: Expression): readonly Wrong[] {
  switch (fact.type) {
    case "integer":
    case "money": {
      const isRight = between(given, ...rangeOf(fact));
      // Above all of them is still a whole number, and out of the range that every fact without one of its own has.
      const above = compare("<", integer(Number.MAX_SAFE_INTEGER), given);
      const below = compare("<", given, integer(-Number.MAX_SAFE_INTEGER));
      return [
        { code: "not-a-number", test: fact.range === undefined ? below : any([above, below]) },
        { code: "out-of-range", test: all([isPresent(given), not(isRight)]) },
      ];
    }
    case "enumeration":
      return [{ code: "unknown-value", test: all([isPresent(given), not(oneOf(given, fact.values))]) }];
    case "date":
      return [{ code: "out-of-range", test: compare("<", day(LAST_FACT_DAY), given) }];
    case "boolean":
      return [];
  }
}

/** Two or more of the set are held. */
function several(set: readonly (readonly number[])[], claims: readonly Expression[]): Expression {
  const held = set.map((members) => any(members.map((group) => claims[group] ?? FALSE)));
  return compare("≤", integer(2), sum(held.map((test) => when(test, integer(1), ZERO))));
}

function bornAfterPayment(facts: readonly FactSpec[]): Expression {
  const [birth, payment] = (["birth", "payment"] as const).map((role) => facts.findIndex((fact) => fact.role === role));
  if (birth === undefined || birth < 0 || payment === undefined || payment < 0) return FALSE;
  const dayOf = (fact: number): Expression => ({ kind: "input", name: `fact_${String(fact)}`, type: "day" });
  return compare("<", dayOf(payment), dayOf(birth));
}

/** Waits that facts make too long, and what is charged too many times. */
function longWaits(planned: readonly PlanColumn[], values: ReadonlyMap<string, Expression>): readonly Expression[] {
  const found: Expression[] = [];
  const given = (of: Expression): Expression =>
    (of.kind === "input" ? values.get(of.name) : undefined) ?? overOperands(of, given);
  for (const { value } of planned)
    eachPart(value, (part) => {
      // A number in the row; an amount beside it is a column, which is worked out further down.
      if (part.kind === "product")
        for (const factor of [part.left, part.right])
          if (!readsColumns(factor)) found.push(compare("<", integer(LARGEST_FACTOR), given(factor)));
      const [length, most] =
        part.kind === "plusDays"
          ? [part.days, LONGEST_WAIT.days]
          : part.kind === "plusMonths"
            ? [part.months, LONGEST_WAIT.months]
            : [null, 0];
      if (length !== null && length.kind !== "constant") found.push(compare("<", integer(most), given(length)));
    });
  return found;
}

function readsColumns(of: Expression): boolean {
  let found = false;
  eachPart(of, (part) => {
    found ||= part.kind === "column";
  });
  return found;
}
