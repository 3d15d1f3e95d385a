// Who pays: words behind a payer, ratios and shares in words.
import { AMOUNT, BEGIN, END, MONEY, NAME, NUMBER, row, texts, type Around, type Row, type Written } from "./row.js";

const PAYS =
  "(?:全额|全部|共同|各自|分别|负责)?(?:分担|承担|负担|支付|列支|出资|解决|安排|兜底|代缴|筹集|拨付|(?:给予|予以)?资助|(?:给予|予以)补助|给予|予以)";
const RATIO = "\\d+(?:\\s*[:∶比]\\s*\\d+)+";
const LIST = `${NAME}(?:\\s*[、,:]\\s*${NAME})*`;
const payerAlone = texts(
  "“由”后面只写承担单位的名称，“负担”“承担”之类的词不写：写“{write}”",
  "behind 由 stand payers alone, without a word such as 负担; write “{write}”",
);
const inBraces = texts(
  "谁出多少写在花括号里：{ 其中 420元 由 中央财政 其中 其余 由 县级财政 }；括号里只写算出的结果",
  "write who bears how much in braces: { of-which 420元 by 中央财政 }; in parentheses stands only what it comes to",
);
const byRatio = texts("几家按比例分担，写“{write}”", "write “{write}” for payers that share by ratio");
const eachShare = texts("几家各担一样多，写“{write}”", "write “{write}” for payers with equal shares");
const ratioOpen = texts(
  "写出每一家的名称和比例，如 由 省级财政:市级财政 = 6:4",
  "name each payer with its share, such as 由 省级财政:市级财政 = 6:4",
);

/** `省财政和市财政` to its names; joined words of one payer stay together. */
function payersOf(list: string): readonly string[] {
  return list.split(/\s*(?:[、,:]|以及|和|与|及)\s*/u).filter((name) => name !== "");
}
/** `省财政和市财政按6:4分担` */
function sharedByRatio({ match: [, list = "", ratio = ""] }: Around): Written | null {
  const terms = ratio.split(/\s*[:∶比]\s*/u);
  const given = list.replace(/\s*(?:按照?|以)$/u, "");
  const marked = given.split(/\s*[、,:]\s*/u);
  const names = marked.length === terms.length ? marked : payersOf(given);
  if (LEVELS.test(given)) return { write: null, read: names[0] ?? "未规定", says: ratioOpen };
  if (names.length !== terms.length) return { write: null, read: names[0] ?? "未规定", says: ratioOpen };
  return { write: `${inFull(names).join(":")} = ${terms.join(":")}`, says: byRatio };
}
/** `市、县两级财政` names levels, not payers. */
const LEVELS = /[两二三四五各]级/u;
/** `省、市财政`: what single characters share with the last name. */
function inFull(names: readonly string[]): readonly string[] {
  const shared = (names.at(-1) ?? "").slice(1);
  return shared === "" ? names : names.map((name) => (name.length === 1 ? name + shared : name));
}
/** `市财政和县财政各承担一半`; 和 may belong to a name, so it parts two payers only where the shares then make the whole. */
function sharedEvenly({ match: [whole = "", list = "", share] }: Around): Written | null {
  const marked = list.split(/\s*[、,]\s*/u);
  const names = [marked, payersOf(list)].find(({ length }) => length > 1 && makeWhole(share, length));
  if (names === undefined) return null;
  if (LEVELS.test(list)) return { write: null, read: `${names.join("、")} 各 ${share ?? "50%"}`, says: ratioOpen };
  if (share === undefined && names.length !== 2)
    return { write: `${names.join(":")} = ${names.map(() => "1").join(":")}`, says: eachShare };
  const write = `${names.join("、")} 各 ${share ?? "50%"}`;
  return names === marked && squeezed(whole) === squeezed(write) ? null : { write, says: eachShare };
}
function makeWhole(share: string | undefined, count: number): boolean {
  return share === undefined || Math.abs(Number.parseFloat(share) * count - 100) < 0.01;
}
const squeezed = (text: string): string => text.replaceAll(/\s/gu, "").replaceAll(",", "、");
/** `市财政、县财政共同负担`; `省财政和市财政按`, where what follows 按 was lost. */
function sharedJointly({ match: [whole = "", list = "", word = ""] }: Around): Written | null {
  const names = payersOf(list);
  if (LEVELS.test(list)) return { write: null, read: "未规定", says: ratioOpen };
  const write = names.length === 1 ? list : `${inFull(names).join("、")} 共同`;
  if (whole === write || word === "") return null;
  return { write, says: word.startsWith("按") ? lostRatio : jointly };
}
const jointly = texts(
  "几家共同承担、没有写各担多少的，名称之间用顿号，写“{write}”",
  "write “{write}” for payers that bear it together where nothing says how much each bears",
);
const lostRatio = texts(
  "“按”后面没有比例：写出比例，如 = 6:4；通知没有写的，写“{write}”",
  "no ratio stands behind 按: give it, such as = 6:4; where the notice states none, write “{write}”",
);
const JOINED = `${NAME}(?:\\s*(?:[、,:]|以及|和|与|及)\\s*${NAME})*`;

