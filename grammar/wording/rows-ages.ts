// Ages and comparisons in everyday words.
import { inDigits } from "../parser/figures-in-words.js";
import { COUNT_IN_WORDS, numberIn, QUANTITY_IN_WORDS } from "./numerals.js";
import { AGE, BEGIN, DATE, END, MONEY, NAME, PLAIN, row, texts, type Row } from "./row.js";

const PLACES = ["when", "group", "scope"] as const;
const REACHED = "(?:年满|已满|满|年龄满|年龄达到|年龄已满|年龄达|达到)";
const NOT_REACHED = "(?:年龄)?(?:未年满|不满|未满|不到|不足|未到|未达到)";
const fromAge = texts(
  "年龄写“{write}”（含这一岁，也可以写 年龄 ≥ …）",
  "an age is written “{write}” (that age included; “年龄 ≥ …” says the same)",
);
const ageRange = texts(
  "年龄的范围写“{write}”（两端都含）",
  "a range of ages is written “{write}” (both ends included)",
);
const strictly = (sign: string, inclusive: string): ReturnType<typeof texts> =>
  texts(
    `不含本数写“${sign}”，含本数写“${inclusive}”`,
    `write “${sign}” where the value itself does not count, “${inclusive}” where it does`,
  );
const groupAlone = texts("人群直接写名称，如“当 孤儿”", "a group stands for itself, as in “当 孤儿”");
const and = texts("两个条件之间写“且”，写“{write}”", "“且” stands between two conditions: write “{write}”");
const sexAsFact = texts(
  "性别写成事实：先写“事实 性别：男 | 女”，条件写“性别 = 男 且 年龄 在 60周岁 以上”",
  "sex is a fact: declare “事实 性别：男 | 女” and write “性别 = 男 且 年龄 在 60周岁 以上”",
);
const declareFirst = texts(
  "两个条件之间写“且”，如“… 且 年龄 在 60周岁 以上”；前一个是人群的，先用“人群”写明",
  "“且” stands between two conditions, as in “… 且 年龄 在 60周岁 以上”; a group is declared first",
);
const VALUE = `(?=\\s*(?:${AGE}|${MONEY}|${DATE}|\\d|\\p{Script=Han}))`;
const sign = (words: string, write: string, other: string): Row =>
  row(PLACES, `${BEGIN}(?:${words})${VALUE}`, write, {
    says: "≥≤".includes(write) ? strictly(other, write) : strictly(write, other),
  });

/** An age in figures or in words. */
const ANY_AGE = `(?:${AGE}|[零〇一二两三四五六七八九十百]{1,5}\\s*周?岁)`;
const age = (text = ""): string => inDigits(text.replace(/\s+/gu, "")) ?? text;
/** Ages as they are printed; nothing is said of them. */
const understood = (words: string, write: (...ages: readonly string[]) => string): Row => ({
  in: PLACES,
  words,
  written: ({ match: [, ...ages], before }) => {
    const said = write(...ages.map(age));
    // 非 is of all that the words say.
    const joint = said.includes("且") && /非\s*$/u.test(before);
    return { write: joint ? `（${said}）` : said, says: PLAIN, understood: true };
  },
});

