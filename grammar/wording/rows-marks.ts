// Marks and words of printed headings and lists: `一、筹资标准 {`, `标准：财政补助`; and a payer whose 由 is missing.
import { keywords, type KeywordId } from "../keywords.js";
import type { Texts } from "../diagnostic.js";
import { AMOUNT, BEGIN, END, HAN, NAME, row, texts, type Context, type Row } from "./row.js";

const heading = texts(
  '通知的一条写作“条款 编号 "标题" { … }”，写“{write}”',
  'a clause is written 条款 NUMBER "HEADING" { … }; write “{write}”',
);
const colon = texts("这里不写冒号，用空格隔开", "no colon stands here: a space is enough");
const equals = texts("金额前面不写等号，用空格隔开", "no sign stands before the amount: a space is enough");
const afterNumber = texts("编号后面用空格隔开", "no mark stands behind the number: a space is enough");
const byMissing = texts("承担单位前面写“由”，写“{write}”", "“由” stands before who pays; write “{write}”");

const titleInQuotes = texts("标题放在引号里，写“{write}”", "a heading stands in quotes: write “{write}”");

const severalClauses = texts(
  "一个“条款”写一条；连着的几条都没有要写的，写“条款 五 至 七”",
  "one clause at a time; several in a row that have nothing to encode are “条款 五 至 七”",
);
const NUMERAL = "[一二三四五六七八九十]+";
/** A printed number with its mark: 一、 （二） 第三条. */
const NUMBERED = `(?:(${NUMERAL})\\s*[、.,]|(\\(${NUMERAL}\\))\\s*[、.,]?|第(${NUMERAL})条\\s*[、.,]?)`;
/** The same without a mark, where nothing but a heading in quotes or a brace can follow. */
const BARE = `(${NUMERAL})(?=\\s*[\\u0001{])`;

/** Words behind which something stands without a colon. */
const HEADS: readonly KeywordId[] = [
  ...(["title", "number", "issuers", "dated", "region", "year", "basis", "source", "superior"] as const),
  ...(["group", "tier", "standard", "period", "situation", "exception", "subsidy", "multiple", "cap"] as const),
  ...(["deadline", "targets", "test", "when", "pay", "benefit", "waiting", "by", "part", "note", "reading"] as const),
  ...(["given", "afterwards", "expect", "due", "net"] as const),
];
const HEAD = HEADS.flatMap((id) => keywords[id].zh).join("|");
/** Statements whose name stands before what it is. */
const NAMED = ["standard", "period"] as const;
const NAMING = NAMED.flatMap((id) => keywords[id].zh).join("|");
// prettier-ignore
const anywhere: readonly Context[] = ["standard", "subsidy", "part", "by", "when", "group", "period", "benefit", "pay", "multiple", "cap", "scope", "change", "given", "entry"];

const PAYER = `${HAN}*(?:财政|基金|资金|经费|政府|部门|局|单位|集体)`;

/** `1e5`: a number as calculators and sheets show it. */
const POWER = "(?<![\\d.,A-Za-z\\p{Script=Han}-])(\\d+(?:\\.\\d+)?)[eE]([+-]?\\d+)";
const UNIT = "(?:\\s*(?:[万亿]?元|%|周?岁|个?月|[日天年人]))?(?![A-Za-z])";
const inFull = (example: string): Texts =>
  texts(
    `数字写全，不写成几 e 几${example === "" ? "" : `，如“${example}”`}`,
    `write the number in full, without e${example === "" ? "" : `, such as “${example}”`}`,
  );
/** What every unit can hold. */
const READABLE = 99_999;

/** Before all others: its characters and figures belong to no other words. */
export const documentRows: readonly Row[] = [
  row(
    anywhere,
    `(?<=(?:文号|依据|上级|按|沿用|[、,])\\s*)(${HAN}{2,20})\\s*[〔[(【]\\s*(\\d{4})\\s*[〕\\])】]\\s*第?(\\d+)\\s*号`,
    '"$1〔$2〕$3号"',
    // Behind 由 its first word would be taken for a payer.
    { says: texts("文号放在引号里，写 {write}", "a document number stands in quotes: {write}"), names: true },
  ),
];

export const markRows: readonly Row[] = [
  {
    in: anywhere,
    words: `${POWER}(${UNIT})`,
    written({ match: [, digits = "", power = "", unit = ""] }) {
      const value = Number(`${digits}e${power}`);
      const isRead = Number.isInteger(value) && value <= READABLE;
      const full = `${isRead ? value : READABLE}${unit}`;
      // A figure is never put there for the author: the letter may be a slip for another digit.
      return { write: null, read: full, says: inFull(isRead ? full : "") };
    },
  },
  {
    in: ["entry"],
    names: true,
    words: `(?<=^\\s*)(?:(?:条款)?${NUMBERED}\\s*(${NAME})?(?=\\s*[\\u0001{])|${BARE})`,
    written: ({ match: [, ...parts] }) => {
      const [first, second, third, title, bare] = parts;
      const number = (first ?? second ?? third ?? bare ?? "").replace("(", "（").replace(")", "）");
      return { write: `条款 ${number}${title === undefined ? "" : ` "${title}"`}`, says: heading };
    },
  },
  row(["entry"], `(?<=条款\\s*\\u0001+\\s*)《([^《》]*)》`, '"$1"', { says: titleInQuotes }),
  row(["entry"], `(?<=条款\\s*\\u0001+)\\s*[、.,]?\\s*(${NAME})(?=\\s*\\{)`, '"$1"', {
    says: titleInQuotes,
    names: true,
  }),
  row(["entry"], `(?<=条款\\s*\\u0001+)(?:\\s*[、,和]\\s*${NUMERAL})+`, null, { says: severalClauses, read: "" }),
  row(anywhere, "(?<=条款\\s*\\u0001+\\s*)[、.,]", "", { says: afterNumber }),
  row(anywhere, `(?<=${BEGIN}(?:(?:${HEAD})|(?:${NAMING})\\s+${NAME})\\s*):`, "", { says: colon }),
  row(["standard"], `(?<=标准\\s+${NAME}\\s*)=`, "", { says: equals }),
  row(["subsidy", "part"], `(?<=(?:${AMOUNT}|全额|其余)\\s*)(?!由)(${PAYER})${END}`, "由 $1", { says: byMissing }),
];
