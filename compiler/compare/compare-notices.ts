// Two compiled notices → what changed in the notice's terms, group by group and section by section, and for whom the bill changed. Pure.
import { workBudget } from "../budget.js";
import type { Budget } from "../budget.js";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import { rowOf, rowsOf } from "./change.js";
import type { Row, Said, Section } from "./change.js";
import { compareFacts, factRows } from "./compare-facts.js";
import type { CallerChange } from "./compare-facts.js";
import { compareAnnexes, compareObligations } from "./compare-obligations.js";
import {
  compareAdjustments,
  compareIdentities,
  comparePeriods,
  compareScope,
  compareSituations,
} from "./compare-rules.js";
import { compareStandards } from "./compare-standards.js";
import { compareSubsidies, tiersOfBoth } from "./compare-subsidies.js";
import type { GrantPair } from "./compare-subsidies.js";
import { effectsOf } from "./effects.js";
import type { Effects } from "./effects.js";
import { kindsOf } from "./kinds.js";
import type { Kind } from "./kinds.js";
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
  readonly undecided: number;
}

/** What a comparison reads of each notice. */
export interface Notice {
  readonly model: Model;
  readonly program: Program;
}

/** @param before last year's notice, or the neighbour's; its days count as so many years later as the notices are apart */
export function compareNotices(before: Notice, after: Notice, budget: Budget = workBudget()): Comparison {
  const years = (after.program.year ?? 0) - (before.program.year ?? 0);
  const apart = before.program.year === null || after.program.year === null ? 0 : years;
  const [one, other] = [before.model, after.model];
  const pairs = groupPairs(one, other).map((pair) => [pair.before.name, pair.after.name] as const);
  // The same program answers everybody the same: nobody is asked.
  const alike = JSON.stringify(before.program) === JSON.stringify(after.program);
  const effects: Effects = alike
    ? { kinds: [], undecided: 0 }
    : effectsOf(before.program, after.program, pairs, apart * 12, budget);
  const callers = compareFacts(before.program, after.program);
  return {
    before: { name: before.program.notice, year: before.program.year },
    after: { name: after.program.notice, year: after.program.year },
    tiers: tiersOfBoth(one, other),
    groups: groupChanges(one, other),
    subsidies: compareSubsidies(one, other),
    sections: [
      section("notice", "通知", "Notice", noticeRows(one, other, apart)),
      section("facts", "事实", "Facts", factRows(callers, one, other)),
      section("standards", "筹资标准", "Standards", compareStandards(one, other, apart)),
      section("identities", "多重身份和上限", "Several identities, caps", compareIdentities(one, other, apart)),
      section("periods", "期间", "Periods", comparePeriods(one, other, apart)),
      section("situations", "情形", "Situations", compareSituations(one, other, apart)),
      section("scope", "参保范围", "Scope", compareScope(one, other, apart)),
      section("adjustments", "变动", "Changes after payment", compareAdjustments(one, other, apart)),
      section("obligations", "时限", "Obligations", compareObligations(one, other, apart)),
      section("annexes", "任务表", "Annexes", compareAnnexes(one, other, apart)),
    ],
    callers,
    kinds: kindsOf(effects.kinds),
    undecided: effects.undecided,
  };
}

function section(id: Section["id"], zh: string, en: string, rows: readonly Row[]): Section {
  return { id, title: { zh, en }, rows };
}

function groupChanges(before: Model, after: Model): readonly GroupChange[] {
  return matchGroups(before, after).flatMap(({ fate, before: earlier, after: later }) =>
    fate === "same" ? [] : [{ fate, before: earlier.map(({ name }) => name), after: later.map(({ name }) => name) }],
  );
}

function noticeRows({ notice: before }: Model, { notice: after }: Model, years: number): readonly Row[] {
  const said = (text: string | null): Said | null => (text === null || text === "" ? null : { text, clauses: [] });
  return rowsOf([
    rowOf("标题", said(before.title), said(after.title), years),
    rowOf("文号", said(before.number), said(after.number), years),
    rowOf("发文", said(before.issuers.join("、")), said(after.issuers.join("、")), years),
    rowOf("依据", said(before.basis.join("、")), said(after.basis.join("、")), years),
    rowOf("上级", said(before.superior), said(after.superior), years),
    rowOf("未尽事宜", said(before.residual), said(after.residual), years),
  ]);
}