/** `市财政60% 县财政40%` without 由: none of them is a tier or a group. */
function withAmounts(list: string, declares: Around["declares"]): readonly (readonly [string, string])[] | null {
  const pairs = [...list.matchAll(new RegExp(`(${NAME})\\s*(${AMOUNT})`, "gu"))];
  if (pairs.some(([, name = ""]) => declares(name))) return null;
  return pairs.map(([, name = "", amount = ""]) => [name, amount] as const);
}
const BEARER = `(?!至少|至多|不低于|不高于|不超过|其中|其余|由|当|个人|每人|每年|人均)${NAME}`;
const SHARED_OUT = `${BEARER}\\s*${AMOUNT}(?:\\s*[、,]?\\s*${BEARER}\\s*${AMOUNT})+`;
const asParts = texts("各方各出多少写成“其中”，写“{write}”", "who bears how much is written as “{write}”");
const withBy = texts("承担单位前面写“由”，写“{write}”", "before the payers stands 由: “{write}”");

export const payerRows: readonly Row[] = [
  {
    in: ["standard", "subsidy", "entry"],
    words: `(?<=\\{\\s*)${SHARED_OUT}(?=\\s*\\})`,
    names: true,
    written: ({ match: [list = ""], declares }) => {
      const pairs = withAmounts(list, declares);
      const write = pairs?.map(([name, amount]) => `其中 ${amount} 由 ${name}`).join(" ");
      return write === undefined ? null : { write, says: asParts };
    },
  },
  {
    in: ["standard", "subsidy"],
    words: `(?<=(?:${AMOUNT}|全额)\\s+)${SHARED_OUT}(?!\\s*的)`,
    names: true,
    written: ({ match: [list = ""], before, declares }) => {
      const pairs = withAmounts(list, declares);
      // Amounts in a standard are those of groups.
      if (pairs === null || (before.includes("标准") && pairs.some(([, amount]) => !amount.endsWith("%")))) return null;
      return { write: `由 ${pairs.map(([name, amount]) => `${name} ${amount}`).join("、")}`, says: withBy };
    },
  },
  row(
    ["by"],
    `(?<=由\\s*${NAME}\\s*${AMOUNT})\\s+(${NAME}\\s*${AMOUNT}(?:\\s+${NAME}\\s*${AMOUNT})*)(?!\\s*的)`,
    "、$1",
    {
      says: texts("几家之间用顿号“、”隔开", "payers are set apart by “、”"),
    },
  ),
  row(
    ["subsidy", "standard"],
    `(?<=(?:${AMOUNT}|全额)\\s+)(${NAME}(?:\\s*、\\s*${NAME}?)+)\\s*各(?:自)?(?:承担|负担|出)?\\s*(?:半|一半|50%)(?:${PAYS})?${END}`,
    "由 $1 各 50%",
    { says: withBy },
  ),
  row(
    ["subsidy", "standard"],
    `(?<=(?:${AMOUNT}|全额)\\s+)${NAME}?(?:按照?)?\\s*${RATIO}\\s*(?:的)?(?:比例)?(?:${PAYS})${END}`,
    null,
    { says: ratioOpen, read: "由 未规定" },
  ),
  row(
    ["by"],
    `(?<=由\\s*)(${NAME}?)(?:和|与|、)(${NAME}?)(?:分别)?(?:按照?|以)\\s*(${AMOUNT})\\s*(?:和|与|、)\\s*(${AMOUNT})\\s*(?:的)?(?:比例)?(?:${PAYS})?${END}`,
    "$1 $3、$2 $4",
    { says: payerAlone },
  ),
  row(
    ["subsidy", "standard"],
    `(?<=(?:${AMOUNT}|全额)\\s+)从\\s*(${NAME}?)\\s*(?:中)?(?:列支|支付|支出|解决|安排)${END}`,
    "由 $1",
    {
      says: withBy,
    },
  ),
  row(
    ["subsidy", "standard"],
    `${BEGIN}(?:所需|其)?(?:资助)?(?:资金|经费|费用)(?:全部)?由\\s*(${NAME}?)(?:${PAYS})${END}`,
    "由 $1",
    {
      says: payerAlone,
    },
  ),
  row(
    ["standard", "subsidy"],
    `\\(\\s*(?:其中\\s*)?(?!个人|本人|自|参保人|居民|群众)${NAME}\\s*(?:承担|负担|补助|资助|出资)?\\s*${MONEY}(?:\\s*[,、;]\\s*${NAME}\\s*${MONEY})*\\s*\\)`,
    null,
    { says: inBraces, read: "", names: true },
  ),
  row(
    ["part"],
    `(?<=(?:^|[\\s{])其中\\s*)(?!其余|余下|不低于|不高于|不超过|全额|由)(${NAME}?)\\s*(?:承担|负担|出资|安排|补助)?\\s*((?:不低于|不高于|不超过)?\\s*${AMOUNT})(?!\\s*[（(]?\\s*(?:由|${NUMBER}))`,
    "$2 由 $1",
    { names: true },
  ),
  row(["by"], `(?<=${AMOUNT}\\s*)(?:以及|和|与|及)\\s*(?=${NAME}\\s*${AMOUNT})`, "、", {
    says: texts("几家之间用顿号“、”隔开", "payers are set apart by “、”"),
  }),
  {
    in: ["by"],
    words: `(?<=由\\s*)(${JOINED}?)\\s*(?:按照?|以)?\\s*(?:的)?(?:比例)?\\s*(${RATIO})\\s*(?:的)?(?:比例)?\\s*(?:${PAYS})?${END}`,
    written: sharedByRatio,
  },
  {
    in: ["by"],
    words: `(?<=由\\s*)(${JOINED}?)\\s*(?:各自?\\s*(?:${PAYS})?\\s*(?:(\\d+(?:\\.\\d+)?%)|一半|半)|(?:平均|均等?|对半|平分|五五)(?:${PAYS})?)\\s*(?:${PAYS})?${END}`,
    written: sharedEvenly,
  },
  {
    in: ["by"],
    words: `(?<=由\\s*)(?!未规定)(${JOINED}?)\\s*(按照?|共同(?:${PAYS})?)${END}`,
    written: sharedJointly,
  },
  row(["by"], `(?<=由\\s*)(${NAME}?)按(?:规定|政策|现行|财政|事权|支出)?(?:的)?比例(?:${PAYS})?${END}`, null, {
    says: ratioOpen,
    read: "未规定",
  }),
  row(["by"], `(?<=(?:由|、|,|其余)\\s*)(?!由)(${NAME}?)${PAYS}(?:\\s*(${AMOUNT}))?${END}`, "$1 $2", {
    says: payerAlone,
  }),
  row(["by"], `(?<=由\\s*${LIST}(?:\\s*${AMOUNT})?)\\s+${PAYS}${END}`, "", {
    says: texts(
      "“由”后面只写承担单位的名称，不写“负担”“承担”之类的词：删去它",
      "behind 由 stand payers alone, without a word such as 负担: take it out",
    ),
  }),
];
