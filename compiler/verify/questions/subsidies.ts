// Subsidies of one component that can never win against another: whoever has the one has the other too, and it is never lower.
import { least } from "@zhengce/grammar";
import { lowest, percentOf } from "@zhengce/runtime";
import { holdsGroup, not } from "../../decision/predicate.js";
import { both } from "./predicates.js";
import type { Predicate, Program, RateSpec, SubsidySpec } from "../../decision/program.js";
import type { Solver } from "../solver.js";

export interface Dominated {
  readonly subsidy: number;
  readonly by: number;
}

/** Subsidies that never win, each with the first that always dominates it; only where the highest or the first one wins. */
export function dominatedSubsidies(solver: Solver): readonly Dominated[] {
  const { program } = solver;
  const { subsidies, combination } = program;
  if (combination.mode !== "highest" && combination.mode !== "first") return [];
  const rivals = rivalsOf(program);
  return subsidies.flatMap((one, subsidy) => {
    const by = rivals(one).find((index) => {
      const other = subsidies[index];
      if (other === undefined || index === subsidy || solver.exhausted()) return false;
      const never = [applies(one), not(applies(other))];
      const beaten = beats(program, { spec: other, index }, { spec: one, index: subsidy });
      return beaten && solver.impossible(never) && solver.possible([applies(one)]);
    });
    return by === undefined ? [] : [{ subsidy, by }];
  });
}

/**
 * The subsidies on the same component that may follow from one: for the same group, or for a union or a group that follows from
 * facts; by index, in order.
 */
function rivalsOf({ subsidies, groups }: Program): (one: SubsidySpec) => readonly number[] {
  const byGroup = new Map<string, number[]>();
  subsidies.forEach(({ group, component }, index) => {
    const spec = groups[group];
    const wide = spec?.kind === "derived" || (spec?.includes.length ?? 0) > 0;
    for (const key of wide ? [`${component} ${group}`, `${component} wide`] : [`${component} ${group}`]) {
      byGroup.set(key, [...(byGroup.get(key) ?? []), index]);
    }
  });
  return ({ group, component }) => {
    const same = byGroup.get(`${component} ${group}`) ?? [];
    const wide = byGroup.get(`${component} wide`) ?? [];
    return [...new Set([...same, ...wide])].sort((a, b) => a - b);
  };
}

/** Who has the group and meets the condition. */
export function applies({ group, when }: SubsidySpec): Predicate {
  return when === null ? holdsGroup(group) : both(holdsGroup(group), when);
}

interface Ranked {
  readonly spec: SubsidySpec;
  readonly index: number;
}
/** In every tier of `loser`, `winner` has a rate that is higher whatever is paid, or as high and declared earlier. */
function beats(program: Program, winner: Ranked, loser: Ranked): boolean {
  const earlier = winner.index < loser.index;
  return loser.spec.rates.every((rate, tier) => {
    if (rate === null) return true;
    const other = winner.spec.rates[tier] ?? null;
    if (other === null) return false;
    if (program.combination.mode === "first") return earlier;
    const [most, least] = [mostOf(rate), leastOf(other)];
    if (most === null || least === null) return false;
    if (earlier) return most <= least;
    // Both may be cut to what is paid, and then the earlier one wins.
    return most < least && most < (leastPaid(program, loser.spec.component, tier) ?? 0);
  });
}

/** The most that a rate can grant before it is cut to what is paid; Infinity = all of it, null = not known. */
function mostOf(rate: RateSpec): number | null {
  const { atLeast = 0, atMost } = rate;
  if (rate.kind === "exact" || rate.kind === "ceiling")
    return Math.min(Math.max(rate.fen, atLeast), atMost ?? Infinity);
  return atMost ?? (rate.kind === "full" || rate.kind === "floor" ? Infinity : null);
}
/** The least that it grants before the cut. */
function leastOf(rate: RateSpec): number | null {
  const { atLeast, atMost = Infinity } = rate;
  if (rate.kind === "exact" || rate.kind === "floor") return Math.min(Math.max(rate.fen, atLeast ?? 0), atMost);
  return rate.kind === "full" ? atMost : (atLeast ?? null);
}

/** The least that anybody pays of a component in a tier, in fen; null where that is not stated. */
function leastPaid(program: Program, component: number, tier: number): number | null {
  const spec = program.components[component];
  const amounts = [spec, ...(spec?.variants ?? [])].map((stated) => {
    const amount = stated?.amounts[tier] ?? null;
    return amount === null ? null : lowest(amount);
  });
  const caps = program.caps
    .filter((cap) => cap.component === component)
    .map(({ amounts: limits }) => limits[tier] ?? null);
  const stated = [...amounts, ...caps].filter((amount) => amount !== null);
  if (stated.length === 0) return null;
  const portions = program.situations.flatMap(({ pays }) => pays ?? []).filter((pay) => pay.component === component);
  return least(
    stated.flatMap((amount) => [
      amount,
      ...portions.map(({ ppm }) => (ppm === null ? amount : percentOf(amount, ppm))),
    ]),
  );
}
