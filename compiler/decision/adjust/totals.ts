// S of docs/decision.md: what a set of groups would bring on one payment, as if its situation granted subsidies.
import type { FactRecord } from "@zhengce/runtime";
import { bearableComponents } from "../interpret/components.js";
import { heldGroups, worldOf } from "../interpret/conditions.js";
import { contests, settle, type Settlement } from "../interpret/settlement.js";
import { applicable } from "../interpret/situation.js";
import type { Program } from "../program.js";

/** By the groups held at payment, held later, and held later but not at payment. */
export interface Totals {
  readonly ofBefore: Settlement;
  readonly ofAfter: Settlement;
  readonly ofNew: Settlement;
}

/**
 * The sums for one payment: its situation, what is paid and the caps as at payment, all other facts as certified later.
 * @returns null where the payment had no situation
 */
export function totals(program: Program, before: FactRecord, after: FactRecord): Totals | null {
  const earlier = worldOf(program, before);
  const { situation } = applicable(earlier);
  if (situation === null) return null;
  const paid = bearableComponents(situation, earlier);
  const of = (groups: ReadonlySet<number>): Settlement => {
    const world = { program, facts: after, holds: (group: number) => groups.has(group) };
    return settle(contests(paid, world), world);
  };
  const heldBefore = heldGroups(program, before);
  const heldAfter = heldGroups(program, after);
  const added = new Set([...heldAfter].filter((group) => !heldBefore.has(group)));
  return { ofBefore: of(heldBefore), ofAfter: of(heldAfter), ofNew: of(added) };
}
