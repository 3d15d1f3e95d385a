// Conditions as notices print them: whoever was born, left, paid, belongs, has been insured so long.
import { AGE, BEGIN, DATE, END, MONTH_DAY, NAME, PLAIN, row, texts, type Row } from "./row.js";

const WHEN = ["when", "group", "scope"] as const;
const DAY = `(?:(?:上年|当年|本年|次年)\\s*${MONTH_DAY}|${DATE})`;
/** A day without a year is of the notice's own. */
const ofYear = (day: string): string => day.replace(/^(?:当年|本年)\s*/u, "").replaceAll(/\s/gu, "");
const bounds = (word: string): string => (word.endsWith("前") ? "以前" : "以后");

const alreadyIncluded = texts(
  "“以上”“以下”已经含这个数，后面不加括号",
  "以上 and 以下 include the figure; no parentheses follow",
);
const bothEnds = texts("两端都写了，后面不加“之间”", "both ends are there; 之间 is left out");
const everyYear = texts(
  "条件写“≥”；每满一年加多少，写在等待或奖励里，如“3000元 × 连续参保年数”",
  "a condition says “≥”; what each year adds stands in a wait or a reward, as in “3000元 × 连续参保年数”",
);
const since = texts(
  "那一天由事实回答：先写“事实 退役日期：日期”，这里写“缴费日期 在 退役日期 起 3个月 内”",
  "a fact says which day: “事实 退役日期：日期”, and here “缴费日期 在 退役日期 起 3个月 内”",
);
const inYear = texts(
  "那一天由事实回答：先写“事实 退役日期：日期”，这里写“退役日期 在 本年度”",
  "a fact says which day: “事实 退役日期：日期”, and here “退役日期 在 本年度”",
);
const late = texts(
  "写哪一天以后：“缴费日期 在 集中缴费期 次日 以后”",
  "say after which day: “缴费日期 在 集中缴费期 次日 以后”",
);
const EVENT = "(退役|退出现役|中断|中断参保|中断缴费|停保|暂停缴费|毕业|失业|出狱|刑满释放|迁入|落户|入学)";

