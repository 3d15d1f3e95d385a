// Who stands in a row: people who hold one group and whatever follows from it, or none. A derived group that subsidies name is held only
// where it is the row's own or can't be avoided. Nothing is asked here but whether there are such people.
import { holdsGroup, not } from "../../decision/predicate.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Asker } from "./asker.js";

/** Some of a row's people: what they claim, and what they meet besides. */
export interface People {
  readonly claims: readonly number[];
  readonly meeting: readonly Predicate[];
}

/** The people of a row; several kinds where a derived group takes one identity or another. `group` null: no group. */
export function peopleOf(asker: Asker, group: number | null): readonly People[] {
  const { program } = asker;
  const own = group === null ? [] : [holdsGroup(group)];
  return claimsFor(asker, group).map((claims) => {
    const asked = asker.inTier({ claims, tier: 0 });
    const avoidable = derivedAndSubsidised(program)
      .filter((other) => other !== group)
      .map((other) => not(holdsGroup(other)))
      .filter((without) => asked.find([...own, without]) !== "nobody");
    const apart = asked.find([...own, ...avoidable]) !== "nobody";
    return { claims, meeting: [...own, ...(apart ? avoidable : [])] };
  });
}

function claimsFor(asker: Asker, group: number | null): readonly (readonly number[])[] {
  if (group === null) return [[]];
  const { program } = asker;
  if (program.groups[group]?.kind === "certified") return [[group]];
  const reaches = (claims: readonly number[]): boolean =>
    typeof asker.inTier({ claims, tier: 0 }).find([holdsGroup(group)]) === "object";
  if (reaches([])) return [[]];
  const certified = program.groups.flatMap(({ kind }, i) => (kind === "certified" ? [i] : []));
  const single = certified.filter((one) => reaches([one]));
  if (single.length > 0) return single.map((one) => [one]);
  return asker.claimsOfSomebody(holdsGroup(group));
}

function derivedAndSubsidised({ groups, subsidies }: Program): readonly number[] {
  const named = new Set(subsidies.map(({ group }) => group));
  return groups.flatMap(({ kind }, i) => (kind === "derived" && named.has(i) ? [i] : []));
}
