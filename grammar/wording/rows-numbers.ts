// Whole numbers in conditions as they are printed: 断保4年及以上, 连续参保满4年.
import { BEGIN, END, NAME, texts, type Context, type Row } from "./row.js";

const PLACES: readonly Context[] = ["when", "group", "scope"];
const numberFrom = texts("整数写“{write}”，不写单位", "a whole number is written “{write}”, without a unit");

/** What is printed before a number, or behind it, as a sign; "" for neither. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["满", "≥"], ["已满", "≥"], ["达", "≥"], ["达到", "≥"], ["上", "≥"],
  ["超过", ">"], ["下", "≤"], ["不满", "<"], ["未满", "<"], ["不足", "<"],
]); // prettier-ignore

/** `断保4年及以上` speaks of 断保年数. */
function numberFact(name: string, declares: (name: string) => boolean): string | null {
  const bare = name.replace(/^(?:连续|已)/u, "");
  return (
    [`${name}年数`, `${bare}年数`, name, bare].find((one) => one !== "年数" && one !== "" && declares(one)) ?? null
  );
}

export const numberRows: readonly Row[] = [
  {
    in: PLACES,
    words: `${BEGIN}(${NAME}?)\\s*(?:满|达|达到)?\\s*(?<!\\d)(\\d+)\\s*(?:年|个月|次)\\s*(?:\\(含\\d*年?\\))?\\s*(?:及以|及其以|以)(上|下)(?:的)?${END}`,
    names: true,
    written: ({ match: [, name = "", count = "", side], declares }) => {
      const fact = numberFact(name, declares);
      return fact === null ? null : { write: `${fact} ${side === "上" ? "≥" : "≤"} ${count}`, says: numberFrom };
    },
  },
  {
    in: PLACES,
    words: `(?<=(?:当|且|或|\\(|非)\\s*)(${NAME}?)\\s*(满|已满|达|达到|超过|不满|未满|不足)?\\s*(?<!\\d)(\\d+)\\s*(年|个月|次)(?:度)?\\s*(?:\\(含\\d*年?\\))?\\s*(?:(?:及其?)?以(上|下))?(?:的)?${END}`,
    names: true,
    written: ({ match: [, name = "", before = "", count = "", unit = "", behind = ""], declares }) => {
      if (name === "" || name === "年龄" || /数[限额]?$/u.test(name)) return null;
      const sign = SIGNS.get(before) ?? SIGNS.get(behind) ?? "=";
      const fact = numberFact(name, declares);
      if (fact !== null && fact !== name) return { write: `${fact} ${sign} ${count}`, says: numberFrom };
      const asked = `${name.replace(/^已/u, "")}${unit.replace("个", "")}数`;
      return {
        write: null,
        read: "缴费日期 在 本年度",
        says: texts(
          `几${unit}由事实回答：先写“事实 ${asked}：整数 0 至 30 可缺”，这里写“${asked} ${sign} ${count}”`,
          `a fact says how many: declare “事实 ${asked}：整数 0 至 30 可缺”, and write “${asked} ${sign} ${count}” here`,
        ),
      };
    },
  },
];
