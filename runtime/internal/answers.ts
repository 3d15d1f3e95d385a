// Answers that compiled notices have given, frozen so that callers may share them. Freezing an answer costs as much as deciding it;
// many people share groups, conditions and days, so most answers were given before.
import type { Assessment } from "../assessment.js";
import type { Day } from "../days.js";
import type { Settled } from "./settle.js";

/** A settled bill, frozen, and the number that no other bill of its notice has. */
export type Course<Group extends string = string> = Settled<Group> & { readonly serial: number };

/** Slots at first and at most, powers of two: few for a page that asks of one person, a year's days of many bills for a province. */
const FIRST = 256;
const MOST = 65536;

/** The last answers by bill and days; one takes the place of another that fell on the same slot. */
export class GivenAnswers<Group extends string, Tier extends string> {
  private slots = FIRST;
  private given = new Array<Assessment<Group, Tier> | undefined>(FIRST);
  /** Of each slot the bill's number and the two days, side by side: a look at them touches no answer. */
  private keys = new Float64Array(3 * FIRST);
  private serials = 0;
  private filled = 0;

  /** A number that was not given before. */
  serial(): number {
    this.serials += 1;
    return this.serials;
  }

  /** @param from,to the days of the benefits, ABSENT where there are none */
  find({ serial }: Course<Group>, from: Day, to: Day): Assessment<Group, Tier> | undefined {
    const slot = slotOf(serial, from, to, this.slots);
    const { keys } = this;
    const key = 3 * slot;
    return keys[key] === serial && keys[key + 1] === from && keys[key + 2] === to ? this.given[slot] : undefined;
  }

  /** Keeps and freezes what was answered: all but the days of its benefits comes from the bill, which is frozen. */
  keep({ serial }: Course<Group>, from: Day, to: Day, answer: Assessment<Group, Tier>): Assessment<Group, Tier> {
    Object.freeze(answer.benefit);
    Object.freeze(answer);
    if (this.filled * 2 > this.slots && this.slots < MOST) this.grow();
    this.put(serial, from, to, answer);
    return answer;
  }

  private put(serial: number, from: Day, to: Day, answer: Assessment<Group, Tier>): void {
    const slot = slotOf(serial, from, to, this.slots);
    if (this.given[slot] === undefined) this.filled += 1;
    this.keys.set([serial, from, to], 3 * slot);
    this.given[slot] = answer;
  }

  private grow(): void {
    const { given, keys } = this;
    this.slots *= 4;
    this.given = new Array<Assessment<Group, Tier> | undefined>(this.slots);
    this.keys = new Float64Array(3 * this.slots);
    this.filled = 0;
    given.forEach((answer, slot) => {
      const [serial = 0, from = 0, to = 0] = keys.subarray(3 * slot, 3 * slot + 3);
      if (answer !== undefined) this.put(serial, from, to, answer);
    });
  }
}

/** Bills lie far from one another, the days of one side by side. */
function slotOf(serial: number, from: Day, to: Day, slots: number): number {
  return (Math.imul(serial, 0x9e3779b1) + from + Math.imul(to, 0x85ebca6b)) & (slots - 1);
}
