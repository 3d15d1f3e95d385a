// Who bears each standard that the person does not pay, where the notice says so.
import { endsOf, type Support, type TraceEntry } from "@zhengce/runtime";
import { standingAmount } from "./components.js";
import type { World } from "./conditions.js";
import type { Program, SituationSpec } from "../program.js";
import type { Rest } from "./settlement.js";
import { sharesOf } from "./shares.js";

export interface Supported {
  /** Left out where the notice says of no standard who bears it. */
  readonly support?: readonly Support[];
  /** What it rests on beside the trace. */
  readonly rests: readonly Rest[];
  readonly trace: readonly TraceEntry[];
}

/** The notice says of some standard who bears it. */
export function bearsAny({ components }: Program): boolean {
  return components.some(({ support }) => support !== null);
}

/** The standards that the situation does not charge, in declared order; none where it is open what is paid. */
export function supportOf(situation: SituationSpec | null, world: World): Supported {
  const { program } = world;
  if (!bearsAny(program)) return { rests: [], trace: [] };
  const pays = situation?.pays ?? null;
  const borne = program.components.flatMap((spec, index) => {
    if (pays === null || spec.support === null || pays.some(({ component }) => component === index)) return [];
    const { amount, entry: standing } = standingAmount(spec, world);
    const shares = sharesOf(spec.support.funding, endsOf(amount), world);
    return [{ name: spec.name, amount, shares, standing, entry: spec.support.entry }];
  });
  return {
    support: borne.map(({ name, amount, shares }) => ({
      ...{ component: name, amount },
      shares: shares.map(({ share }) => share),
    })),
    rests: borne.flatMap(({ shares, standing }) => [standing, ...shares.flatMap(({ part }) => part ?? [])]),
    trace: borne.map(({ entry }) => entry),
  };
}
