// Regions of people who pay the same → what they meet, as short as it can be said: two that differ by one condition alone are one without it,
// and what follows from the rest is left out.
import { not } from "../../decision/predicate.js";
import type { Predicate } from "../../decision/program.js";
import type { Literal } from "../../verify/payments/outcomes.js";

/** Whoever meets all of these. */
export type Way = readonly Literal[];

/** More ways than this are not made shorter: they are counted, not listed. */
const mostMerged = 64;

/** @param isNobody whether nobody at all meets the predicates, beside those that all the ways share */
export function shortWays(ways: readonly Way[], isNobody: (when: readonly Predicate[]) => boolean): readonly Way[] {
  if (ways.length > mostMerged) return ways;
  const short = merged(ways).map((way) => withoutImplied(way, isNobody));
  return short.filter((way, i) => !short.some((other, j) => i !== j && covers(other, way, j < i)));
}

function merged(ways: readonly Way[]): readonly Way[] {
  for (const [i, one] of ways.entries())
    for (const [j, other] of ways.entries()) {
      const common = i < j ? mergedPair(one, other) : null;
      if (common !== null) return merged([...ways.filter((_, at) => at !== i && at !== j), common]);
    }
  return ways;
}
/** Both without the one condition in which they differ; null where there is more or less of it. */
function mergedPair(one: Way, other: Way): Way | null {
  if (one.length !== other.length) return null;
  const own = one.filter((literal) => !other.some((another) => isSame(literal, another)));
  const [only] = own;
  if (only === undefined || own.length > 1) return null;
  const opposite = other.find((another) => keyOf(another) === keyOf(only));
  return opposite === undefined ? null : one.filter((literal) => literal !== only);
}

/** Negations go first, as they say less. */
function withoutImplied(way: Way, isNobody: (when: readonly Predicate[]) => boolean): Way {
  return [...way]
    .sort((a, b) => Number(a.holds) - Number(b.holds))
    .reduce((kept, literal) => {
      const others = kept.filter((other) => other !== literal);
      const opposite = askedOf({ ...literal, holds: !literal.holds });
      return isNobody([...others.map(askedOf), opposite]) ? others : kept;
    }, way);
}

/** Whoever meets `other` meets `one`; the same way twice counts where `twice` says so. */
function covers(one: Way, other: Way, twice: boolean): boolean {
  return (
    one.every((literal) => other.some((another) => isSame(literal, another))) && (one.length < other.length || twice)
  );
}
function isSame(one: Literal, other: Literal): boolean {
  return one.holds === other.holds && keyOf(one) === keyOf(other);
}
function keyOf({ condition }: Literal): string {
  return JSON.stringify(condition.shown);
}
function askedOf({ condition, holds }: Literal): Predicate {
  return holds ? condition.asked : not(condition.asked);
}
