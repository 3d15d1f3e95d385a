// What was understood → statements, each with the sentence that it stands for. What needs another statement that is not there stays to be written.
import { writtenName } from "../semantics/written-name.js";
import type { DraftClause } from "./read-print.js";
import type { Said } from "./said.js";
import type { Sentence } from "./sentences.js";
import { amount, marked, names, payersText, valueText } from "./literals.js";

/** One sentence of a clause and what it says; null: to be written. */
export interface Line {
  readonly clause: DraftClause;
  readonly sentence: Sentence;
  readonly said: readonly Said[];
}
export interface Declared {
  readonly groups: readonly string[];
  readonly tiers: readonly string[];
  readonly facts: readonly string[];
}
/** What statements of other sentences they may speak of. */
export interface Frame {
  readonly year: number | null;
  /** The ordinary period, where there is exactly one. */
  readonly period: string | null;
  /** The situation of who pays outside of it. */
  readonly late: string | null;
  /** How long those wait. */
  readonly wait: string | null;
  readonly own: boolean;
  /** The exceptions that are drafted. */
  readonly exceptions: readonly string[];
  readonly budget: boolean;
}

const EXCEPTION: Readonly<Record<string, string>> = {
  newborn: "新生儿",
  veteran: "退役军人",
  transfer: "职工医保转入",
};

export function frameOf(lines: readonly Line[], year: number | null): Frame {
  const said = lines.flatMap((line) => line.said);
  const periods = said
    .filter((one) => one.kind === "period" || one.kind === "periods")
    .filter(({ name }) => /^集中|^缴费期$/u.test(name));
  const has = (component: string): boolean =>
    said.some((one) => (one.kind === "standard" || one.kind === "tiers") && one.component === component);
  return {
    year,
    period: periods.length === 1 ? (periods[0]?.name ?? null) : null,
    wait: said.flatMap((one) => (one.kind === "wait" || one.kind === "late" ? (one.wait ?? []) : []))[0] ?? null,
    late: said.some(({ kind }) => kind === "late") ? "零星缴费" : null,
    own: has("个人缴费"),
    exceptions: said.flatMap(({ kind }) => EXCEPTION[kind] ?? []),
    budget: has("财政补助"),
  };
}

export function declaredBy(lines: readonly Line[]): Declared {
  const said = lines.flatMap((line) => line.said);
  const groups = said.flatMap((one) =>
    one.kind === "subsidy"
      ? one.groups
      : one.kind === "standard" && one.group !== null
        ? [one.group]
        : one.kind === "periods"
          ? one.of.flatMap(({ group }) => group ?? [])
          : [],
  );
  const tiers = said.flatMap((one) => (one.kind === "tiers" ? one.rates.map(({ tier }) => tier) : []));
  const facts = said.flatMap(({ kind }) =>
    kind === "transfer" ? ["职工医保暂停缴费日期：日期 可缺"] : kind === "veteran" ? ["退役日期：日期 可缺"] : [],
  );
  return { groups: [...new Set(groups)], tiers: [...new Set(tiers)], facts: [...new Set(facts)] };
}

/** The situation that a period makes. */
export function situationOf(period: string): string {
  return period === "缴费期" ? "缴费" : period.replace(/期$/u, "");
}

/** The statement's lines; null where what it needs is not there, "" where it says nothing by itself. */
export function statementOf(said: Said, frame: Frame): string | null {
  switch (said.kind) {
    case "standard":
    case "tiers":
      return standardOf(said);
    case "part":
      return frame.budget ? partOf(said) : null;
    case "subsidy": {
      const tier = said.tier === null ? "" : `${writtenName(said.tier)} `;
      return `资助 ${names(said.groups)} ${tier}${valueText(said.value)}${payersText(said.payers)}`;
    }
    case "combination":
      return "多重身份 就高不重复";
    case "cap":
      return frame.own ? "资助上限 个人缴费" : null;
    case "deadline":
      return `时限 ${said.every ? "每月 " : ""}${marked(said.time)} 前 由 ${names(said.bodies)} ${quoted(said.task)}`;
    case "persons":
      return `任务表 ${quoted(said.name)} ${said.count}`;
    case "elsewhere":
      return `未规定 ${quoted(said.topic)} 按 ${quoted(said.document)}`;
    case "payers":
    case "variant":
      return null;
    case "residual":
    case "note":
    case "tier":
    case "neutral":
      return "";
    default:
      return timeOf(said, frame);
  }
}

type Timed = Extract<
  Said,
  { kind: "period" | "periods" | "benefits" | "wait" | "late" | "lateAgain" | "newborn" | "transfer" | "veteran" }
