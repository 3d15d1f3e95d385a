// What is paid, as notices print it: standards added, halved, multiplied, or nothing.
import { END, MONEY, NAME, PERCENT, PLAIN, row, texts, type Row } from "./row.js";

const FIRST = "(?<=缴纳\\s*)";
const added = texts("几项标准相加写“{write}”", "standards are added as “{write}”");
const nameAlone = texts("缴纳后面只写标准的名称，写“{write}”", "behind 缴纳 stand names of standards alone: “{write}”");
const wholeIsMeant = texts(
  "写了标准的名称就是缴全部，后面不加别的",
  "a standard’s name means all of it; nothing follows",
);
const halfOf = texts("一半写“{write}”", "half is “{write}”");
const named = texts(
  "缴纳后面写标准的名称，金额写在标准里：“标准 个人缴费 400元”",
  "behind 缴纳 stands the name of a standard, whose amount stands in it: “标准 个人缴费 400元”",
);
const nothing = texts("什么都不缴写“{write}”", "who pays nothing: “{write}”");
const onlyWhatIsPaid = texts("缴哪几项就写哪几项，不缴的、不享受的不写", "write what is paid; what is not is left out");
const factor = texts(
  "标准写一份的金额，乘几写在缴纳里：“缴纳 个人缴费 × 补缴年数”",
  "a standard states the amount once; how often it is paid stands behind 缴纳: “缴纳 个人缴费 × 补缴年数”",
);
const oneAmount = texts(
  "一项资助写一种金额：乘几的，把各种数分开写成带“当”的几项资助",
  "a subsidy states one amount or a percentage: for one that a number multiplies, write each case as one with 当",
);
const ofStated = texts("写“{write}”", "write “{write}”");

export const paymentRows: readonly Row[] = [
  {
    in: ["pay"],
    words: `${FIRST}(${NAME}?)(?:和|与|及|加)(${NAME}?)(?:标准)?(?:之和|总和|合计)${END}`,
    names: true,
    written: ({ match: [, one = "", other = ""], declares }) =>
      declares(one) && declares(other) ? { write: `${one} + ${other}`, says: added } : null,
  },
  {
    in: ["pay"],
    words: `${FIRST}(?:(?:当年|当年度|本年|本年度|全年)(?:的)?)?(${NAME}?)(?:标准|费用)?${END}`,
    names: true,
    written: ({ match: [whole = "", name = ""], declares }) =>
      declares(name) && !declares(whole) && whole !== name ? { write: name, says: nameAlone } : null,
  },
  row(["pay"], `(?<=缴纳\\s*${NAME})\\s+(?:全额|全部|全款)${END}`, "", { says: wholeIsMeant, names: true }),
  row(["pay"], `(?<=缴纳\\s*${NAME})\\s+(?:的\\s*)?(?:一半|减半|半额|半数|半价)(?:缴纳|缴费)?${END}`, "的 50%", {
    says: halfOf,
    names: true,
  }),
  row(["pay"], `(?<=缴纳\\s*[^\\n}]*${NAME})\\s+(?:乘以|乘)\\s*(?=${NAME})`, "×", { names: true }),
  {
    in: ["pay"],
    words: `(${NAME})\\s*[×*]\\s*\\(\\s*(?:1\\s*\\+\\s*(${NAME})|(${NAME})\\s*\\+\\s*1)\\s*\\)`,
    names: true,
    written: ({ match: [, name = "", first, second] }) => ({
      write: `${name} + ${name} × ${first ?? second ?? ""}`,
      says: PLAIN,
    }),
  },
  row(["pay"], `\\+\\s*每多?(?:断保|断缴|修复|补缴|中断)(?:1|一)?\\s*年\\s*(${NAME})`, null, {
    says: factor,
    read: "",
    names: true,
  }),
  row(["pay"], `${FIRST}${MONEY}${END}`, null, { says: named, read: "未规定" }),
  row(["pay"], `${FIRST}(?:免缴|免费|免予缴费|免予缴纳|不缴|不需缴费|无需缴费)${END}`, "无", { says: nothing }),
  row(["when", "entry"], `(?<=[\\s{])(?:不缴纳|不缴费|免缴|免予缴费|无需缴费|个人不缴费)${END}`, "缴纳 无", {
    says: nothing,
  }),
  row(["pay"], `(?<=缴纳\\s*${NAME}\\s*)[,、]\\s*不(?:再)?享受(?:财政|政府)?(?:补助|补贴)${END}`, "", {
    says: onlyWhatIsPaid,
  }),
  row(["when", "entry"], `(?<=[\\s{])补缴(?=\\s+${NAME}\\s)`, "缴纳"),
  {
    in: ["standard"],
    words: `(${NAME})\\s*[×*]\\s*(${PERCENT})|(${PERCENT})\\s*[×*]\\s*(${NAME})`,
    names: true,
    written: ({ match: [, name, share, first, second] }) => ({
      write: `${name ?? second ?? ""} 的 ${share ?? first ?? ""}`,
      says: ofStated,
    }),
  },
  row(["standard"], `(?<=${MONEY}|标准\\s+${NAME}\\s+${NAME})\\s*[×*]\\s*${NAME}`, null, {
    says: factor,
    read: "",
    names: true,
  }),
  row(["subsidy"], `(?<=${MONEY})\\s*[×*]\\s*${NAME}`, null, { says: oneAmount, read: "", names: true }),
];
