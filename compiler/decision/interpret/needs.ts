// The absent facts that can still change an answer, by name.
import { frozen, readGiven, type Assessment, type Reading } from "@zhengce/runtime";
import { needsOf, NO_SITUATION } from "../needs.js";
import type { Program, SituationSpec } from "../program.js";
import { isTrue, valueOf, worldOf, type World } from "./conditions.js";
import { applicable } from "./situation.js";

/** Only where the notice reads facts that may be left out; whoever may not join is asked for what may let them. */
export function lacking(
  world: World,
  eligible: boolean | null,
  situation: SituationSpec | null,
): Pick<Assessment, "needs"> {
  const { facts, situations } = world.program;
  const needs = needsOf(world.program);
  if (needs.length === 0) return {};
  const at = situation === null ? NO_SITUATION : situations.indexOf(situation);
  const matters = needs.filter(
    ({ fact, reasons }) =>
      valueOf(world, fact) === null &&
      reasons.some((reason) => {
        const here = reason.situations === null || (eligible !== false && reason.situations.includes(at));
        return here && isTrue(reason.when, world);
      }),
  );
  return { needs: matters.map(({ fact }) => facts[fact]?.name ?? "") };
}

/**
 * Which facts that were not given can still change the answer, by name, the most telling first. While a required fact is missing,
 * only those: without them nothing is answered.
 */
export function needs(program: Program, rawFacts: unknown): Reading<readonly string[]> {
  const given = readGiven(program, rawFacts);
  if (given.issues !== undefined) return given;
  const { facts, missing } = given.value;
  if (missing.length > 0) return { value: frozen(missing) };
  const world = worldOf(program, facts);
  const { eligible, situation } = applicable(world);
  return { value: frozen(lacking(world, eligible, situation).needs ?? []) };
}
