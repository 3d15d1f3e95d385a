// The absent facts that can still change an answer, by name.
import type { Assessment } from "@zhengce/runtime";
import { needsOf, NO_SITUATION } from "../needs.js";
import type { SituationSpec } from "../program.js";
import { isTrue, valueOf, type World } from "./conditions.js";

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
