// First and last days as notices print them, and how long a notice is in force.
import { numberIn } from "./numerals.js";
import { BEGIN, DATE, END, MONTH_DAY, NAME, row, texts, type Around, type Row, type Written } from "./row.js";

const TEN_DAYS = "(?<!\\d)(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*[上中下]旬";
const DAY = `(?:${TEN_DAYS}|${DATE}|年末)`;
const PERIOD = `(?<=期间\\s+(?:${NAME}|\\u0001+)\\s+)`;
const YEARS = "([一二两三四五六七八九十]+|\\d{1,2})\\s*年";

const span = texts(
  "期间写“从”第一日“至”最后一日，写“{write}”",
  "a period says 从 its first day 至 its last: “{write}”",
);
const includesLast = texts("“至”已经包括这一日，后面不加别的", "“至” includes the day; nothing follows it");
const lastIn = texts("“内”已经包括最后一天，后面不加括号", "“内” includes the last day; no parentheses follow it");
const dayOnly = texts("写到日，不写几点", "days are written, without the hour");
const quarter = texts(
  "季度写到日：第一季度是“1月1日 至 3月31日”",
  "a quarter is written in days: the first is “1月1日 至 3月31日”",
);
const partOfMonth = texts(
  "写到日，或者写“上旬”“中旬”“下旬”“底”",
  "write the day, or 上旬, 中旬, 下旬 or 底 of the month",
);
const ownYear = texts(
  "不写年份的日子就是通知年度的，写“{write}”",
  "a day without a year is of the notice’s own: “{write}”",
);
const issued = texts("写出是哪一天，如“2025年9月1日”", "write which day that is, such as “2025年9月1日”");
const inForce = texts(
  "通知施行多久写第一日和最后一日：“施行 从 2026年1月1日 至 2030年12月31日”",
  "how long a notice is in force is said by its first and last day: “施行 从 2026年1月1日 至 2030年12月31日”",
);
const inForceAs = texts(
  "施行多久写到最后一日，写“{write}”",
  "how long it is in force is said by the last day: “{write}”",
);

/** The day before the same day so many years later. */
function lastDay(from: string, years: string): string | null {
  const [, year, month, day] = /(\d{4})\s*[年-]\s*(\d{1,2})\s*[月-]\s*(\d{1,2})/u.exec(from) ?? [];
  const count = /^\d+$/u.test(years) ? Number(years) : numberIn(years === "两" ? "二" : years);
  if (year === undefined || month === undefined || day === undefined || count === null) return null;
  const last = Number(year) + count;
  if (Number(day) > 1) return `${last}年${Number(month)}月${Number(day) - 1}日`;
  return Number(month) > 1 ? `${last}年${Number(month) - 1}月底` : `${last - 1}年12月31日`;
}
function inForceFor({ match: [, from = "", years = ""] }: Around, begin: string): Written {
  const to = lastDay(from, years);
  return to === null
    ? { write: null, read: `${begin}至 未规定`, says: inForce }
    : { write: `${begin}至 ${to}`, says: inForceAs };
}

export const spanRows: readonly Row[] = [
  row(
    ["period"],
    `(?<=[从自]\\s*${TEN_DAYS}\\s*)(?:开始|起|始)\\s*,?\\s*(?:至|到)?\\s*(${DAY})\\s*(?:截止|结束|为止|止)?${END}`,
    "至 $1",
    { says: span },
  ),
  row(["period"], `(?<=[从自]\\s*${DAY}\\s*)(?:开始|起|始)\\s*,?\\s*(${DAY})\\s*(?:截止|结束|为止|止)${END}`, "至 $1", {
    says: span,
  }),
  row(["period"], `${PERIOD}(?:在|于)?\\s*(${DAY})\\s*(?:以前|之前|前)${END}`, "至 $1", { says: span }),
  row(
    ["period"],
    `(?<=[从自]\\s*)(上年\\s*${MONTH_DAY})\\s*(?:起)?(?:至|到)\\s*(?:当年|本年)(?:度)?\\s*(${MONTH_DAY})`,
    "$1 至 $2",
    {
      says: ownYear,
    },
  ),
  row(["period", "benefit", "when", "entry"], `(?<=${DATE}\\s*)(?:[01]?\\d|2[0-4])\\s*(?:时|点|:\\d{2})(?:整)?`, "", {
    says: dayOnly,
  }),
  row(
    ["period", "benefit"],
    `(?<=[至到]\\s*${DATE}\\s*)\\(\\s*含\\s*(?:当日|当天|该日|本日|\\d+\\s*[日号])\\s*\\)`,
    "",
    {
      says: includesLast,
    },
  ),
  row(["when", "group", "scope"], `(?<=内\\s*)\\(\\s*含\\s*(?:当日|当天|第?\\s*\\d+\\s*(?:日|天|个月|年))\\s*\\)`, "", {
    says: lastIn,
  }),
  row(["period", "benefit", "when"], "(?:(?<!\\d)\\d{4}\\s*年\\s*)?第?[一二三四1-4]季度", null, {
    says: quarter,
    read: "年初",
  }),
  row(
    ["period", "benefit", "when"],
    "(?<!\\d)(\\d{1,2}\\s*月)\\s*(?:上中旬|中下旬|月?初|中)(?!\\p{Script=Han})",
    null,
    {
      says: partOfMonth,
      read: "$11日",
    },
  ),
  {
    in: ["entry"],
    words: `(?<=施行\\s*[从自]\\s*)(${DATE})\\s*(?:起)?\\s*,?\\s*有效期(?:为|是|限为)?\\s*${YEARS}`,
    written: (around) => inForceFor(around, `${around.match[1] ?? ""} `),
  },
  {
    in: ["entry"],
    words: `${BEGIN}[从自]?\\s*(${DATE})\\s*起(?:施行|实施|执行|生效)\\s*,?\\s*有效期(?:为|是|限为)?\\s*${YEARS}`,
    written: (around) => inForceFor(around, `施行 从 ${around.match[1] ?? ""} `),
  },
  row(
    ["entry"],
    `${BEGIN}[从自]?\\s*(${DATE})\\s*起(?:施行|实施|执行|生效)\\s*,?\\s*有效期\\s*(?:至|到)\\s*(${DATE})(?:止)?`,
    "施行 从 $1 至 $2",
  ),
  row(["entry"], `${BEGIN}[从自]?\\s*(${DATE})\\s*起(?:施行|实施|执行|生效)${END}`, "施行 从 $1"),
  row(["entry"], `(?<=施行\\s*[从自]\\s*${DATE}\\s*)(?:起\\s*,?\\s*)?有效期\\s*(?:至|到)\\s*(${DATE})(?:止)?`, "至 $1"),
  row(["entry"], `${BEGIN}有效期(?:为|是|限为)?\\s*${YEARS}${END}`, null, { says: inForce, read: "" }),
  row(["entry"], `${BEGIN}(?:实施|执行|生效)(?=\\s+[从自]\\s*\\d)`, "施行"),
  {
    in: ["period", "benefit", "entry"],
    words: `${BEGIN}(?:即日|本?(?:通知|办法|规定|文件|意见)?(?:印发|发布|发文|公布|下发)之日)起?${END}`,
    written: ({ before, year }) => ({
      write: null,
      read: /施行\s*[从自]\s*$/u.test(before) ? `${year ?? 2000}年1月1日` : "未规定",
      says: issued,
    }),
  },
];
