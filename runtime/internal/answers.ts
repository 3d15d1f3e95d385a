// Bills that compiled notices have settled, and answers that they have given, frozen so that callers may share them. Freezing an answer
// costs as much as deciding it; many people share groups, conditions and days, so most answers were given before.
import type { Assessment } from "../assessment.js";
import type { Day } from "../days.js";
import { formatDay } from "../iso-date.js";
import { ABSENT } from "./facts.js";
import { frozen } from "./kept.js";

/**
 * What a bill has to know of the days of its benefits: 1 where the first is absent, 2 where the last is, 4 where they would end before they
 * start.
 */
export function endsOf(from: Day, to: Day): number {
  return (from === ABSENT ? 1 : 0) + (to === ABSENT ? 2 : to < from ? 4 : 0);
}

/** All of an answer but the days of its benefits. */
export type Settled<Group extends string = string, Tier extends string = string> = Omit<
  Assessment<Group, Tier>,
  "benefit"
>;
/** A settled bill, and the answers that it gave, by the first day of the benefits: one takes the place of another of 512 days before. */
export interface Course<Group extends string = string, Tier extends string = string> {
  readonly settled: Settled<Group, Tier>;
  readonly given: Given<Group, Tier>[];
}

interface Given<Group extends string, Tier extends string> {
  readonly from: Day;
  readonly to: Day;
  readonly answer: Assessment<Group, Tier>;
}

/** Bills, and answers, that are kept before all are forgotten. */
const MOST_BILLS = 4096;
const MOST_ANSWERS = 65536;

export class GivenAnswers<Group extends string, Tier extends string> {
  private readonly bills = new Map<number | string, Course<Group, Tier>>();
  private count = 0;

  /** The bill that was settled under a key. */
  bill(key: number | string): Course<Group, Tier> | undefined {
    return this.bills.get(key);
  }

  /** Keeps what was settled, frozen. */
  settle(key: number | string, settled: Settled<Group, Tier>): Course<Group, Tier> {
    if (this.bills.size >= MOST_BILLS) this.bills.clear();
    const course: Course<Group, Tier> = { settled: frozen(settled), given: [] };
    this.bills.set(key, course);
    return course;
  }

  /**
   * The answer of a bill with the days of its benefits.
   * @param from,to ABSENT where there is no such day; none at all where they would end before they start
   */
  on(course: Course<Group, Tier>, from: Day, to: Day): Assessment<Group, Tier> {
    const known = course.given[from & 511];
    return known?.from === from && known.to === to ? known.answer : this.keep(course, from, to);
  }

  private keep({ settled, given }: Course<Group, Tier>, from: Day, to: Day): Assessment<Group, Tier> {
    const answer = dated(settled, from, to);
    this.count += 1;
    if (this.count % MOST_ANSWERS === 0) this.bills.clear();
    given[from & 511] = { from, to, answer };
    return answer;
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Written out, member by member: a copy by `...` takes twice as long. */
function dated<Group extends string, Tier extends string>(
  settled: Settled<Group, Tier>,
  from: Day,
  to: Day,
): Assessment<Group, Tier> {
  const none = endsOf(from, to) === 4;
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
