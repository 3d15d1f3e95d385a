// What a comparison found → words: subjects, changes, people. Decides nothing.
import type { Row, Subject } from "../compare/change.js";
import type { Comparison, Side } from "../compare/compare-notices.js";
import type { CallerChange, FactChange } from "../compare/fact-change.js";
import type { Kind } from "../compare/people/kinds.js";
import type { Term } from "../compare/superior/terms.js";
import type { Amount } from "@zhengce/runtime";
import { asksAbout } from "../verify/payments/told.js";
import type { Program } from "../decision/program.js";
import { sayAsked, sayWhom } from "./say-answers.js";
import { sayStatement } from "./say-statement.js";
import type { Wording } from "./words.js";

const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** `个人缴费 一档`, `零星缴费 当`, `县医保局“发文”`. */
export function saySubject(words: Wording, subject: Subject): string {
  const { comparison, small } = words;
  switch (subject.kind) {
    case "notice":
      return comparison.notice[subject.slot];
    case "fact":
    case "period":
    case "reward":
      return subject.name;
    case "standard":
      return spaced(subject.component, subject.tier);
    case "variant":
      return comparison.variant(subject.component, sayStatement(words, subject.when));
    case "part":
      return comparison.part(subject.component, subject.index + 1);
    case "situation":
      return spaced(subject.situation, comparison.slots[subject.slot]);
    case "scope":
      return comparison.slots[subject.slot];
    case "combination":
    case "caps":
    case "exclusive":
    case "other-groups":
      return comparison.slots[subject.kind];
    case "change":
      return comparison.change(subject.index + 1);
    case "obligation":
      return spaced(small.list(subject.bodies), subject.task === null ? "" : `“${subject.task}”`);
    case "annex":
      return spaced(
        subject.table,
        ...subject.path.map((part) => (typeof part === "string" ? part : comparison.role(part.role))),
      );
  }
}

/** `＋40元`, or what a change of a fact means, else 新增, 取消, 调整, 顺延, 不变. */
export function sayChange(words: Wording, { kind, difference, fact }: Row): string {
  if (difference !== null) return words.comparison.more(difference);
  return fact === undefined ? words.comparison.kinds[kind] : sayFactChange(words, fact);
}
function sayFactChange({ comparison, small }: Wording, fact: FactChange): string {
  const told = fact.effects.map((effect) => comparison.factEffect(effect, fact.after?.required === true));
  const formerly = fact.perhapsFormerly === null ? "" : comparison.perhapsFormerly(fact.perhapsFormerly);
  const verdict = comparison.verdicts[fact.breaking ? "breaking" : "compatible"];
  return `${small.clauses(told)}${formerly}${comparison.colon}${verdict}`;
}

/** One line for whoever gives facts; null where nothing changes for them. */
export function sayCallers({ comparison }: Wording, { verdict, facts, identitiesGone }: CallerChange): string | null {
  if (verdict === "same") return null;
  if (verdict === "compatible") return comparison.callersCompatible;
  const names = facts.flatMap((fact) => (fact.breaking ? [fact.after?.name ?? fact.before?.name ?? ""] : []));
  return comparison.callersBreaking(names, identitiesGone);
}

/** How one side is named above its column: `2021年`, or the notice's name where the years don't tell them apart. */
export function saySide({ comparison }: Wording, { before, after }: Comparison, side: Side): string {
  return side.year !== null && before.year !== after.year ? comparison.year(side.year) : side.name;
}

/** `320元`, `0元至320元`, `未定`. */
export function sayBill({ comparison }: Wording, amount: Amount | null): string {
  return amount === null ? comparison.open : comparison.bill(amount);
}
/** `＋32元`; `—` where there is no figure. */
export function sayMore({ comparison }: Wording, fen: number | null): string {
  return fen === null || fen === 0 ? "—" : comparison.more({ unit: "fen", by: fen });
}

/** `低保对象、稳定脱贫人口（原农村建档立卡贫困户），一档，年满60周岁的`. */
export function sayWho(words: Wording, { people }: Pick<Comparison, "people">, kind: Kind): string {
  const { comparison, small } = words;
  const { identities, tier } = kind;
  const when = sayWays(words, people, kind);
  const names = identities.map((identity) => {
    if (identity === null) return comparison.noIdentity;
    const { before, after } = identity;
    if (before === after) return after ?? "";
    if (before === null) return comparison.newGroup(after ?? "");
    return after === null ? comparison.goneGroup(before) : comparison.formerly(after, before);
  });
  return small.clauses([small.list(names), ...(tier === null ? [] : [tier]), ...(when === "" ? [] : [when])]);
}

/** More ways than this are not listed: what they ask about is. */
const MOST_WAYS = 4;

/** What tells the kind from others of its identities and situations; empty where nothing does. */
export function sayWays(words: Wording, people: Program, { ways }: Pick<Kind, "ways">): string {
  if (ways.length <= MOST_WAYS) return sayWhom(words, people, { kind: "some", groups: [], ways });
  const found = [{ ways, people: { claims: [], meeting: [] }, value: null }];
  const asked = asksAbout(people, { found, partial: false });
  return words.comparison.dependsOn(words.small.list(asked.map((one) => sayAsked(words, one))));
}

/** `缴费 → 集中缴费、三月后缴费`: the situations, those of the earlier notice first. */
export function saySituations({ comparison, small }: Wording, { situations }: Kind): string {
  const told = (side: "before" | "after"): string =>
    small.list([...new Set(situations.map((pair) => pair[side] ?? comparison.noSituation))]);
  const [before, after] = [told("before"), told("after")];
  return before === after ? before : `${before} → ${after}`;
}

/** `缴费日期 2022-02-28  档次 一档  身份 低保对象  本县户籍`. */
export function sayExample({ small, persons }: Wording, facts: Kind["witness"]["after"]): string {
  return Object.entries(facts)
    .map(([name, value]) => {
      if (typeof value === "boolean") return persons.flag(name, value);
      return `${name} ${typeof value === "object" ? small.list(value) : String(value)}`;
    })
    .join("  ");
}

/** What a superior's term is about. */
export function sayTermSubject({ comparison }: Wording, { subject }: Term): string {
  switch (subject.kind) {
    case "standard":
      return spaced(subject.component, subject.tier);
    case "subsidy":
      return spaced(subject.group, subject.component, subject.tier);
    case "period":
    case "reward":
      return subject.name;
    case "identities":
      return comparison.slots.combination;
  }
}
