// Two notices' groups → which of the earlier become which of the later: by name, and by what 原称 says. No amounts here.
import type { Group, Model } from "../semantics/model.js";

/** An earlier group and a later one that are the same people, wholly or in part. */
export interface GroupPair {
  readonly before: Group;
  readonly after: Group;
}
/** `split`: one became several; `merged`: several became one; `regrouped`: several became several others. */
export type GroupFate = "same" | "renamed" | "split" | "merged" | "regrouped" | "added" | "removed";
/** Groups that hang together, in the order of the later notice; the earlier ones in theirs. */
export interface GroupMatch {
  readonly fate: GroupFate;
  readonly before: readonly Group[];
  readonly after: readonly Group[];
}

/** Every pair, in the order of the later notice. 原称 counts whichever of the two files says it. */
export function groupPairs(before: Model, after: Model): readonly GroupPair[] {
  return [...after.groups.values()].flatMap((later) =>
    [...before.groups.values()].flatMap((earlier) =>
      succeeds(earlier, later) ? [{ before: earlier, after: later }] : [],
    ),
  );
}
function succeeds(before: Group, after: Group): boolean {
  return (
    before.name === after.name || after.formerNames.includes(before.name) || before.formerNames.includes(after.name)
  );
}

/** Every group of both notices, once; those of the later notice in its order, then those that are gone. */
export function matchGroups(before: Model, after: Model): readonly GroupMatch[] {
  const pairs = groupPairs(before, after);
  const met = new Set<Group>();
  return [...after.groups.values(), ...before.groups.values()].flatMap((start) => {
    if (met.has(start)) return [];
    const family = familyOf(start, pairs);
    for (const group of family) met.add(group);
    const earlier = [...before.groups.values()].filter((group) => family.has(group));
    const later = [...after.groups.values()].filter((group) => family.has(group));
    return [{ fate: fateOf(earlier, later), before: earlier, after: later }];
  });
}

function familyOf(start: Group, pairs: readonly GroupPair[]): ReadonlySet<Group> {
  const family = new Set([start]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const pair of pairs) {
      if (family.has(pair.before)) family.add(pair.after);
      else if (family.has(pair.after)) family.add(pair.before);
    }
  }
  return family;
}

function fateOf(before: readonly Group[], after: readonly Group[]): GroupFate {
  if (before.length === 0) return "added";
  if (after.length === 0) return "removed";
  if (before.length > 1) return after.length > 1 ? "regrouped" : "merged";
  if (after.length > 1) return "split";
  return before[0]?.name === after[0]?.name ? "same" : "renamed";
}
