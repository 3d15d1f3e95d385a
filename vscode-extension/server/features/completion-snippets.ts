// Whole statements to fill in, in the file's keyword language, with the notice's own names and days in the places. Made from the keyword
// table; offered where their keyword may stand.
import { keywords, type Expected, type KeywordId } from "@zhengce/grammar";
import { writtenName } from "@zhengce/compiler/fixes/name";
import type { Model } from "@zhengce/compiler/semantics/model";
import { dayNumber } from "@zhengce/runtime";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./completion-item.js";
import { beginsStatement, type Manner } from "./completion-keywords.js";
import { nextLabels, writtenDay } from "./completion-values.js";

interface Snippet {
  /** Offered where this keyword may stand, at the front of an entry. */
  readonly keyword: KeywordId;
  readonly zh: string;
  readonly en: string;
  readonly body: string;
}

/** The statements that may begin where `expected` is. */
export function snippetProposals(expected: readonly Expected[], model: Model, manner: Manner): readonly Proposal[] {
  const possible = new Map(expected.flatMap((one) => (one.kind === "keyword" ? [[one.id, one] as const] : [])));
  return snippetsFor(model, manner).flatMap(({ keyword, body, ...told }) => {
    const at = possible.get(keyword);
    const entry = at !== undefined && (beginsStatement(at) || at.path.at(-1)?.rule === "benefitSlot");
    if (!entry) return [];
    const { zh, en } = keywords[keyword];
    return [
      {
        label: `${manner.language === "zh" ? zh[0] : en} …`,
        insert: body,
        kind: CompletionItemKind.Snippet,
        detail: told[manner.locale],
        rank: manner.fresh ? RANK.snippet : RANK.elsewhere,
        snippet: true,
      },
    ];
  });
}

function snippetsFor(model: Model, { language }: Manner): readonly Snippet[] {
  const zh = language === "zh";
  const k = (id: KeywordId): string => (zh ? keywords[id].zh[0] : keywords[id].en);
  const hole = (place: number, text: string): string => `\${${String(place)}:${text.replace(/[\\$}]/gu, "\\$&")}}`;
  const name = (place: number, known: string | undefined, otherwise: string): string =>
    hole(place, known === undefined ? otherwise : writtenName(known));
  const year = model.notice.year ?? 2022;
  const day = (place: number, month: number, date: number): string =>
    hole(place, writtenDay(dayNumber(year, month, date), language));
  const money = (place: number, yuan: number): string => hole(place, zh ? `${String(yuan)}元` : `${String(yuan)} yuan`);
  const days = (place: number, count: number): string =>
    hole(place, zh ? `${String(count)}日` : `${String(count)} days`);
  const first = <T>(all: Iterable<T>): T | undefined => [...all][0];
  const group = first(model.groups.values())?.name;
  const component = first(model.components.values())?.name;
  const payer = first(model.payers.values())?.name;
  const period = first(model.periods.values())?.name;
  const situation = first(model.situations)?.name;
  const exception = model.situations.find(({ exceptional }) => exceptional)?.name;
  const paid = name(3, component, "个人缴费");
  const lines = (...all: readonly string[]): string => all.join("\n");
  const block = (head: string, ...inner: readonly string[]): string =>
    lines(`${head} {`, ...inner.map((line) => `\t${line}`), "}");
  const payment = model.factNamed("paymentDate")?.name ?? "";
  return [
    {
      keyword: "notice",
      zh: "通知的名称、标题和年度",
      en: "a notice: name, title and year",
      body: block(
        `${k("notice")} ${hole(1, `某县${String(year)}`)}`,
        `${k("title")} "${hole(2, "标题")}"`,
        `${k("year")} ${hole(3, String(year))}`,
      ),
    },
    {
      keyword: "clause",
      zh: "通知的一条",
      en: "a clause",
      body: block(
        `${k("clause")} ${hole(1, nextLabels([...model.clauses.values()].at(-1)?.name ?? null)[0] ?? "一")} "${hole(2, "标题")}"`,
        "$0",
      ),
    },
    {
      keyword: "standard",
      zh: "一项筹资标准",
      en: "a component of the premium",
      body: `${k("standard")} ${hole(1, "个人缴费")} ${money(2, 320)}`,
    },
    {
      keyword: "period",
      zh: "从某日至某日的期间",
      en: "a period with its first and last day",
      body: `${k("period")} ${hole(1, "集中征缴期")} ${k("from")} ${day(2, 1, 1)} ${k("to")} ${day(3, 12, 31)}`,
    },
    {
      keyword: "subsidy",
      zh: "对人群的资助和承担方",
      en: "a subsidy with its payer",
      body: `${k("subsidy")} ${name(1, group, "人群名")} ${money(2, 100)} ${k("by")} ${name(3, payer, "医疗救助基金")}`,
    },
    {
      keyword: "situation",
      zh: "一种缴费情形：何时、缴多少、待遇从哪日",
      en: "a situation: when, what is paid, benefits",
      body: block(
        `${k("situation")} ${hole(1, "集中缴费")}`,
        `${k("when")} ${payment} ${k("in")} ${period === undefined ? hole(2, k("thisYear")) : name(2, period, "")}`,
        `${k("pay")} ${paid}`,
        `${k("benefit")} ${k("from")} ${day(4, 1, 1)}`,
      ),
    },
    {
      keyword: "exception",
      zh: "先于一般情形的例外",
      en: "an exception that goes before the ordinary situations",
      body: block(
        `${k("exception")} ${hole(1, "新生儿")}${exception === undefined ? "" : ` ${k("precedes")} ${name(5, exception, "")}`}`,
        `${k("when")} ${hole(2, `出生日期 ${k("in")} ${k("thisYear")}`)}`,
        `${k("pay")} ${paid}`,
        `${k("benefit")} ${k("from")} ${hole(4, "出生日期")}`,
      ),
    },
    {
      keyword: "benefit",
      zh: "待遇和等待期",
      en: "benefits after a waiting",
      body: `${k("benefit")} ${k("from")} ${hole(1, payment)} ${k("waiting")} ${days(2, 60)}`,
    },
    {
      keyword: "test",
      zh: "一个人和应得的结果",
      en: "a person and the expected answer",
      body: block(
        `${k("test")} "${hole(1, "用例名")}"`,
        `${k("given")} ${payment} ${day(2, 1, 15)}`,
        `${k("expect")} ${k("situation")} ${name(3, situation, "情形名")}  ${k("expectDue")} ${money(4, 320)}`,
      ),
    },
  ];
}
