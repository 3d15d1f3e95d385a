// Two compiled notices → what changed in the notice's terms, group by group and section by section, and for whom the bill changed. Pure.
import { atOnce, workBudget } from "../budget.js";
import type { Budget } from "../budget.js";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import { rowOf, rowsOf, saidBy } from "./change.js";
import type { Row, Section, Subject } from "./change.js";
import type { Said } from "./statement.js";
import { compareFacts, factRows } from "./sections/facts.js";
import type { CallerChange } from "./fact-change.js";
import { compareAnnexes, compareObligations } from "./sections/obligations.js";
import {
  compareAdjustments,
  compareIdentities,
  comparePeriods,
  compareScope,
  compareSituations,
} from "./sections/rules.js";
import { compareRewards } from "./sections/rewards.js";
import { compareStandards } from "./sections/standards.js";
import { compareSubsidies, tiersOfBoth } from "./sections/subsidies.js";
import type { GrantPair } from "./sections/subsidies.js";
import { effectsOf } from "./people/effects.js";
import type { Effects } from "./people/effects.js";
import { kindsOf } from "./people/kinds.js";
import type { Kind } from "./people/kinds.js";
import { groupPairs, matchGroups } from "./match-groups.js";
import type { GroupFate } from "./match-groups.js";

export interface Side {
  readonly name: string;
  readonly year: number | null;
}
/** Groups that are not called the same in both notices. */
export interface GroupChange {
  readonly fate: Exclude<GroupFate, "same">;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly tiers: readonly string[];
  readonly groups: readonly GroupChange[];
  readonly subsidies: readonly GrantPair[];
  readonly sections: readonly Section[];
  /** What the notices' facts and identities mean for whoever gives them. */
  readonly callers: CallerChange;
  /** Kinds of people by what their bill does: dearer first, then cheaper, then what one notice leaves open, then the same. */
  readonly kinds: readonly Kind[];
  /** The facts and groups in which kinds say what else is true of them. */
  readonly people: Program;
  readonly undecided: number;
}

/** What a comparison reads of each notice. */
export interface Notice {
  readonly model: Model;
  readonly program: Program;
}

/** @param before last year's notice, or the neighbour's; its days count as so many years later as the notices are apart */
export function compareNotices(before: Notice, after: Notice, budget: Budget = workBudget()): Comparison {
  return atOnce(comparingNotices(before, after, budget));
}

/** The same, pausing between kinds of people: yields how much of them has been asked about, 0 to 1. */
export function* comparingNotices(
  before: Notice,
  after: Notice,
  budget: Budget,
): Generator<number, Comparison, undefined> {
  const years = (after.program.year ?? 0) - (before.program.year ?? 0);
  const apart = before.program.year === null || after.program.year === null ? 0 : years;
  const [one, other] = [before.model, after.model];
  const pairs = groupPairs(one, other).map((pair) => [pair.before.name, pair.after.name] as const);
  // The same program answers everybody the same: nobody is asked.
  const alike = JSON.stringify(before.program) === JSON.stringify(after.program);
  const effects: Effects = alike
    ? { people: after.program, kinds: [], undecided: 0 }
    : yield* effectsOf(before.program, after.program, pairs, apart * 12, budget);
  const callers = compareFacts(before.program, after.program);
  return {
    before: { name: before.program.notice, year: before.program.year },
    after: { name: after.program.notice, year: after.program.year },
    tiers: tiersOfBoth(one, other),
    groups: groupChanges(one, other),
    subsidies: compareSubsidies(one, other),
    sections: [
      { id: "notice", rows: noticeRows(one, other, apart) },
      { id: "facts", rows: factRows(callers, one, other) },
      { id: "standards", rows: compareStandards(one, other, apart) },
      { id: "identities", rows: compareIdentities(one, other, apart) },
      { id: "periods", rows: comparePeriods(one, other, apart) },
      { id: "situations", rows: compareSituations(one, other, apart) },
      { id: "scope", rows: compareScope(one, other, apart) },
      { id: "rewards", rows: compareRewards(one, other, apart) },
      { id: "adjustments", rows: compareAdjustments(one, other, apart) },
      { id: "obligations", rows: compareObligations(one, other, apart) },
      { id: "annexes", rows: compareAnnexes(one, other, apart) },
    ],
    callers,
    kinds: kindsOf(effects.kinds),
    people: effects.people,
    undecided: effects.undecided,
  };
}

function groupChanges(before: Model, after: Model): readonly GroupChange[] {
  return matchGroups(before, after).flatMap(({ fate, before: earlier, after: later }) =>
    fate === "same" ? [] : [{ fate, before: earlier.map(({ name }) => name), after: later.map(({ name }) => name) }],
  );
}

function noticeRows({ notice: before }: Model, { notice: after }: Model, years: number): readonly Row[] {
  const text = (value: string | null): Said | null =>
    value === null || value === "" ? null : saidBy([{ kind: "text", text: value }], []);
  const names = (value: readonly string[]): Said | null =>
    value.length === 0 ? null : saidBy([{ kind: "names", names: value }], []);
  const row = (slot: NoticeSlot, one: Said | null, other: Said | null): Row | null =>
    rowOf({ kind: "notice", slot }, one, other, years);
  return rowsOf([
    row("title", text(before.title), text(after.title)),
    row("number", text(before.number), text(after.number)),
    row("issuers", names(before.issuers), names(after.issuers)),
    row("basis", names(before.basis), names(after.basis)),
    row("superior", text(before.superior), text(after.superior)),
    row("residual", text(before.residual), text(after.residual)),
  ]);
}
type NoticeSlot = Extract<Subject, { readonly kind: "notice" }>["slot"];
