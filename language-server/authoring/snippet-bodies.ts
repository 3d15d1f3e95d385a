// The statements worth a snippet: every one of the statement table, by its example where no body of its own is written here. Written by keyword ids, so that both languages come from one body; the places take a notice's own names
// and days where there is one (the server's completion), else a made-up county's (the snippets files).
import { keywords, statementInfo, statementKinds, type KeywordId } from "@zhengce/grammar";

/** What a body is written with: the words of one keyword language, and what stands in the places. */
export interface Wording {
  readonly k: (id: KeywordId) => string;
  /** A statement in Chinese keywords, in the language's own. */
  readonly translated: (text: string) => string;
  /** Behind a number. */
  readonly yuan: string;
  readonly days: string;
  /** A day of the notice's year, or of the year before. */
  readonly day: (month: number, date: number, year?: "before") => string;
  readonly names: Names;
}
/** As they are written in a file. */
export interface Names {
  readonly notice: string;
  readonly year: string;
  readonly clause: string;
  readonly group: string;
  readonly component: string;
  readonly payer: string;
  readonly period: string;
  readonly situation: string;
  /** A day on which a payment comes to `situation`. */
  readonly situationDay: string;
  /** An exception that another may go before; null where there is none. */
  readonly exception: string | null;
  readonly paymentDate: string;
  readonly birthDate: string;
}
export interface SnippetBody {
  /** The keyword that the snippet is typed by. */
  readonly keyword: KeywordId;
  readonly zh: string;
  readonly en: string;
  /** Tells it from others of its keyword. */
  readonly by?: KeywordId;
  /** Stands inside a 情形. */
  readonly slot?: true;
  readonly body: (wording: Wording) => readonly string[];
}

/** A name in a text: without quotes of its own. */
function plain(name: string): string {
  return name.replace(/^"|"$/gu, "");
}

/** A place to fill in, with the text that stands in it at first. */
function hole(place: number, text: string): string {
  return `\${${String(place)}:${text.replace(/[\\$}]/gu, "\\$&")}}`;
}

