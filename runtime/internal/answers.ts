// Bills that compiled notices have settled, and answers that they have given, frozen so that callers may share them. Freezing an answer
// costs as much as deciding it; many people share groups, conditions and days, so most answers were given before.
import type { Assessment } from "../assessment.js";
import type { Day } from "../days.js";
import { formatDay } from "../iso-date.js";
import { ABSENT } from "./facts.js";
import { frozen } from "./kept.js";

/** All of an answer but the days of its benefits. */
export type Settled<Group extends string = string, Tier extends string = string> = Omit<
  Assessment<Group, Tier>,
  "benefit"
>;
/** A settled bill, and the number that no other bill of its notice has. */
export interface Course<Group extends string = string, Tier extends string = string> {
  readonly serial: number;
  readonly settled: Settled<Group, Tier>;
}

/** Bills that are kept before all are forgotten. */
const MOST_BILLS = 4096;
/** Slots of answers at first and at most, powers of two: few for a page that asks of one person, a year's days of many bills for a province. */
const FIRST = 256;
const MOST = 65536;

export class GivenAnswers<Group extends string, Tier extends string> {
  private readonly bills = new Map<number | string, Course<Group, Tier>>();
  private serials = 0;
  private slots = FIRST;
  /** The last answers by bill and days; one takes the place of another that fell on the same slot. */
  private given = new Array<Assessment<Group, Tier> | undefined>(FIRST);
  /** Of each slot the bill's number and the two days, side by side: a look at them touches no answer. */
  private keys = new Float64Array(3 * FIRST);
  private filled = 0;

  /** The bill that was settled under a key. */
  bill(key: number | string): Course<Group, Tier> | undefined {
    return this.bills.get(key);
  }

  /** Keeps what was settled; frozen. */
  settle(key: number | string, settled: Settled<Group, Tier>): Course<Group, Tier> {
    if (this.bills.size >= MOST_BILLS) this.bills.clear();
    this.serials += 1;
    // Frozen itself, it would be read more slowly; nobody else sees it.
    const course = { serial: this.serials, settled: frozen(settled) };
    this.bills.set(key, course);
    return course;
  }

  /**
   * The answer of a bill with the days of its benefits.
   * @param from,to ABSENT where there is no such day; none at all where they would end before they start
   */
  on(course: Course<Group, Tier>, from: Day, to: Day): Assessment<Group, Tier> {
    const { serial } = course;
    const { keys } = this;
    const slot = slotOf(serial, from, to, this.slots);
    const key = 3 * slot;
    const known = keys[key] === serial && keys[key + 1] === from && keys[key + 2] === to ? this.given[slot] : undefined;
    return known ?? this.keep(slot, course, from, to);
  }

  private keep(slot: number, { serial, settled }: Course<Group, Tier>, from: Day, to: Day): Assessment<Group, Tier> {
    const answer = dated(settled, from, to);
    if (this.given[slot] === undefined) this.filled += 1;
    this.keys.set([serial, from, to], 3 * slot);
    this.given[slot] = answer;
    // What was given is forgotten: it is soon given again, and this happens four times at most.
    if (this.filled * 2 > this.slots && this.slots < MOST) this.makeRoom(4 * this.slots);
    return answer;
  }

  private makeRoom(slots: number): void {
    this.slots = slots;
    this.given = new Array<Assessment<Group, Tier> | undefined>(slots);
    this.keys = new Float64Array(3 * slots);
    this.filled = 0;
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Written out, member by member: a copy by `...` takes twice as long. */
function dated<Group extends string, Tier extends string>(
  settled: Settled<Group, Tier>,
  from: Day,
  to: Day,
): Assessment<Group, Tier> {
  const none = to !== ABSENT && to < from;
  const answer: Writable<Assessment<Group, Tier>> = {
    notice: settled.notice,
    eligible: settled.eligible,
    situation: settled.situation,
    tier: settled.tier,
    due: settled.due,
    components: settled.components,
    subsidy: settled.subsidy,
    subsidies: settled.subsidies,
    considered: settled.considered,
    payable: settled.payable,
    benefit: {
      from: none || from === ABSENT ? null : formatDay(from),
      to: none || to === ABSENT ? null : formatDay(to),
    },
    unspecified: settled.unspecified,
    trace: settled.trace,
  };
  if (settled.support !== undefined) answer.support = settled.support;
  if (settled.needs !== undefined) answer.needs = settled.needs;
  Object.freeze(answer.benefit);
  return Object.freeze(answer);
}

/** Bills lie far from one another, the days of one side by side. */
function slotOf(serial: number, from: Day, to: Day, slots: number): number {
  return (Math.imul(serial, 0x9e3779b1) + from + Math.imul(to, 0x85ebca6b)) & (slots - 1);
}