export const conditionRows: readonly Row[] = [
  {
    in: WHEN,
    words: `${BEGIN}(缴费日期|出生日期)在(${NAME}?)(?:期间内|期间|之内|以内|内)${END}`,
    names: true,
    written: ({ match: [, day = "", name = ""], declares }) =>
      declares(name) ? { write: `${day} 在 ${name}`, says: PLAIN } : null,
  },
  {
    in: WHEN,
    words: `(?:${BEGIN}在\\s*)?(${DAY})\\s*(?:起)?(?:至|到|[~～—–-]+)\\s*(${DAY})(?:期间|之间|内)?(出生|缴费|参保|缴纳)(?:的)?${END}`,
    written: ({ match: [, from = "", to = "", what] }) => ({
      write: `${what === "出生" ? "出生日期" : "缴费日期"} 在 ${ofYear(from)} 至 ${ofYear(to)}`,
      says: PLAIN,
    }),
  },
  {
    in: WHEN,
    words: `(?:${BEGIN}在\\s*)?(${DAY})\\s*(以前|之前|前|以后|之后|后)出生(?:的)?${END}`,
    written: ({ match: [, date = "", word = ""] }) => ({
      write: `出生日期 在 ${ofYear(date)} ${bounds(word)}`,
      says: PLAIN,
    }),
  },
  row(WHEN, `${BEGIN}(?:当年|本年|本年度|年度内)(?:度)?(?:新)?出生(?:的)?(?:新生儿|婴儿)?${END}`, "出生日期 在 本年度"),
  {
    in: WHEN,
    words: `${BEGIN}(${NAME})\\s*在\\s*(\\d+)\\s*(?:年|个月|次)\\s*(?:\\(含\\)|及)?\\s*(以上|以下)${END}`,
    names: true,
    written: ({ match: [, name = "", figure = "", word], declares }) =>
      declares(name) ? { write: `${name} ${word === "以上" ? "≥" : "≤"} ${figure}`, says: PLAIN } : null,
  },
  {
    in: WHEN,
    words: `${BEGIN}(${NAME}?)\\s*[为是在]?\\s*(\\d+)\\s*年\\s*(?:至|到|[~～—–-]+)\\s*(\\d+)\\s*年(?!\\s*\\d)`,
    names: true,
    written: ({ match: [, name = "", from = "", to = ""], declares }) =>
      declares(name) ? { write: `${name} 在 ${from} 至 ${to}`, says: PLAIN } : null,
  },
  {
    in: WHEN,
    words: `${BEGIN}(${NAME}?)\\s*(?:满|达到|达)\\s*(\\d+)\\s*年(?:后|以后|的)${END}`,
    names: true,
    written: ({ match: [, name = "", figure = ""], declares }) =>
      declares(name) ? { write: `${name} ≥ ${figure}`, says: PLAIN } : null,
  },
  {
    in: WHEN,
    words: `${BEGIN}(${NAME}?)\\s*每(?:满)?\\s*(\\d+)\\s*年${END}`,
    names: true,
    written: ({ match: [, name = "", figure = ""], declares }) =>
      declares(name) ? { write: null, read: `${name} ≥ ${figure}`, says: everyYear } : null,
  },
  row(WHEN, `(?<=${AGE}\\s*(?:及?以上|及?以下)\\s*)\\(\\s*含\\s*(?:本数|\\d+\\s*周?岁)?\\s*\\)`, "", {
    says: alreadyIncluded,
  }),
  row(WHEN, `(?<=\\d+\\s*(?:周?岁)?\\s*(?:至|到|[~～—–-]+)\\s*${AGE}\\s*)之间${END}`, "", { says: bothEnds }),
  {
    in: WHEN,
    words: `${BEGIN}${EVENT}(?:之日)?(?:后|起|以后|之后)\\s*(\\d+\\s*(?:日|天|个月))\\s*(?:以内|之内|内)(?:参保|缴费|参保缴费|办理参保)?(?:的)?${END}`,
    written: ({ match: [, event = "", length = ""], declares }) =>
      declares(`${event}日期`)
        ? { write: `缴费日期 在 ${event}日期 起 ${length} 内`, says: PLAIN }
        : { write: null, read: "缴费日期 在 本年度", says: since },
  },
  {
    in: WHEN,
    words: `${BEGIN}(?:${EVENT}(?:的)?(?:当年|当年度)|(?:当年|本年度?)${EVENT}(?:的)?(?:军人|士兵|人员|居民|学生)?)${END}`,
    written: ({ match: [, first, second], declares }) => {
      const day = `${first ?? second ?? ""}日期`;
      return declares(day)
        ? { write: `${day} 在 本年度`, says: PLAIN }
        : { write: null, read: "缴费日期 在 本年度", says: inYear };
    },
  },
  row(WHEN, `(?<=日期\\s*)之日起\\s*(\\d+\\s*(?:日|天|个月|年))\\s*(?:以内|之内|内)${END}`, "起 $1 内"),
  {
    in: WHEN,
    words: `${BEGIN}未(${NAME})${END}`,
    names: true,
    written: ({ match: [whole = "", name = ""], declares }) =>
      declares(name) && !declares(whole) ? { write: `非 ${name}`, says: PLAIN } : null,
  },
  {
    in: WHEN,
    words: `${BEGIN}(?:除\\s*(${NAME}?)\\s*(?:以外|之外|外)(?:的)?(?:其他)?(?:人员|居民)?|(${NAME}?)\\s*除外)${END}`,
    names: true,
    written: ({ match: [, first, second], declares }) => {
      const name = first ?? second ?? "";
      return declares(name) ? { write: `非 ${name}`, says: PLAIN } : null;
    },
  },
  {
    in: WHEN,
    words: `${BEGIN}(?:具有|具备|持有|属于|有)?\\s*(${NAME}?)\\s*身份(?:的)?${END}`,
    names: true,
    written: ({ match: [whole = "", name = ""], declares }) =>
      declares(name) && !declares(whole) ? { write: name, says: PLAIN } : null,
  },
  row(WHEN, `${BEGIN}(?:逾期|逾期未缴|未按时缴费|未按时参保|未按期缴费|错过集中缴费期)(?:的)?${END}`, null, {
    says: late,
    read: "缴费日期 在 本年度",
  }),
];
