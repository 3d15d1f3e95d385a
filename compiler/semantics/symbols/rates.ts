// Rates of several statements → one entry a tier. An entry that names no tier holds for every tier.
import type { Rate, RateEntry } from "@zhengce/grammar";
import type { Placed } from "../model.js";
import type { Noticed, Owner } from "../problem.js";
import { saysTheSame } from "../same.js";
import type { TierTable } from "./tiers.js";

/** By tier index; one entry where the notice has no tiers. */
export type RatesByTier = readonly (Placed<RateEntry> | null)[];

/** Merges rates; a tier that two of them state differently conflicts, and the first counts. */
export function mergeRates(
  rates: readonly Placed<Rate>[],
  tiers: TierTable,
  owner: Owner,
  noticed: Noticed,
): RatesByTier {
  const slots: (Placed<RateEntry> | null)[] = new Array<null>(Math.max(1, tiers.list.length)).fill(null);
  for (const { node, clause } of rates) {
    for (const entry of node.entries) {
      const conflict = new Set<RateEntry>();
      for (const index of indexesOf(entry, tiers)) {
        const first = slots[index] ?? null;
        if (first === null) slots[index] = { node: entry, clause };
        else if (!conflict.has(first.node) && !agree(first.node, entry)) {
          conflict.add(first.node);
          const tier = (entry.tier ?? first.node.tier)?.text ?? null;
          noticed({ kind: "conflictingSlot", place: entry, first: first.node, slot: "rate", owner, tier });
        }
      }
    }
  }
  return slots;
}

/** The tiers an entry speaks of; none where it names one that can't be told. */
function indexesOf(entry: RateEntry, tiers: TierTable): readonly number[] {
  if (entry.tier === null) return tiers.list.length === 0 ? [0] : tiers.list.map((tier) => tier.index);
  const tier = tiers.meant(entry.tier.text);
  return tier === null ? [] : [tier.index];
}

/** Two entries say the same value; an echo on one of them only repeats it. */
function agree(a: RateEntry, b: RateEntry): boolean {
  return a.value === null || b.value === null || saysTheSame(a.value, b.value);
}
