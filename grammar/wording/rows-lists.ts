// Lists of groups and conditions joined by everyday words: 和, 以及, 并且.
import { BEGIN, END, HAN, NAME, row, texts, type Around, type Row, type Written } from "./row.js";

const AND = "以及|和|及|与|或者|或|跟|暨";
const listed = texts("几个人群之间用顿号隔开，写“{write}”", "groups in a list are set apart by “、”; write “{write}”");
const quoted = texts(
  "名称里有括号或数字的放在引号里，写 {write}",
  "a name with brackets or digits stands in quotes: write {write}",
);
const added = texts("几项标准相加写“{write}”", "standards are added with “+”; write “{write}”");
const joint = texts(
  "两边都要符合写“且”，符合一边就行写“或”",
  "write “且” where both must hold, “或” where either is enough",
);

/** `特困人员和孤儿`, where the file has both names and not the whole. */
function splitName(between: string, says: Written["says"]): (around: Around) => Written | null {
  return ({ match: [whole = ""], declares, knows }) => {
    if (declares(whole)) return null;
    for (const { 0: word, index } of whole.matchAll(new RegExp(AND, "gu"))) {
      const names = [whole.slice(0, index), whole.slice(index + word.length)];
      const parts = names.flatMap((name) => partsOf(name, declares));
      if (parts.length >= 2 && parts.every((name) => declares(name) || knows(name)) && parts.some(declares))
        return { write: parts.join(between), says };
    }
    return null;
  };
}
function partsOf(name: string, declares: Around["declares"]): readonly string[] {
  if (declares(name)) return [name];
  for (const { 0: word, index } of name.matchAll(new RegExp(AND, "gu"))) {
    const first = name.slice(0, index);
    if (declares(first)) return [first, ...partsOf(name.slice(index + word.length), declares)];
  }
  return [name];
}

const inFull = texts("人群一一写全，不写“等”，写“{write}”", "every group is named, without 等: write “{write}”");

export const listRows: readonly Row[] = [
  {
    in: ["subsidy", "given"],
    words: `${BEGIN}(${NAME}?)等(?:人员|人群|对象|群体|群众|困难群众|参保人员|特殊人群)?(?!${HAN})`,
    written: ({ match: [whole = "", name = ""], declares }) =>
      declares(name) && !declares(whole) ? { write: name, says: inFull } : null,
  },
  {
    in: ["subsidy"],
    words: `(?<=资助\\s*)对(${NAME})`,
    written: ({ match: [whole = "", name = ""], declares }) =>
      declares(name) && !declares(whole)
        ? {
            write: name,
            says: texts("“资助”后面直接写人群，写“{write}”", "the group stands right behind 资助: write “{write}”"),
          }
        : null,
  },
  {
    in: ["subsidy", "group", "given"],
    words: `${BEGIN}${HAN}+(?:${AND})${HAN}+`,
    written: splitName("、", listed),
  },
  row(
    ["subsidy", "group", "given"],
    `(?<=[\\p{Script=Han}A-Za-z"'”」\u0001]\\s*)\\s*${BEGIN}(?:、\\s*)?(?:${AND})${END}\\s*(?=[\\p{Script=Han}A-Za-z"\u0001])`,
    "、",
    {
      says: texts("几个人群之间用顿号“、”隔开", "groups in a list are set apart by “、”"),
    },
  ),
  { in: ["pay"], words: `${BEGIN}${HAN}+(?:${AND}|加上?)${HAN}+`, written: splitName(" + ", added) },
  row(["pay"], `\\s*${BEGIN}(?:以及|和|及|与|加上?|并)${END}\\s*`, "+", {
    says: texts("几项标准相加写“+”", "standards are added with “+”"),
  }),
  row(["when"], `(?<=(?:当|且|或)\\s*${NAME}(?:\\s*、\\s*${NAME})*)\\s*、\\s*(?=${NAME})`, null, {
    says: joint,
    read: "或",
  }),
  row(["when", "scope"], `${BEGIN}(?:并且|而且|同时|且同时|并)${END}`, "且"),
  row(["when", "scope"], `${BEGIN}(?:或者|或是)${END}`, "或"),
  row(["when", "scope"], `${BEGIN}(?:以及|和|及|与)${END}`, null, { says: joint, read: "或" }),
  row(["group"], `${BEGIN}(?:互相排斥|相互排斥|互不兼有|不得兼有|不可兼有|不能同时具有)${END}`, "互斥"),
  row(["group"], `(?<=人群\\s+(?:[^=\\n]*、\\s*)?)(${NAME})\\(([^()\\n]*)\\)`, '"$1（$2）"', {
    says: quoted,
    names: true,
  }),
];
