// Who bears the budgets' standard in counties of several classes: 一般县中央补助348元、省级补助116元、市县两级补助不低于116元.
import type { ClassPart, Said } from "../said.js";
import { boundOf, pattern } from "./pattern.js";

const VALUE = "(?:不低于)?(?:[0-9]{1,5}元|[0-9]{1,3}%)";
const BEARS = "(?:财政)?(?:负担|补助|承担)";
const LOCAL = "(?:省级)?(?:和|、)?市县两级(?:财政)?各?(?:负担|补助|承担)";
const PART = /(中央|省级和市县两级|省级|市县两级)(?:财政)?(各?)(?:负担|补助|承担)(不低于)?([0-9]{1,5})(元|%)/gu;
const PAYERS: Readonly<Record<string, readonly string[]>> = {
  中央: ["中央财政"],
  省级: ["省级财政"],
  市县两级: ["市级财政", "县级财政"],
};
const ROWS = [
  {
    says: `(?<place>[一-龥]{1,12}县)(?<parts>中央${BEARS}${VALUE}[、,](?:省级${BEARS}${VALUE}[、,])?${LOCAL}${VALUE})`,
    printed: [
      "一般县中央补助348元、省级补助116元、市县两级补助不低于116元",
      "一般县中央财政负担60%,省级和市县两级财政各负担20%",
    ],
    gives: null,
  },
];

export const CLASSES = pattern<null>(ROWS, ({ place = "", parts = "" }, _, { group, narrowed }): Said | null => {
  if (group !== null || narrowed) return null;
  const found = [...parts.matchAll(PART)].flatMap(
    ([, who = "", each, bound, value = "", unit]): readonly ClassPart[] => {
      const share = { value, unit: unit === "元" ? ("元" as const) : ("%" as const), bound: boundOf({ bound }) };
      // 各: each of the two, the cities and counties together being one of them.
      if (who === "省级和市县两级")
        return each === "" ? [] : ["省级", "市县两级"].map((one) => ({ payers: PAYERS[one] ?? [], ...share }));
      return each === "" ? [{ payers: PAYERS[who] ?? [], ...share }] : [];
    },
  );
  return found.length === 3 ? { kind: "classParts", place, parts: found } : null;
});
