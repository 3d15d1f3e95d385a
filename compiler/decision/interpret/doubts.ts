// What open ends of periods leave uncertain in an answer.
import type { Assessment } from "@zhengce/runtime";
import { isTrue, type World } from "./conditions.js";
import { distinctPoints } from "./points.js";

/** The answer with the open points of the doubts that bear on it. @param situation its index; -1: none */
export function doubted(answer: Assessment, situation: number, world: World): Assessment {
  if (answer.eligible === false) return answer;
  const open = world.program.doubts
    .filter((doubt) => (doubt.situation === null ? situation >= 0 : situation < 0 || doubt.situation <= situation))
    .filter(({ when }) => isTrue(when, world))
    .flatMap((doubt) => doubt.open);
  return open.length === 0 ? answer : { ...answer, unspecified: distinctPoints([...open, ...answer.unspecified]) };
}
