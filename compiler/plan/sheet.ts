// Where the columns of a plan are collected: each value once, under one name, above those that read it.
import { BEYOND } from "@zhengce/runtime";
import { typeOf, type Expression } from "./expression.js";
import { absent, all, compare, integer, same, when } from "./expressions.js";
import type { Ends, PlanColumn } from "./plan.js";

export class Sheet {
  readonly columns: PlanColumn[] = [];
  readonly #byValue = new Map<string, Expression>();
  readonly #names = new Set<string>();

  /** The column that holds this value: a new one, or the one that holds it already. A constant, an input or a column is its own. */
  column(name: string, value: Expression, about: string | null = null, clause: string | null = null): Expression {
    if (["absent", "column", "constant", "input"].includes(value.kind)) return value;
    const key = JSON.stringify(value);
    const known = this.#byValue.get(key);
    if (known !== undefined) return known;
    if (this.#names.has(name)) throw new Error(`two columns called ${name}`);
    const type = typeOf(value);
    const reference: Expression = { kind: "column", name, type };
    this.columns.push({ name, type, value, about, clause });
    this.#names.add(name);
    this.#byValue.set(key, reference);
    return reference;
  }

  /** Both ends of an amount as columns, one where they are the same. */
  ends(name: string, { min, max }: Ends, about: string | null = null, clause: string | null = null): Ends {
    if (min === max) return exactly(this.column(name, min, about, clause));
    return {
      min: this.column(`${name}_min`, min, about, clause),
      max: this.column(`${name}_max`, max, about, clause),
    };
  }
}

/** An amount that is no range. */
export function exactly(amount: Expression): Ends {
  return { min: amount, max: amount };
}
/** Written once where both ends are written alike. */
export function alike({ min, max }: Ends): Ends {
  return same(min, max) ? exactly(min) : { min, max };
}
/** The upper end of what was reckoned, absent where there is none. */
export function told({ min, max }: Ends): Expression {
  if (min === max) return max;
  return when(all([compare("<", min, max), compare("≤", integer(BEYOND), max)]), absent("integer"), max);
}
/** The same at either end; worked out once where both are the same. */
export function endByEnd(ends: Ends, at: (end: Expression) => Expression): Ends {
  const min = at(ends.min);
  return ends.max === ends.min ? exactly(min) : { min, max: at(ends.max) };
}
