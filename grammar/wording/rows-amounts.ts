// Amounts: what stands before and behind a figure, bounds in other words, ranges, percentages in words.
import { numberIn, PERCENT_IN_WORDS } from "./numerals.js";
import { AMOUNT, BEGIN, END, HAN, NAME, MONEY, NUMBER, PERCENT, PLAIN, row, texts, type Row } from "./row.js";

const PLACES = ["standard", "subsidy", "part", "by", "entry"] as const;
const PER_HEAD = "每人每年|每年每人|人均每年|年人均|人均|每人|每年";
/** Before a figure they say nothing. */
const BEFORE = `(?:${PER_HEAD}|按照?|给予|予以|发放|安排|补助|补贴|减免|定额资助|定额补助|定额补贴|定额|一次性|统一|一律|标准为|人民币|为|是)`;
/** Nor behind one. */
const BEHIND = `\\s*(?:的)?(?:比例|标准|定额|额度)?(?:给予|予以|进行|实行)?(?:定额)?(?:资助|补助|补贴|减免|支付|代缴|缴纳|缴费|执行|计算|筹集|${PER_HEAD})?`;
const BOUNDED = `((?:不低于|不高于|不超过)?\\s*${AMOUNT})`;
/** 至少 and 至多 behind a rate, and in a 奖励, are what the language says itself. */
const ALONE = "(?<!(?:元|%|全额)\\s*)(?<!(?:^|[\\s{])奖励\\s[^\\n{}]*)";
const LEAD = `(?:${BEGIN}(?:${BEFORE}\\s*)+)?`;
const alone = texts(
  "金额都是每人每年的，前后不加别的词，写“{write}”",
  "every amount is per person and year, with no other word around it; write “{write}”",
);
const bounds = texts(
  "下限写“不低于”，上限写“不高于”，都含这个数",
  "write “不低于” (at least) for a floor and “不高于” (at most) for a ceiling; both include the figure",
);
const oneFigure = texts(
  "一处只写一个数：只有下限的写“不低于 …”，只有上限的写“不高于 …”；按档次、人群或条件不同的分开写；由别处定的写“未规定”",
  "one place states one figure: “不低于 …” for a floor, “不高于 …” for a ceiling, one line for each tier, group or condition, “未规定” where another document decides",
);
const definite = texts(
  "金额写确定的数；只有下限的写“不低于 …”，通知没有定的写“未规定”",
  "an amount is definite; write “不低于 …” for a floor, “未规定” where the notice leaves it open",
);
const net = texts(
  "个人实缴后面写金额；个人缴一部分比例，就写资助的比例，“{write}”",
  "个人实缴 takes an amount of money; write the share that is subsidised, “{write}”",
);
const OWN = "(?:个人(?:缴纳|自缴|自付|承担|负担|支付|出资|实缴|实际缴纳)|自付|自缴|实缴)";

const perTier = texts(
  "各档次的金额写在标准里，如“标准 … 一档 1100元 二档 1500元”；缴纳后面只写标准的名称，括号里的结果只写一个数",
  "amounts by tier stand in the standard, as in “标准 … 一档 1100元 二档 1500元”; behind 缴纳 stand names of standards, and one result in parentheses",
);

/** What officials put around an amount and what is meant without saying: per person and year, a fixed amount. */
const AROUND = "(?:每人每年|每年每人|人均每年|年人均|人均|每人|每年|定额)";
const monthly = texts(
  "金额都是每人每年的：按月的写全年的数（每人每月30元、缴12个月，写 360元），怎样折算写在“说明”里",
  "every amount is per person and year: write the year’s amount for one by the month, and say in a 说明 how it was worked out",
);
const MONTHLY = "(?:每人每月|每月每人|人均每月|月人均|每月)";

const cutAbove = texts("百分比后面的上限写“{write}”", "a limit above a percentage is written “{write}”");
const cutBelow = texts("百分比后面的下限写“{write}”", "a limit below a percentage is written “{write}”");
const byGroup = texts(
  "标准因人不同的写在花括号里，“{write}”",
  "a standard that differs by person says so in braces: “{write}”",
);
const amountFirst = texts(
  "标准的名称后面直接写金额，写“{write}”",
  "a standard’s amount stands right behind its name: “{write}”",
);