>;
function timeOf(said: Timed, frame: Frame): string | null {
  const pays = frame.own ? "  缴纳 个人缴费\n" : "";
  switch (said.kind) {
    case "period": {
      const ends = `期间 ${writtenName(said.name)} 从 ${end(said.from)} 至 ${end(said.to)}`;
      return said.name === frame.period ? `${ends}\n${ordinary(said.name, pays)}`.trim() : ends;
    }
    case "periods": {
      const each = said.of.map(
        ({ group, from, to }) =>
          `  ${group === null ? "其他" : `当 ${writtenName(group)}`} { 从 ${end(from)} 至 ${end(to)} }`,
      );
      const days = `期间 ${writtenName(said.name)} {\n${each.join("\n")}\n}`;
      return said.name === frame.period ? `${days}\n${ordinary(said.name, pays)}`.trim() : days;
    }
    case "benefits": {
      if (frame.period === null || !frame.own) return null;
      const to = said.to === null ? "" : ` 至 ${marked(said.to)}`;
      return `情形 ${situationOf(frame.period)} { 待遇 从 ${marked(said.from)}${to} }`;
    }
    case "wait":
      return frame.late === null ? null : `情形 ${frame.late} { 待遇 从 缴费日期 等待 ${marked(said.wait)} }`;
    case "late": {
      if (!frame.own || !frame.budget) return null;
      const sum = said.yuan === null ? "" : `（${said.yuan}元）`;
      if (said.from === null && frame.period === null) return null;
      const from = said.from === null ? `${frame.period ?? ""} 次日` : end(said.from);
      const wait = said.wait === null ? "" : `\n  待遇 从 缴费日期 等待 ${marked(said.wait)}`;
      return `期间 零星缴费期 从 ${from} 至 ${said.to === null ? "未规定" : end(said.to)}
情形 零星缴费 {
  当 缴费日期 在 零星缴费期
  缴纳 个人缴费 + 财政补助${sum}
  资助 未规定${wait}
}`;
    }
    case "lateAgain":
      if (frame.late === null || frame.wait !== said.wait) return null;
      return `说明 "超过${said.after}才缴费的，金额和等待的${said.wait}与零星缴费相同。"`;
    case "newborn":
      return exception(frame, {
        name: "新生儿",
        when: `缴费日期 在 本年度 且 出生日期 在 本年度 且 缴费日期 在 出生日期 起 ${marked(said.within)} 内`,
        unprinted: "只算本年度出生、本年度缴费的",
        pays,
        from: "出生日期",
      });
    case "transfer":
      return exception(frame, {
        name: "职工医保转入",
        when: `缴费日期 在 本年度 且 缴费日期 在 职工医保暂停缴费日期 起 ${marked(said.within)} 内`,
        unprinted: "只算本年度缴费的",
        pays,
        from: "缴费日期",
      });
    case "veteran":
      if (!frame.own) return null;
      return exception(frame, {
        name: "退役军人",
        when: "退役日期 在 本年度 且 缴费日期 在 本年度 且 缴费日期 在 退役日期 以后",
        unprinted: null,
        pays: said.yuan === null ? pays : `  缴纳 个人缴费（${said.yuan}元）\n`,
        from: "缴费日期",
      });
  }
}

/** In the order in which they go before one another, where the print says nothing of it. */
const ORDER = ["新生儿", "退役军人", "职工医保转入"] as const;

interface Exceptional {
  readonly name: (typeof ORDER)[number];
  readonly when: string;
  /** What it is bounded by though the print does not say so; null where the print does. */
  readonly unprinted: string | null;
  readonly pays: string;
  readonly from: string;
}
function exception({ exceptions }: Frame, { name, when, unprinted, pays, from }: Exceptional): string | null {
  if (pays === "") return null;
  const behind = ORDER.slice(ORDER.indexOf(name) + 1).filter((other) => exceptions.includes(other));
  const order = behind.length === 0 ? "" : ` 优先于 ${behind.join("、")}`;
  const readings = [
    ...(unprinted === null ? [] : [`年度原文没有写，${unprinted}，待核。`]),
    ...(behind.length === 0 ? [] : [`合于几种例外的，先后原文没有写，先取${name}，待核。`]),
  ];
  const said = readings.map((reading) => `解释 "${reading}"\n`).join("");
  return `${said}例外 ${name}${order} {\n  当 ${when}\n${pays}  待遇 从 ${from}\n}`;
}

/** Without a standard nobody can say what is paid. */
function ordinary(period: string, pays: string): string {
  if (pays === "") return "";
  return `情形 ${situationOf(period)} {\n  当 缴费日期 在 ${period}\n${pays}}`;
}
function end(day: string): string {
  return day === "未规定" ? day : marked(day);
}

/** What is borne of the budgets' standard. */
function partOf({ yuan, payers, document }: Extract<Said, { kind: "part" }>): string {
  const value = yuan === null ? "其余" : amount(yuan);
  const by =
    document === null ? `${names(payers)}${payers.length > 1 ? " 共同" : ""}` : `未规定 按 ${quoted(document)}`;
  return `标准 财政补助 { 其中 ${value} 由 ${by} }`;
}

function standardOf(said: Extract<Said, { kind: "standard" | "tiers" }>): string {
  const component = writtenName(said.component);
  if (said.kind === "tiers")
    return `标准 ${component} ${said.rates.map(({ tier, yuan }) => `${writtenName(tier)} ${amount(yuan)}`).join(" ")}`;
  const rate = amount(said.yuan, said.bound);
  if (said.group === null) return `标准 ${component} ${rate}`;
  return `标准 ${component} { 当 ${writtenName(said.group)} { ${rate} } }`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\p{Cc}\p{Zl}\p{Zp}]/gu, "")}"`;
}
