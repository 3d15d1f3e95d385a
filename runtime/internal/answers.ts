// Answers that compiled notices have given, frozen so that callers may share them. Freezing an answer costs as much as deciding it;
// many people share groups, conditions and days, so most answers were given before.
import type { Assessment } from "../assessment.js";
import { frozen } from "./kept.js";
import type { Settled } from "./settle.js";
import type { Day } from "../days.js";

/** A settled bill and its number among those that are kept. */
export type Course<Group extends string = string> = Settled<Group> & { readonly serial: number };

interface Given<Answer> {
  readonly course: Course;
  readonly from: Day;
  readonly to: Day;
  readonly answer: Answer;
}

/** A power of two. */
const SLOTS = 4096;

/** The last answers by bill and days; one takes the place of another that fell on the same slot. */
export class GivenAnswers<Group extends string, Tier extends string> {
  private readonly slots = new Array<Given<Assessment<Group, Tier>> | undefined>(SLOTS);

  /** @param from,to the days of the benefits, ABSENT where there are none */
  find(course: Course<Group>, from: Day, to: Day): Assessment<Group, Tier> | undefined {
    const given = this.slots[slotOf(course, from, to)];
    return given?.course === course && given.from === from && given.to === to ? given.answer : undefined;
  }

  keep(course: Course<Group>, from: Day, to: Day, answer: Assessment<Group, Tier>): Assessment<Group, Tier> {
    this.slots[slotOf(course, from, to)] = { course, from, to, answer: frozen(answer) };
    return answer;
  }
}

function slotOf({ serial }: Course, from: Day, to: Day): number {
  return (serial * 31 + from + to * 7) & (SLOTS - 1);
}
