// Two cells of two views → whether what is payable can only fall from the first to the second, without adding subsidies up in every
// combination: no more is due, and whoever had a subsidy before has it after, for no less and under no lower a cap.
import { not } from "../../decision/predicate.js";
import type { Ends } from "@zhengce/runtime";
import { candidatesOn, sideOf, type Candidate, type End } from "../levels.js";
import type { Cell, Part } from "../cells.js";
import type { Predicate } from "../../decision/program.js";
import type { View } from "../what-if.js";

interface Side {
  readonly view: View;
  readonly cell: Cell;
}

/**
 * True where it is proven for a mode that adds subsidies up.
 * @param impossible nobody of those that are asked about meets the predicates
 */
export function onlyFalls(
  before: Side,
  after: Side,
  end: End,
  impossible: (predicates: readonly Predicate[]) => boolean,
): boolean {
  const side = sideOf(end);
  const [earlier, later] = [before.cell.parts, after.cell.parts];
  if (earlier === null || later === null || due(later, side) > due(earlier, side)) return false;
  if (![before, after].every(({ view, cell }) => view.program.situations[cell.situation]?.grants === "granted"))
    return false;
  if (isTwiceIn(before) || isTwiceIn(after)) return false;
  return earlier.every((part) => {
    const granted = candidatesOn(before.view, before.cell, part, side).filter((one) => valueAt(one, end) > 0);
    if (granted.length === 0) return true;
    const same = later.find(({ component }) => component === part.component);
    if (same === undefined || same.cap[side] < part.cap[side]) return false;
    const found = new Map(candidatesOn(after.view, after.cell, same, side).map((one) => [one.subsidy, one]));
    return granted.every((one) => {
      const other = found.get(one.subsidy);
      if (other === undefined || valueAt(other, end) < valueAt(one, end)) return false;
      return other.when === one.when || impossible([one.when, not(other.when)]);
    });
  });
}

/** The person pays least where most is granted. */
function valueAt({ min, max }: Candidate, end: End): number {
  return end === "least" ? max : min;
}
function due(parts: readonly Part[], side: keyof Ends): number {
  return parts.reduce((sum, { paid }) => sum + paid[side], 0);
}
function isTwiceIn({ cell }: Side): boolean {
  const parts = cell.parts ?? [];
  return new Set(parts.map(({ component }) => component)).size < parts.length;
}
