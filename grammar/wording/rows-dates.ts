// Days and periods in everyday words.
import { DATE_IN_WORDS, dateIn, MONTH_DAY_IN_WORDS } from "./numerals.js";
import { BEGIN, DATE, END, MONTH_DAY, NAME, PLAIN, row, texts, type Around, type Row, type Written } from "./row.js";

const PLACES = ["period", "benefit", "when", "group", "scope", "entry"] as const;
const whichYear = texts("写明是哪一年", "say which year it is");
const yearWritten = texts("写明年份，写“{write}”", "write the year: “{write}”");
const before = texts("含当日写“以前”，不含当日写“早于”", "write “以前” with the day itself, “早于” without it");
const dayAlone = texts("“从”后面只写这一日，不加“起”", "behind “从” stands the day alone");
const besidePeriod = texts(
  "期间的最后一日之后写“次日 以后”，第一日之前写“前日 以前”：“{write}”",
  "behind a period's last day is “次日 以后”, before its first day “前日 以前”: “{write}”",
);
const paidAround = texts(
  "写“缴费日期 在 … 以前”“缴费日期 在 … 以后”（含当日），不含当日写“缴费日期 早于 …”“缴费日期 晚于 …”",
  "write “缴费日期 在 … 以前” or “缴费日期 在 … 以后” with the day itself, “早于” or “晚于” without it",
);
const paidBeyond = texts(
  "写明是哪一日超过，缴费的那一日写“{write}”",
  "say which day is later; the day of payment is “{write}”",
);
const inPeriod = texts("写“{write}”", "write “{write}”");
const after = texts("含当日写“以后”，不含当日写“晚于”", "write “以后” with the day itself, “晚于” without it");

const STEPS: ReadonlyMap<string, number> = new Map([
  ["次年", 1], ["翌年", 1], ["第二年", 1], ["来年", 1], ["下一年", 1], ["隔年", 1],
  ["当年", 0], ["同年", 0], ["本年", 0],
  ["上年", -1], ["上一年", -1], ["前一年", -1],
]); // prettier-ignore
/** 次年2月28日 behind 从 2025年9月1日 is a day of 2026; without a year before it only the author knows. */
function relativeYear({ match: [, word = "", day = ""], before: line, year }: Around): Written {
  const step = STEPS.get(word);
  const stated = [...line.matchAll(/(\d{4})\s*[年-]/gu)].at(-1)?.[1];
  const plain = day.replaceAll(/\s/gu, "");
  if (step === undefined || stated === undefined)
    return { write: null, read: `${(year ?? 2000) + (step ?? 0)}年${plain}`, says: whichYear };
  return { write: `${Number(stated) + step}年${plain}`, says: yearWritten };
}

const wholeMonths = texts(
  "写到日：从第一日到最后一日，写“{write}”",
  "days are written, from the first to the last: “{write}”",
);
const calendarDays = texts(
  "只能按日历日、月、年计算，如 60日；通知写工作日的，写折成的日数，用“解释”说明",
  "time is counted in calendar days, months and years, such as 60日; where the notice says working days, write what they come to and say so in a reading",
);

const fromMissing = texts(
  "期间写“从”第一日“至”最后一日：“{write}”",
  "a period says 从 its first day 至 its last: “{write}”",
);

/** An end without a year is one of the first day's year where it stands behind it; else only the author knows. */
function fromTo(from: string, to: string): Written {
  const [first, last] = [from, to].map(
    (day) => /(?:(\d{4})\s*[年-]\s*)?(\d{1,2})\s*[月-]\s*(\d{1,2})?/u.exec(day) ?? [],
  );
  const year = first?.[1];
  if (year === undefined || last?.[1] !== undefined) return { write: `从 ${from} 至 ${to}`, says: fromMissing };
  const inYear = (day: readonly (string | undefined)[] = []): number => Number(day[2]) * 100 + Number(day[3] ?? 31);
  return inYear(last) < inYear(first)
    ? { write: null, read: `从 ${from} 至 ${Number(year) + 1}年${to}`, says: whichYear }
    : { write: `从 ${from} 至 ${year}年${to}`, says: fromMissing };
}

/** `2026.9.1`, as sheets show it. */
const DOTTED = "(?<![\\d.])(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})(?![\\d.])";
const dotted = texts("日期写“{write}”，中间不写点", "a date is written “{write}”, without dots");
const BETWEEN = "(?:起?至|到|[~～—–-]+)";
const OF_YEARS = `(?:每年|次年|上年)\\s*${MONTH_DAY}`;