const written: readonly SnippetBody[] = [
  {
    keyword: "notice",
    ...{ zh: "一份通知的开头", en: "The head of a notice" },
    body: ({ k, names }) => [
      `${k("notice")} ${hole(1, names.notice)}${hole(2, names.year)} {`,
      `  ${k("title")} "${hole(3, "关于做好城乡居民基本医疗保险征缴工作的通知")}"`,
      `  ${k("issuers")} "${hole(4, "某县医疗保障局")}"`,
      `  ${k("region")} ${hole(1, names.notice)}`,
      `  ${k("year")} ${hole(2, names.year)}`,
      "}",
      "$0",
    ],
  },
  {
    keyword: "fact",
    ...{ zh: "一项日期事实", en: "A fact that is a day" },
    body: ({ k }) => [
      `${k("fact")} ${hole(1, "退役日期")} (${hole(2, "dischargeDate")})：${k("date")} ${k("optional")}`,
    ],
  },
  {
    keyword: "group",
    ...{ zh: "一个人群和认定部门", en: "A group and who certifies it" },
    body: ({ k }) => [`${k("group")} ${hole(1, "低保对象")} ${k("certifiedBy")} "${hole(2, "民政部门")}"`],
  },
  {
    keyword: "clause",
    ...{ zh: "通知的一条", en: "A clause of the notice" },
    body: ({ k, names }) => [`${k("clause")} ${hole(1, names.clause)} "${hole(2, "筹资标准")}" {`, "  $0", "}"],
  },
  {
    keyword: "standard",
    ...{ zh: "一项筹资标准", en: "A component of the premium" },
    body: ({ k, yuan }) => [`${k("standard")} ${hole(1, "个人缴费")} ${hole(2, `380${yuan}`)}`],
  },
  {
    keyword: "subsidy",
    ...{ zh: "定额资助，由谁承担", en: "A subsidy of an amount, and who pays it" },
    body: ({ k, yuan, names }) => [
      `${k("subsidy")} ${hole(1, names.group)} ${hole(2, `200${yuan}`)} ${k("by")} ${hole(3, names.payer)}`,
    ],
  },
  {
    keyword: "subsidy",
    by: "full",
    ...{ zh: "全额资助", en: "A subsidy in full" },
    body: ({ k, names }) => [`${k("subsidy")} ${hole(1, names.group)} ${k("full")} ${k("by")} ${hole(2, names.payer)}`],
  },
  {
    keyword: "subsidy",
    by: "by",
    ...{ zh: "按比例分担的资助", en: "A subsidy shared by ratio" },
    body: ({ k, yuan, names }) => [
      `${k("subsidy")} ${hole(1, names.group)} ${hole(2, `100${yuan}`)} ${k("by")} ${hole(3, "省级财政")}：${hole(4, "县级财政")} = ${hole(5, "6:4")}`,
    ],
  },
  {
    keyword: "period",
    ...{ zh: "从某日至某日的期间", en: "A period with its first and last day" },
    body: ({ k, day }) => [
      `${k("period")} ${hole(1, "集中征缴期")} ${k("from")} ${hole(2, day(9, 1, "before"))} ${k("to")} ${hole(3, day(12, 31, "before"))}`,
    ],
  },
  {
    keyword: "situation",
    ...{ zh: "一种缴费情形：何时、缴多少、待遇从哪日", en: "A situation: when, what is paid, benefits" },
    body: ({ k, day, names }) => [
      `${k("situation")} ${hole(1, "集中缴费")} {`,
      `  ${k("when")} ${names.paymentDate} ${k("in")} ${hole(2, names.period)}`,
      `  ${k("pay")} ${hole(3, names.component)}`,
      `  ${k("benefit")} ${k("from")} ${hole(4, day(1, 1))} ${k("to")} ${hole(5, day(12, 31))}`,
      "}",
    ],
  },
  {
    keyword: "exception",
    ...{ zh: "先于一般情形的例外", en: "An exception that goes before the ordinary situations" },
    body: ({ k, days, names }) => [
      `${k("exception")} ${hole(1, "新生儿")}${names.exception === null ? "" : ` ${k("precedes")} ${hole(5, names.exception)}`} {`,
      `  ${k("when")} ${names.paymentDate} ${k("in")} ${names.birthDate} ${k("since")} ${hole(2, `90${days}`)} ${k("within")} ${k("and")} ${names.paymentDate} ${k("in")} ${k("thisYear")}`,
      `  ${k("pay")} ${hole(3, names.component)}`,
      `  ${k("benefit")} ${k("from")} ${hole(4, names.birthDate)}`,
      "}",
    ],
  },
  {
    keyword: "benefit",
    slot: true,
    ...{ zh: "待遇和等待期", en: "Benefits after a waiting" },
    body: ({ k, days, names }) => [
      `${k("benefit")} ${k("from")} ${hole(1, names.paymentDate)} ${k("waiting")} ${hole(2, `60${days}`)}`,
    ],
  },
  {
    keyword: "reading",
    ...{ zh: "对有歧义的文字如何理解", en: "How an ambiguous sentence is read" },
    body: ({ k }) => [`${k("reading")} "${hole(1, "通知没有写……，读作……。")}"`],
  },
  {
    keyword: "test",
    ...{ zh: "一个人和应得的结果", en: "A person and the expected answer" },
    body: ({ k, yuan, names }) => [
      `${k("test")} "${hole(1, `${plain(names.group)}，${plain(names.situation)}`)}" {`,
      `  ${k("given")} ${names.paymentDate} ${hole(2, names.situationDay)}  身份 ${hole(3, names.group)}`,
      `  ${k("expect")} ${k("situation")} ${hole(4, names.situation)}  ${k("net")} ${hole(5, `180${yuan}`)}`,
      "}",
    ],
  },
];

/** Statements that start as their example stands in the statement table. */
const exemplary: readonly SnippetBody[] = statementKinds.flatMap((kind) => {
  const { keywords: ids, example } = statementInfo(kind);
  const [keyword] = ids;
  if (written.some((body) => body.keyword === keyword)) return [];
  const { zh, en } = keywords[keyword].doc;
  return [{ keyword, zh, en, body: ({ translated }) => translated(example).replace(/[\\$]/gu, "\\$&").split("\n") }];
});

export const snippetBodies: readonly SnippetBody[] = [...written, ...exemplary];