const withinDays = texts(
  "写明是哪一日在这些天内，缴费的那一日写“{write}”",
  "say which day lies within them; the day of payment is “{write}”",
);
export const ageRows: readonly Row[] = [
  {
    in: PLACES,
    words: `(?<=(?:当|且|或|\\(|非)\\s*)(${NAME})\\s*(?:之日)?起\\s*(\\d+\\s*(?:日|天|个月|年|周岁))\\s*(?:以内|之内|内)(?:缴费|参保|办理参保|参保缴费)?${END}`,
    names: true,
    written: ({ match: [, name = "", time = ""], declares }) =>
      declares(name) ? { write: `缴费日期 在 ${name} 起 ${time} 内`, says: withinDays } : null,
  },
  {
    in: PLACES,
    words: `(?<=(?:当|且|或|=|\\(|非)\\s*)(${NAME})\\s+${REACHED}\\s*(${ANY_AGE})(?:及以上|以上)?${END}`,
    names: true,
    written: ({ match: [, name = "", years = ""], declares }) => {
      if (name === "年龄" || name === "非") return null;
      const asked = `年龄 在 ${age(years)} 以上`;
      if (declares(name)) return { write: `${name} 且 ${asked}`, says: and };
      return { write: null, read: asked, says: /^[男女]/u.test(name) ? sexAsFact : declareFirst };
    },
  },
  {
    in: PLACES,
    words: `${BEGIN}(${NAME}?)(且|或)${REACHED}\\s*(${ANY_AGE})(?:及以上|以上)?${END}`,
    names: true,
    written: ({ match: [, name = "", joint = "", years = ""], declares }) =>
      declares(name)
        ? { write: `${name} ${joint} 年龄 在 ${age(years)} 以上`, says: texts("写“{write}”", "write “{write}”") }
        : null,
  },
  understood(
    `${BEGIN}${REACHED}\\s*(${ANY_AGE})\\s*(?:以上)?\\s*(?:且|并且|但|、|,)?\\s*${NOT_REACHED}\\s*(${ANY_AGE})(?:以下)?${END}`,
    (from, to) => `年龄 ≥ ${from} 且 年龄 < ${to}`,
  ),
  understood(
    `${BEGIN}(?:年龄\\s*(?:在)?\\s*)?${REACHED}\\s*(${ANY_AGE})\\s*(?:\\(含\\))?(?:及以上|以上)?${END}`,
    (years) => `年龄 在 ${years} 以上`,
  ),
  understood(
    `${BEGIN}(?:年龄\\s*(?:在)?\\s*)?${NOT_REACHED}\\s*(${ANY_AGE})(?:以下)?${END}`,
    (years) => `年龄 < ${years}`,
  ),
  understood(
    `(?<=(?:^|[当=且或非(])\\s*)(?:年龄\\s*(?:在)?\\s*)?(${ANY_AGE})\\s*(?:\\(含\\)|\\(含本数\\)|含)?及?以上${END}`,
    (years) => `年龄 在 ${years} 以上`,
  ),
  understood(
    `(?<=(?:^|[当=且或非(])\\s*)(?:年龄\\s*(?:在)?\\s*)?(${ANY_AGE})\\s*(?:\\(含\\)|\\(含本数\\)|含)?及?以下${END}`,
    (years) => `年龄 在 ${years} 以下`,
  ),
  {
    in: [...PLACES, "cap", "given"],
    words: `${BEGIN}${QUANTITY_IN_WORDS}(?=以[上下]|${END})`,
    written({ match: [, figure = ""] }) {
      const write = inDigits(figure);
      return write === null ? null : { write, says: PLAIN, figure: true };
    },
  },
  {
    in: PLACES,
    words: `(?<=[≥≤<>]\\s*)${COUNT_IN_WORDS}${END}`,
    written({ match: [, figure = ""] }) {
      const count = numberIn(figure);
      return count === null ? null : { write: String(count), says: PLAIN, figure: true };
    },
  },
  row(
    PLACES,
    `(?<=(?:[<>≤≥=]|于|过|少|多|超|到|足|满)\\s*)((?<!\\d)\\d{1,2})\\s*(?:年|个月|次|天)(?!\\s*\\d)${END}`,
    "$1",
    {
      says: texts("整数只写数字，不写单位，写“{write}”", "a whole number stands without a unit: write “{write}”"),
    },
  ),
  row(
    PLACES,
    `(?<!年龄\\s*(?:在|于[^且或]*|≥|>|≤|<|=)?\\s*)${BEGIN}(?<!\\d)(\\d+)\\s*(?:周?岁)?\\s*(?:至|到|[~～—–-]+)\\s*(\\d+)\\s*周岁(?:之间)?${END}(?<!出生.*)`,
    "年龄 在 $1周岁 至 $2周岁",
    { says: ageRange },
  ),
  row(
    PLACES,
    `(?:年龄\\s*(?:在)?\\s*)?(?<![≥>≤<]\\s*)(${AGE})\\s*(?:\\(含\\)|\\(含本数\\)|含)?(?:及以上|(?<=\\).*|含)以上)${END}`,
    "年龄 在 $1 以上",
    {
      says: fromAge,
    },
  ),
  row(
    PLACES,
    `(?:年龄\\s*(?:在)?\\s*)?(?<![≥>≤<]\\s*)(${AGE})\\s*(?:\\(含\\)|\\(含本数\\)|含)?(?:及以下|(?<=\\).*|含)以下)${END}`,
    "年龄 在 $1 以下",
    {
      says: texts("年龄写“{write}”（含这一岁）", "an age is written “{write}” (that age included)"),
    },
  ),
  row(PLACES, `(?<![≥>≤<]\\s*)(?:年龄\\s*(?:在)?\\s*)?(${AGE})\\s*(?:及)?以上的?${NAME}`, "年龄 在 $1 以上", {
    says: texts("这里写条件“{write}”，名称写在“人群”后面", "here stands the condition “{write}”, the name behind 人群"),
  }),
  {
    in: PLACES,
    words: `年龄\\s*(?:早于|晚于)\\s*(${AGE})`,
    written: () => ({
      write: null,
      read: "年龄 ≥ 0周岁",
      says: texts(
        "年龄没有早晚：大于写“>”，小于写“<”，含本数写“≥”“≤”",
        "an age is not earlier or later: write “>” or “<”, and “≥” or “≤” with the age itself",
      ),
    }),
  },
  sign("大于等于|大于或等于|大于或者等于|不小于|不少于|不得低于|不低于|不早于|至少|达到|最低", "≥", ">"),
  sign("小于等于|小于或等于|小于或者等于|不大于|不多于|不得超过|不高于|不超过|不晚于|不迟于|至多|最高", "≤", "<"),
  sign("大于|高于|多于|超过|超出|超", ">", "≥"),
  sign("小于|低于|少于|不足|不满|未满|不到|未到", "<", "≤"),
  row(PLACES, `${BEGIN}(?:迟于)${VALUE}`, "晚于", {
    says: texts("不含当日写“晚于”，含当日写“以后”或“≥”", "write “晚于” without the day itself, “以后” or “≥” with it"),
  }),
  row(PLACES, `${BEGIN}(?:先于)${VALUE}`, "早于", {
    says: texts("不含当日写“早于”，含当日写“以前”或“≤”", "write “早于” without the day itself, “以前” or “≤” with it"),
  }),
  row(PLACES, `${BEGIN}身份\\s*(?:为|是|系|属于|=|包括)\\s*(?=\\p{Script=Han})`, "", {
    says: groupAlone,
    names: true,
  }),
  row(PLACES, `${BEGIN}(?:不属于|不是)\\s*(?=\\p{Script=Han})(?<=(?:当|且|或|=|\\()\\s*(?:不属于|不是)\\s*)`, "非"),
  row(PLACES, `${BEGIN}(?:不等于|不是|不为|并非)${VALUE}`, "≠"),
  row(PLACES, `(?<=(?:当|且|或|=|\\()\\s*)(?:是|为|系|属于|身份为|身份是)\\s+(?=\\p{Script=Han})`, "", {
    says: groupAlone,
  }),
  row(PLACES, `(?<=[\\p{Script=Han}A-Za-z]\\s+)(?:等于|为|是|系)(?=\\s+)(?!\\s*(?:[且或)}]|$))`, "="),
  row(PLACES, `${BEGIN}(?:属于|身份为|身份是)\\s*(?=\\p{Script=Han})`, "", { says: groupAlone }),
  row(PLACES, `${BEGIN}(?:不属于|不是)\\s*(?=\\p{Script=Han})`, "非"),
];
