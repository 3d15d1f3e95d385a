// What the comments of a query say.
import type { Locale } from "@zhengce/grammar";
import type { Program } from "../../decision/program.js";

export interface QueryWords {
  /** Above the query: of which notice it is, and how its results are counted. */
  readonly head: (program: Program) => readonly string[];
  readonly columnsOf: (table: string) => string;
  readonly column: (name: string, type: string, notes: readonly string[]) => string;
  readonly required: string;
  readonly inFen: string;
  /** Several names, with 、 between. */
  readonly joinedNames: string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly step: (number: number) => string;
  readonly read: string;
  /** Of what a column is, and by which clause. */
  readonly about: (name: string | null, clause: string | null) => string;
  readonly atLeast: (name: string) => string;
  readonly atMost: (name: string) => string;
}

const zh: QueryWords = {
  head: ({ notice }) => [
    `《${notice}》逐人的结果，由 zhengce sql 从通知生成；请改通知，不要改这里`,
    "金额是整数分；空值是没有或未定；未定的金额看下限和上限，上限为空是没有上限；错误一列不为空的行没有结果",
  ],
  columnsOf: (table) => `${table} 的列：`,
  column: (name, type, notes) => `${name} ${type}${notes.length === 0 ? "" : `（${notes.join("，")}）`}`,
  required: "必填",
  inFen: "分",
  joinedNames: "几个用顿号连写",
  oneOf: (values) => values.join("、"),
  step: (number) => `第 ${String(number)} 步`,
  read: "读入",
  about: (name, clause) =>
    [clause === null || clause === "" ? "" : `条款 ${clause}`, name ?? ""].filter((text) => text !== "").join("："),
  atLeast: (name) => `${name}下限`,
  atMost: (name) => `${name}上限`,
};
const en: QueryWords = {
  head: ({ notice }) => [
    `“${notice}”, person by person; made by zhengce sql from the notice: change the notice, not this`,
    "amounts are whole fen; null is none or open; an open amount has both ends beside it, without an upper one where that is null; a row with an error has no other result",
  ],
  columnsOf: (table) => `columns of ${table}:`,
  column: (name, type, notes) => `${name} ${type}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`,
  required: "required",
  inFen: "fen",
  joinedNames: "several joined by 、",
  oneOf: (values) => values.join(", "),
  step: (number) => `step ${String(number)}`,
  read: "as read",
  about: (name, clause) =>
    [clause === null || clause === "" ? "" : `clause ${clause}`, name ?? ""].filter((text) => text !== "").join(": "),
  atLeast: (name) => `${name} at least`,
  atMost: (name) => `${name} at most`,
};
const WORDS: Readonly<Record<Locale, QueryWords>> = { zh, en };

export function queryWords(locale: Locale): QueryWords {
  return WORDS[locale];
}
