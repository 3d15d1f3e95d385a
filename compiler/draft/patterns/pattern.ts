// How a printed phrase is recognised: rows of data with slots in braces, read on text without blanks and half width. A row answers for a whole
// phrase, from one stop to the next; a new wording is a row.
import { chineseNumber } from "../../semantics/symbols/clauses.js";
import type { Said } from "../said.js";

/** What is known where a phrase is read. */
export interface Context {
  /** The year of the notice; null where it is not known. */
  readonly year: number | null;
  /** The group that the heading speaks of: 在校学生：…; null for everybody. */
  readonly group: string | null;
  /** The headings speak of somebody, and not certainly of whom: no standard is everybody's there. */
  readonly narrowed: boolean;
  /** The standard that the heading names, 财政补助：每人每年670元; null where it names none. */
  readonly component: string | null;
  /** The clause's own heading, or "". */
  readonly heading: string;
  /** The standard that the clause around names, where its own heading names none. */
  readonly above?: string | null;
  /** When the notice was issued, `2024年9月2日`; null where it does not say so. */
  readonly dated: string | null;
}
/** What a phrase says: one thing, or several at once; null where the words only look alike. */
export type Reading = Said | readonly Said[] | null;
export type Groups = Readonly<Record<string, string | undefined>>;

export interface Row<K = unknown> {
  /** A regular expression with slots: `{money}`, `{date:from}`. */
  readonly says: string;
  /** Printed phrases that the row answers for; the tests read each of them. */
  readonly printed: readonly string[];
  readonly gives: K;
}
export interface Pattern {
  readonly rows: readonly Row[];
  readonly read: (found: Groups, row: Row, context: Context) => Reading;
}

/** Ties what a kind's rows give to what reads it. */
export function pattern<K>(
  rows: readonly Row<K>[],
  read: (found: Groups, gives: K, context: Context) => Reading,
): Pattern {
  return { rows, read: (found, row, context) => read(found, row.gives as K, context) };
}

const NUMBER = "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?|[0-9]{1,7}(?:\\.[0-9]{1,2})?";
const DAY =
  "(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号]|[底末]|[上中下]旬)|[0-9]{4}年[0-9]{1,2}月(?![0-9])|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])";
/** Slots without a name of their own give no value. */
const SLOTS: Readonly<Record<string, string>> = {
  money: `(?<money>${NUMBER})元(?:/人[·.・/]?年?|/年[·.・/]?人?|每人每年)?`,
  percent: "(?<percent>[0-9]{1,3}(?:\\.[0-9]{1,4})?%|百分之[一二三四五六七八九十]{1,4})",
  date: `(?<date>${DAY})`,
  span: "(?<span>[0-9]{1,3}(?:日|天|个月))",
  groups: "(?<groups>[^,;:。]{2,160}?)",
  payers: "(?<payers>[^,;:。0-9%]{2,40}?)",
  bodies: "(?<bodies>[^,;:。0-9]{2,60}?)",
  task: "(?<task>[^,;。]{2,80}?)",
  bound: "(?<bound>不低于|不少于|不高于|不超过)?(?:每人每年|每年每人|每人|人均)?",
  per: "(?:按|按照|每人每年|每年每人|每人|每年|人均|年人均){0,2}",
  year: "(?:(?<year>[0-9]{4})年度?)?",
  document: "(?<document>[^,;。()]{2,40}?[〔\\[(][0-9O]{4}[〕\\])][0-9]{1,5}号)",
  /** What the standards are of, said or not. */
  of: "(?:(?<year>[0-9]{4})年度?)?(?:的|,)?(?:继续|同步)?(?:(?:全|我|本)[省市区县州镇乡旗盟])?(?:的)?(?:参加)?(?:城乡)?(?:居民)?(?:参加)?(?:居民)?(?:基本)?(?:医疗保险|医保)?(?:参保)?(?:人员|居民)?(?:的)?",
  is: ":?(?:统一|确定|均|定|继续)?(?:(?:调整|提高|增加|维持|保持)?(?:为|是|到|至|达到)|维持(?:在)?|保持(?:在)?)?:?",
  grant: "(?:给予|予以|进行|实行|享受|执行|落实)",
};

/** The whole expression of a row: sticky, up to the end of a phrase. */
export function expressionOf({ says }: Row): RegExp {
  return new RegExp(`(?:${slotted(says)})(?=[,;:。]|$)`, "uy");
}

/** The expression with what its slots stand for. */
export function slotted(says: string): string {
  return says.replace(/\{([a-z]+)(?::([a-z]+))?\}/gu, (_, slot: string, name: string | undefined) => {
    const text = SLOTS[slot];
    if (text === undefined) throw new Error(`no slot ${slot}`);
    return name === undefined ? text : text.replace(`(?<${slot}>`, `(?<${name}>`);
  });
}

/** The year that a phrase names is the notice's, or none is named. */
export function isOfYear({ year }: Groups, context: Context): boolean {
  return year === undefined || Number(year) === context.year;
}

export function boundOf({ bound }: Groups): "不低于" | "不高于" | null {
  return bound === undefined ? null : /低于|少于/u.test(bound) ? "不低于" : "不高于";
}

/** `75`, of 75% and of 百分之七十五; null where the words are no number. */
export function percentOf(text: string): string | null {
  if (text.endsWith("%")) return text.slice(0, -1);
  const number = chineseNumber(text.slice("百分之".length));
  return number === null ? null : String(number);
}

/** An amount without marks between its thousands. */
export function yuanOf(text: string): string {
  return text.replaceAll(",", "");
}
