// What a subsidy comes to, and for whom: its parts and payers divide what this person is granted. 全额 of a standard that has variants is
// another amount for those who are charged by one.
import { worthAt } from "../levels.js";
import { either } from "./predicates.js";
import type { Predicate } from "../../decision/program.js";
import type { Cell } from "../cells.js";
import type { View } from "../what-if.js";

export interface Whole {
  /** Null where the notice does not fix it. */
  readonly fen: number | null;
  /** Null: whoever is granted it in the tier. */
  readonly when: Predicate | null;
}

/** Every amount that a subsidy comes to in a tier. Cut amounts are those of whole standards alone: a fixed amount is divided as it is stated. */
export function wholesOf(view: View, cells: readonly Cell[], subsidy: number, tier: number): readonly Whole[] {
  const { program } = view;
  const spec = program.subsidies[subsidy];
  const rate = spec?.rates[tier] ?? null;
  if (spec === undefined || rate === null) return [];
  if (rate.kind === "exact") return [{ fen: rate.fen, when: null }];
  if (rate.kind === "floor" || rate.kind === "ceiling" || rate.kind === "unspecified")
    return [{ fen: null, when: null }];
  const found = new Map<number | null, Predicate[]>();
  for (const cell of cells) {
    if (cell.tier !== tier || program.situations[cell.situation]?.grants !== "granted") continue;
    for (const part of cell.parts ?? []) {
      if (part.component !== spec.component) continue;
      const [{ min }, { max }] = [worthAt(rate, part, "min"), worthAt(rate, part, "max")];
      if (max === 0) continue;
      const fen = min === max ? min : null;
      found.set(fen, [...(found.get(fen) ?? []), cell.when]);
    }
  }
  return [...found].map(([fen, when]) => ({ fen, when: found.size === 1 ? null : either(...when) }));
}
