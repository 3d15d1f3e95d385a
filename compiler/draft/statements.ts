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
  readonly own: boolean;
  readonly budget: boolean;
}

export function frameOf(lines: readonly Line[], year: number | null): Frame {
  const said = lines.flatMap((line) => line.said);
  const periods = said.filter((one) => one.kind === "period").filter(({ name }) => name.startsWith("集中"));
  const has = (component: string): boolean =>
    said.some((one) => (one.kind === "standard" || one.kind === "tiers") && one.component === component);
  return {
    year,
    period: periods.length === 1 ? (periods[0]?.name ?? null) : null,
    late: said.some(({ kind }) => kind === "late") ? "零星缴费" : null,
    own: has("个人缴费"),
    budget: has("财政补助"),
  };
}

export function declaredBy(lines: readonly Line[]): Declared {
  const said = lines.flatMap((line) => line.said);
  const groups = said.flatMap((one) =>
    one.kind === "subsidy" ? one.groups : one.kind === "standard" && one.group !== null ? [one.group] : [],
  );
  const tiers = said.flatMap((one) => (one.kind === "tiers" ? one.rates.map(({ tier }) => tier) : []));
  const facts = said.flatMap(({ kind }) =>
    kind === "transfer" ? ["职工医保暂停缴费日期：日期 可缺"] : kind === "veteran" ? ["退役日期：日期 可缺"] : [],
  );
  return { groups: [...new Set(groups)], tiers: [...new Set(tiers)], facts: [...new Set(facts)] };
}

/** The situation that a period makes. */
export function situationOf(period: string): string {
  return period.replace(/期$/u, "");
}

/** The statement's lines; null where what it needs is not there, "" where it says nothing by itself. */
export function statementOf(said: Said, frame: Frame): string | null {
  switch (said.kind) {
    case "standard":
    case "tiers":
    case "part":
      return standardOf(said);
    case "subsidy": {
      const tier = said.tier === null ? "" : `${writtenName(said.tier)} `;
      return `资助 ${names(said.groups)} ${tier}${valueText(said.value)}${payersText(said.payers)}`;
    }
    case "combination":
      return "多重身份 就高不重复";
    case "cap":
      return frame.own ? "资助上限 个人缴费" : null;
    case "deadline":
      return `时限 ${marked(said.time)} 前 由 ${names(said.bodies)} ${quoted(said.task)}`;
    case "persons":
      return `任务表 "参保任务" ${said.count}`;
    case "elsewhere":
      return `未规定 ${quoted(said.topic)} 按 ${quoted(said.document)}`;
    case "payers":
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

type Timed = Extract<Said, { kind: "period" | "benefits" | "wait" | "late" | "newborn" | "transfer" | "veteran" }>;
function timeOf(said: Timed, frame: Frame): string | null {
  const pays = frame.own ? "  缴纳 个人缴费\n" : "";
  switch (said.kind) {
    case "period": {
      const ends = `期间 ${writtenName(said.name)} 从 ${marked(said.from)} 至 ${marked(said.to)}`;
      if (said.name !== frame.period) return ends;
      return `${ends}\n情形 ${situationOf(said.name)} {\n  当 缴费日期 在 ${said.name}\n${pays}}`;
    }
    case "benefits": {
      if (frame.period === null) return null;
      const to = said.to === null ? "" : ` 至 ${marked(said.to)}`;
      return `情形 ${situationOf(frame.period)} { 待遇 从 ${marked(said.from)}${to} }`;
    }
    case "wait":
      return frame.late === null ? null : `情形 ${frame.late} { 待遇 从 缴费日期 等待 ${marked(said.wait)} }`;
    case "late": {
      if (!frame.own || !frame.budget) return null;
      const sum = said.yuan === null ? "" : `（${said.yuan}元）`;
      return `期间 零星缴费期 从 ${marked(said.from)} 至 ${marked(said.to)}
情形 零星缴费 {
  当 缴费日期 在 零星缴费期
  缴纳 个人缴费 + 财政补助${sum}
  资助 未规定
}`;
    }
    case "newborn":
      return exception(
        "新生儿",
        `出生日期 在 本年度 且 缴费日期 在 出生日期 起 ${marked(said.within)} 内`,
        pays,
        "出生日期",
      );
    case "transfer":
      return exception(
        "职工医保转入",
        `缴费日期 在 职工医保暂停缴费日期 起 ${marked(said.within)} 内`,
        pays,
        "缴费日期",
      );
    case "veteran": {
      const own = said.yuan === null ? pays : `  缴纳 个人缴费（${said.yuan}元）\n`;
      const when = "退役日期 在 本年度 且 缴费日期 在 本年度 且 缴费日期 在 退役日期 以后";
      return frame.own ? exception("退役军人", when, own, "缴费日期") : null;
    }
  }
}

function exception(name: string, when: string, pays: string, from: string): string {
  const within = when.includes("缴费日期 在 本年度") ? "" : "缴费日期 在 本年度 且 ";
  return `例外 ${name} {\n  当 ${within}${when}\n${pays}  待遇 从 ${from}\n}`;
}

function standardOf(said: Extract<Said, { kind: "standard" | "tiers" | "part" }>): string {
  if (said.kind === "part") return "";
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
