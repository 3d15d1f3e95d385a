// What open ends of periods leave uncertain in the answer of a compiled notice.
import type { Assessment, OpenPoint } from "../assessment.js";
import { onlyOnce } from "./shares.js";

/** A doubt as a module has it: the situation that it decides on, and its open points. */
export interface Doubt {
  readonly situation: number | null;
  readonly open: readonly OpenPoint[];
}

/**
 * The answer with its doubts.
 * @param situations names of the notice's situations, in order @param holds whether each doubt is one of this person's
 */
export function withDoubts<Answer extends Assessment>(
  answer: Answer,
  situations: readonly string[],
  doubts: readonly Doubt[],
  holds: readonly boolean[],
): Answer {
  if (answer.eligible === false) return answer;
  const situation = answer.situation === null ? -1 : situations.indexOf(answer.situation);
  const open = doubts
    .filter((doubt) => (doubt.situation === null ? situation >= 0 : situation < 0 || doubt.situation <= situation))
    .filter((doubt) => holds[doubts.indexOf(doubt)] === true)
    .flatMap((doubt) => doubt.open);
  return open.length === 0 ? answer : { ...answer, unspecified: onlyOnce([...open, ...answer.unspecified]) };
}
