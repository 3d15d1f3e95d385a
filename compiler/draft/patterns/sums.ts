// What two standards add up to: 个人缴费400元和财政补助670元两项合计1070元，作为逾期参保的缴费标准.
import type { Said } from "../said.js";
import { isOfYear, pattern, yuanOf } from "./pattern.js";

const FOR = "(?:,(?:作为|为)[一-龥]{2,12}的?(?:缴费)?标准)?";
const ROWS = [
  {
    says: `{year}个人缴费(?:标准)?{money:own}(?:和|与|加)(?:财政|政府)补助(?:标准)?{money:budget},?(?:两项)?(?:合计|共计|之和为?){money}${FOR}`,
    printed: ["个人缴费400元和财政补助670元两项合计1070元，作为逾期参保的缴费标准"],
    gives: null,
  },
  {
    says: `(?:两项合计|(?:两项)?加起来)(?:每人)?{money}${FOR}`,
    printed: ["加起来每人1100元", "两项合计1020元，作为补缴的标准"],
    gives: null,
  },
];

export const SUMS = pattern<null>(ROWS, (found, _, context): Said | null => {
  const { own, budget, money } = found;
  if (money === undefined || !isOfYear(found, context) || context.narrowed || context.group !== null) return null;
  const named = (text: string | undefined): string | null => (text === undefined ? null : yuanOf(text));
  return { kind: "sum", own: named(own), budget: named(budget), yuan: yuanOf(money) };
});