/** 待遇 without its 从. */
const UNOPENED = /待遇\s*$/u;
export const dateRows: readonly Row[] = [
  {
    in: ["period"],
    words: `(?<=期间\\s+(?:${NAME}|\\u0001+))\\s*:?\\s*[为是]?\\s*(${DATE})\\s*(?:起?至|到|[~～—–-]+)\\s*(${DATE})`,
    written: ({ match: [, from = "", to = ""] }) => fromTo(from, to),
  },
  row(
    ["period"],
    `(?<=期间\\s+(?:${NAME}|\\u0001+))\\s*:?\\s*${DOTTED}\\s*${BETWEEN}\\s*${DOTTED}`,
    "从 $1年$2月$3日 至 $4年$5月$6日",
    { says: fromMissing },
  ),
  row(
    ["period"],
    `(?<=期间\\s+(?:${NAME}|\\u0001+))\\s*:?\\s*(${OF_YEARS})\\s*${BETWEEN}\\s*(${OF_YEARS}|${MONTH_DAY})`,
    "从 $1 至 $2",
    { says: fromMissing },
  ),
  row([...PLACES, "given"], `${DOTTED}\\s*${BETWEEN}\\s*${DOTTED}`, "$1年$2月$3日 至 $4年$5月$6日", { says: dotted }),
  row(
    ["period", "benefit", "when"],
    `(?<!\\d)(\\d{4}\\s*年)\\s*(\\d{1,2})\\s*月份?\\s*(至|到|[~～—–-]+)\\s*(\\d{4}\\s*年)?\\s*(\\d{1,2})\\s*月份?(?!\\s*[\\d底])`,
    "$1$2月1日 至 $4$5月底",
    { says: wholeMonths },
  ),
  row([...PLACES, "change"], `(?<![\\d.])(\\d+)\\s*个?(?:法定)?工作日`, null, { says: calendarDays, read: "$1日" }),
  {
    in: [...PLACES, "given"],
    words: `${BEGIN}${DATE_IN_WORDS}`,
    written({ match: [, year, month, day] }) {
      const date = dateIn(year, month, day);
      return date === null ? null : { write: date, says: PLAIN, figure: true };
    },
  },
  {
    in: [...PLACES, "given"],
    words: `${BEGIN}${MONTH_DAY_IN_WORDS}`,
    written({ match: [, month, day] }) {
      const date = dateIn(undefined, month, day);
      return date === null ? null : { write: date, says: PLAIN, figure: true };
    },
  },
  {
    in: PLACES,
    words: `${BEGIN}(次年|翌年|第二年|来年|下一年|隔年|当年|同年|本年|上年|上一年|前一年|明年|去年|今年)度?\\s*(${MONTH_DAY})`,
    written: relativeYear,
  },
  row(PLACES, `${BEGIN}(?:次年|翌年|来年|明年)(?:末|底|年末|年底|年初)${END}`, null, { says: whichYear, read: "年末" }),
  row(PLACES, `${BEGIN}(?:上年|去年|前一年)(?:末|底|年末|年底|年初)${END}`, null, { says: whichYear, read: "年初" }),
  row([...PLACES, "given"], `(?<!\\d)(\\d{4}\\s*年\\s*)?元月\\s*(\\d{1,2})\\s*[日号]`, "$11月$2日"),
  row(
    PLACES,
    `${BEGIN}(?:年底|当年底|本年底|当年末|本年末|本年度末|年度末|本年度底|当年年底|本年年底|全年末)${END}`,
    "年末",
  ),
  row(PLACES, `${BEGIN}(?:年头|本年初|当年初|本年度初|当年年初)${END}`, "年初"),
  row(PLACES, `(?<=${DATE}\\s*)(?:起\\s*至|起\\s*到|起\\s*截至|开始至|始至|起，?至)${END}`, "至"),
  row(PLACES, `\\s*${BEGIN}(?:截止到|截止至|截止日期为|截止|截至|直至|直到|止于)${END}(?=\\s*(?:${DATE}|年末))`, "至"),
  row(PLACES, `(?<=至\\s*(?:${DATE}|年末)\\s*)(?:止|为止|截止|结束|前|之前|以前)${END}`, "", {
    says: texts("“至”已经包括这一日，后面不加“止”“前”", "“至” includes the day; nothing follows it"),
  }),
  row(
    ["benefit", "when"],
    `${BEGIN}(?:(?:缴费之日|缴费当日|缴费日|缴费|参保缴费)\\s*(?:起)?|缴费日期\\s*(?:起)?)\\s*满?\\s*(\\d+\\s*(?:日|天|个月))\\s*(?:后|之后|以后|等待期后|等待期满后|等待期)(?:起)?${END}`,
    "缴费日期 等待 $1",
    { names: true },
  ),
  row(
    ["benefit"],
    `(?<=(?:^|[\\s{])(?:待遇|等待)\\s*)(?:自|从)?\\s*(?:缴费之日|缴费当日|缴费日|缴费|参保缴费|参保)(?:起|之日起)?\\s*满?\\s*(\\d+\\s*(?:日|天|个月))\\s*(?:后|之后|以后|等待期后|等待期满后)(?:起|方可|方能|可以?|开始)?\\s*(?:享受|生效)(?:医保|医疗保险)?(?:待遇)?${END}`,
    "从 缴费日期 等待 $1",
  ),
  row(["benefit"], `(?<=[从自]\\s*${NAME}\\s+)(?:起|开始|起算|起享受)(?=\\s*(?:等待|至|$|\\}))`, "", {
    says: dayAlone,
  }),
  row(["period", "benefit"], `(?<=[从自]\\s*${DATE}\\s*)(?:起|开始|始|起算|起享受|起生效)${END}(?!\\s*\\d)`, "", {
    says: dayAlone,
  }),
  row(
    ["benefit", "when"],
    `${BEGIN}([自从])?(?:缴费之日|缴费当日|缴费当天|缴费日|参保缴费之日|缴费完成之日|完成缴费之日|缴费到账之日)(?:起|开始)?${END}`,
    "$1 缴费日期",
  ),
  row(
    ["benefit"],
    `${BEGIN}(?:缴费次日|缴费之次日|缴费第二日|缴费第二天|缴费后次日|缴费的次日)(?:起|开始)?${END}`,
    "缴费日期 次日",
  ),
  {
    in: ["benefit"],
    words: `${BEGIN}([自从])?缴费(?:的|之|后|后的)?次月(?:1日)?(?:起|开始)?(?:享受(?:医保|医疗保险)?(?:待遇)?)?${END}`,
    written: ({ match: [, from = ""], before }) => ({
      write: `${from === "" && UNOPENED.test(before) ? "从" : from} 缴费日期 次月`.trim(),
      says: PLAIN,
    }),
  },
  row(
    ["benefit"],
    `(?<=[从自]\\s*)缴费(?:之日|到账)?(?:后|起)\\s*满?\\s*(\\d+\\s*(?:日|天|个月))(?:起)?${END}`,
    "缴费日期 等待 $1",
  ),
  row(["when", "given"], `${BEGIN}(?:缴费时间|参保时间|参保缴费时间|参保缴费日期|缴款日期)${END}`, "缴费日期"),
  row(["when", "given", "group", "scope"], `${BEGIN}(?:出生时间|出生年月日|生日)${END}`, "出生日期"),
  row(["benefit"], `(?<=等待\\s*\\d+\\s*(?:日|天|个月)\\s*)(?:后|之后|以后|期满后|期满)${END}`, "", {
    says: texts("“等待”后面只写多久", "behind “等待” stands the length alone"),
  }),
  row(
    ["when", "group", "scope"],
    `(?<=(?:当|且|或|非|=|\\()\\s*)超过(?=\\s*(?:${DATE}|${NAME}(?:\\s+(?:次日|前日|当月|次月|月末|次年))?)\\s*起)`,
    "缴费日期 超过",
    { says: paidBeyond },
  ),
  {
    in: ["when", "group", "scope"],
    words: `${BEGIN}(?:新生儿)?(?:自)?出生(?:后|之日起|之后|当日起|日起|以后)?\\s*(\\d+\\s*(?:天|日|个月))\\s*(?:以内|之内|内)(?:的|办理|完成|参保|缴费|登记|手续)*${END}`,
    written: ({ match: [, length = ""], before }) => {
      const range = `出生日期 起 ${length} 内`;
      return { write: /在\s*$/u.test(before) ? range : `缴费日期 在 ${range}`, says: PLAIN };
    },
  },
  {
    in: ["when", "group", "scope"],
    words: `${BEGIN}(${NAME}?)\\s*(?:满|达到|达)\\s*(\\d+)\\s*(?:个)?(?:年|个月|次)(?:\\(?含\\)?|及)?(?:以上)?${END}`,
    names: true,
    written: ({ match: [, name = "", figure = ""], declares }) =>
      declares(name) && !/[日期时间]$/u.test(name) ? { write: `${name} ≥ ${figure}`, says: PLAIN } : null,
  },
  {
    in: ["benefit", "when"],
    words: `${BEGIN}([自从])?(?:出生之日|出生当日|出生当天|出生日|出生的当日)(?:起|开始)?(?:享受(?:医保|医疗保险)?(?:待遇)?)?${END}`,
    written: ({ match: [, from = ""], before }) => ({
      write: `${from === "" && UNOPENED.test(before) ? "从" : from} 出生日期`.trim(),
      says: PLAIN,
    }),
  },
  {
    in: ["when", "group", "scope"],
    words: `(?<=(?:当|且|或|=|\\()\\s*)(${NAME})(?:期间内|期间|之内|以内|内)${END}`,
    names: true,
    written: ({ match, declares }) =>
      declares(match[1] ?? "") && !declares(match[0] ?? "")
        ? { write: `缴费日期 在 ${match[1] ?? ""}`, says: inPeriod }
        : null,
  },
  row(["benefit"], `${BEGIN}(?:缴费当月|缴费的当月|当月|缴费月份?)(?:起)?${END}`, null, {
    says: texts(
      "从缴费当日起写“缴费日期”，从下月1日起写“缴费日期 次月”",
      "write “缴费日期” from the day of payment, “缴费日期 次月” from the first day of the next month",
    ),
    read: "缴费日期",
  }),
  row(["when", "group", "scope"], `(?<=在\\s*${DATE}\\s*(?:至|到|[~～—–-]+)\\s*${DATE}\\s*)之间${END}`, "", {
    says: texts("两端都写了，后面不加“之间”", "both ends are there; 之间 is left out"),
  }),
  row(["when", "group", "scope"], `(${DATE})\\s*(?:与|和)\\s*(${DATE})\\s*之间${END}`, "$1 至 $2"),
  {
    in: ["when", "group", "scope"],
    words: `(${DATE})\\s*(以前|之前|前|以后|之后|后)(?:缴费|缴纳|参保)的?${END}`,
    written: ({ match: [, date = "", word = ""] }) => ({
      write: null,
      read: `缴费日期 在 ${date} ${word.endsWith("前") ? "以前" : "以后"}`,
      says: paidAround,
    }),
  },
  {
    in: ["when", "group", "scope"],
    // With a blank, what stands before 缴纳 is the condition, and 缴纳 says what is paid.
    words: `(?<=(?:当|且|或)\\s*)(?:在\\s*(${NAME}?)\\s*(?:内|期间)?\\s*|(${NAME}?)(?:内|期间)?)(?:缴费|缴纳|参保)的?${END}`,
    names: true,
    written: ({ match: [whole = "", within, before, name = within ?? before ?? ""], declares }) =>
      declares(name) && !declares(whole) && name !== "缴费日期"
        ? { write: `缴费日期 在 ${name}`, says: inPeriod }
        : null,
  },
  row(["period"], `(?:至|到)\\s*(?:长期|永久|今|另行通知|新通知发布|新文件出台|下次通知)${END}`, "", {
    says: texts("没有止日的不写“至”", "a period without an end has no 至"),
  }),
  row(["period"], `(?<=[从自]\\s*${DATE}\\s*)(?:以后|之后|后)${END}`, "", { says: dayAlone }),
  row([...PLACES, "given"], `(?<![\\d.])((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)(?![\\d.元%人])`, "$1-$2-$3"),
  {
    in: ["when", "group", "scope"],
    words: `(?<=在\\s*)(${NAME}?)\\s*(?:结束|截止)?(之前|以前|之后|以后|后|前)${END}`,
    names: true,
    written: ({ match: [, name = "", word = ""], declares }) =>
      declares(name) && name !== "缴费日期" && name !== "出生日期" && !declares(name + word)
        ? { write: word.endsWith("后") ? `${name} 次日 以后` : `${name} 前日 以前`, says: besidePeriod }
        : null,
  },
  row(["when", "group", "scope"], `(?<=在\\s*${NAME}\\s+)(?:期间内|期间|之内|以内|内)${END}`, "", {
    says: texts("“在”后面只写期间的名称", "behind “在” stands the period's name alone"),
  }),
  row(["when", "group", "scope"], `${BEGIN}(${NAME})\\s*不在\\s*(${NAME})`, "非 $1 在 $2", { names: true }),
  row(["when", "group", "scope"], `${BEGIN}(${NAME})\\s*在\\s*(${NAME})\\s*(?:以外|之外|外)${END}`, "非 $1 在 $2", {
    names: true,
  }),
  row(PLACES, `(?<=${DATE}\\s*)(?:之前|前|以前止)${END}`, "以前", { says: before }),
  row(PLACES, `(?<=${DATE}\\s*)(?:之后|后|起之后)${END}(?<!之后)`, "以后", { says: after }),
];