/** Longer writings stand before shorter ones. */
export const amountRows: readonly Row[] = [
  {
    in: ["standard"],
    words: `(?<=标准\\s+${NAME}\\s+)(${NAME})\\s*(${MONEY})\\s*[、,;]?\\s*(?:其他|其余|其它)(?:参保)?(?:人员|居民|人群|对象)?\\s*(${MONEY})`,
    names: true,
    written: ({ match: [, group = "", own = "", others = ""], declares }) =>
      declares(group) && !group.endsWith("档")
        ? { write: `{ 当 ${group} { ${own} } 其他 { ${others} } }`, says: byGroup }
        : null,
  },
  row(["standard"], `(?<=标准\\s+${NAME}\\s+)全额\\s*(${MONEY})${END}`, "$1", { says: amountFirst }),
  row(
    ["standard", "subsidy"],
    `(?<=(?:${PERCENT}|全额)\\s*)[,、]?\\s*(?:最高不超过|最高不高于|最多不超过|不得超过|不超过|不高于|最高为?|最多|上限为?)\\s*(${MONEY})(?:封顶)?${END}`,
    "至多 $1",
    { says: cutAbove },
  ),
  row(
    ["standard", "subsidy"],
    `(?<=(?:${PERCENT}|全额)\\s*)[,、]?\\s*(?:最低不低于|最低不少于|不得低于|不低于|不少于|最低为?|最少|下限为?)\\s*(${MONEY})${END}`,
    "至少 $1",
    { says: cutBelow },
  ),
  {
    in: ["standard", "subsidy"],
    words: `${BEGIN}(${NAME})\\s*的\\s*(${NUMBER})\\s*倍${END}`,
    names: true,
    written: ({ match: [, name = "", times = ""], declares }) => {
      const percent = Number((Number.parseFloat(times) * 100).toFixed(4));
      return declares(name) ? { write: `${name} 的 ${percent}%`, says: PLAIN } : null;
    },
  },
  row([...PLACES, "pay", "cap"], `${BEGIN}${MONTHLY}\\s*(?:不低于|不高于|不超过)?\\s*${AMOUNT}`, null, {
    says: monthly,
    read: "未规定",
  }),
  row(
    [...PLACES, "pay", "cap"],
    `(?:不低于|不高于|不超过)?\\s*${NUMBER}\\s*(?:万元|元)\\s*(?:\\(?${MONTHLY}\\)?|/人·?月|/月·?人?|/人/月)${END}`,
    null,
    { says: monthly, read: "未规定" },
  ),
  row(PLACES, `${BEGIN}(?:${AROUND}\\s*)+${BOUNDED}(?:\\s*\\(?${AROUND}\\)?)?${END}`, "$1", {
    says: alone,
    understood: true,
  }),
  row(PLACES, `(不低于|不高于|不超过)\\s*(?:${AROUND}\\s*)+(${AMOUNT})${END}`, "$1 $2", {
    says: alone,
    understood: true,
  }),
  row(PLACES, `(${MONEY})\\s*(?:\\(${AROUND}\\)|${AROUND})${END}`, "$1", { says: alone, understood: true }),
  row([...PLACES, "pay", "cap"], `(?:≥|≧|>\\s*=)\\s*(${AMOUNT})`, "不低于 $1", { says: bounds }),
  row([...PLACES, "pay", "cap"], `(?:≤|≦|<\\s*=)\\s*(${AMOUNT})`, "不高于 $1", { says: bounds }),
  row(["standard"], `(?<=标准\\s+)(${HAN}+?)(?:标准)?(?:确定|调整)?[为是]\\s*(${AMOUNT})${BEHIND}${END}`, "$1 $2", {
    says: texts(
      "标准的名称和金额之间只空一格，写“{write}”",
      "between a standard’s name and its amount stands a space alone: “{write}”",
    ),
    names: true,
  }),
  row(["pay"], `\\(\\s*(?:${HAN}+\\s*${MONEY}\\s*[,、;]\\s*)+${HAN}+\\s*${MONEY}\\s*\\)`, null, {
    says: perTier,
    names: true,
    read: "",
  }),
  row([...PLACES, "pay", "cap", "given"], `(${NUMBER})\\s*(?:块钱|块|圆|元整|元钱|元人民币)${END}`, "$1元", {
    says: texts("金额的单位写“元”，写“{write}”", "the unit of an amount is 元: write “{write}”"),
  }),
  row(PLACES, `(不低于|不高于|不超过)\\s*(?:${BEFORE}\\s*)+(${AMOUNT})${BEHIND}${END}`, "$1 $2", { says: alone }),
  {
    in: ["standard", "subsidy"],
    words: `${BEGIN}(按照?)?\\s*(${NAME}?)(标准|部分|费用|总额)?\\s*的\\s*(${PERCENT})(${BEHIND})${END}`,
    names: true,
    written: ({ match: [, by, name = "", standard, percent = "", behind = ""], behind: further, declares }) =>
      declares(name) &&
      (by !== undefined || standard !== undefined || behind.trim() !== "" || /^\s*[,、]/u.test(further))
        ? { write: `${name} 的 ${percent}`, says: PLAIN }
        : null,
  },
  row(
    ["subsidy", "part", "by"],
    `(?:${BEGIN}[一二三四五六七八九十]+分之[一二三四五六七八九十]+|(?<![\\d./])\\d+/\\d+(?![\\d./]))${BEHIND}${END}`,
    null,
    {
      says: texts(
        "不写分数：写百分数，如 50%；除不尽的写金额",
        "no fraction: write a percentage, such as 50%, or an amount where it does not divide evenly",
      ),
      read: "50%",
    },
  ),
  row(["standard", "subsidy", "part"], `(?<=(?:${AMOUNT}|全额|未规定)\\s*)[,、]\\s*(由|当)`, "$1", {
    says: texts("“由”“当”前面只空一格，不写逗号", "before 由 and 当 stands a space, no comma"),
  }),
  {
    in: PLACES,
    words: `${BEGIN}(?:按照?|给予)?${PERCENT_IN_WORDS}${BEHIND}${END}`,
    written({ match: [whole = "", figure = ""] }) {
      const percent = numberIn(figure);
      if (percent === null) return null;
      return { write: `${percent}%`, says: PLAIN, ...(whole === `百分之${figure}` ? { figure: true } : {}) };
    },
  },
  row(
    ["subsidy", "part", "by"],
    `${BEGIN}(?:资助|补助|按|给予)*[一二三四五六七八九](?:成[一二三四五六七八九半]?|[一二三四五六七八九半]?折)(?:资助|补助|缴费|缴纳)?${END}`,
    null,
    {
      says: texts(
        "写百分数：五成写 50%；几折是个人还要缴的，写资助的百分数",
        "write a percentage: 五成 is 50%; a 折 is what the person still pays, so write what is subsidised",
      ),
      read: "50%",
    },
  ),
  row(
    PLACES,
    `(${NUMBER})\\s*(?:元|%)?\\s*(?:至|到|[~～—–-]+)\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(元|%)(?:/人·年|/人)?`,
    null,
    {
      says: oneFigure,
      read: "$1$3",
    },
  ),
  row(PLACES, `${BEGIN}(?:大约|大致|约|近)\\s*(${AMOUNT})`, null, { says: definite, read: "$1" }),
  row(PLACES, `(${AMOUNT})\\s*(?:左右|上下)${END}`, null, { says: definite, read: "$1" }),
  row(
    PLACES,
    `${LEAD}(?:不少于|不小于|不得低于|不能低于|不应低于|不得少于|最低不低于|最低不少于|最低为?|最少|${ALONE}至少|起码|下限为?)\\s*(${AMOUNT})${BEHIND}${END}`,
    "不低于 $1",
  ),
  row(
    PLACES,
    `${LEAD}(?:不多于|不大于|不得高于|不得超过|不能超过|不能高于|不应超过|最高不超过|最高不高于|最多不超过|最高为?|最多|${ALONE}至多|上限为?)\\s*(${AMOUNT})${BEHIND}${END}`,
    "不高于 $1",
  ),
  row(PLACES, `${BEGIN}(?:高于|超过|大于|多于|超出)\\s*(${AMOUNT})`, null, { says: bounds, read: "不低于 $1" }),
  row(PLACES, `${BEGIN}(?:低于|少于|小于|不足|不到|不满)\\s*(${AMOUNT})`, null, { says: bounds, read: "不高于 $1" }),
  row(PLACES, `(${AMOUNT})\\s*(?:\\(含\\))?(?:及以上|以上|起)${END}`, "不低于 $1"),
  row(PLACES, `(${AMOUNT})\\s*(?:\\(含\\))?(?:及以下|以下|以内|封顶)${END}`, "不高于 $1"),
  row(PLACES, `(${MONEY})\\s*\\((?:${PER_HEAD}|人·?年)\\)`, "$1", { says: alone }),
  {
    in: ["subsidy", "part"],
    words: `${BEGIN}${OWN}\\s*(?:的)?(?:比例)?\\s*(${PERCENT})${END}`,
    written({ match }) {
      const share = Number.parseFloat((match[1] ?? "").replaceAll(",", ""));
      if (!(share >= 0 && share <= 100)) return null;
      return { write: `${Number((100 - share).toFixed(4))}%`, says: net };
    },
  },
  row(
    ["subsidy"],
    `${BEGIN}(?!个人实缴\\s)(?:${OWN}|个人(?:实际缴费|只缴|仅缴|需缴))(?:部分)?\\s*(?:为|按)?\\s*(${MONEY})${END}`,
    "个人实缴 $1",
    {
      says: texts(
        "个人还要缴的写“{write}”；资助的金额直接写 …元",
        "write “{write}” for what the person still pays; what is subsidised is written as it is",
      ),
    },
  ),
  row(PLACES, `${BEGIN}(?:${BEFORE}\\s*)+${BOUNDED}${BEHIND}${END}`, "$1", { says: alone }),
  row(
    PLACES,
    `${BOUNDED}\\s*(?:的)?(?:${PER_HEAD}|(?:比例|标准|定额|额度)?(?:给予|予以|进行|实行)?(?:定额)?(?:资助|补助|补贴|减免|支付|代缴|缴纳|执行|计算|筹集)|比例|标准|定额|额度)(?=\\s*(?:$|[{};、,。由当(]))`,
    "$1",
    { says: alone },
  ),
];
