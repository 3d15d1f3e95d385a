// Who bears an amount: 医疗救助基金, 县级财政, 省、市、县三级政府按照5:2:3的比例, 市、镇财政各承担50%.
import type { Payers, Said } from "../said.js";
import { pattern, percentOf } from "./pattern.js";

const LEVEL = "中央|省|自治区|市|州|盟|县|区|旗|乡|镇|街道";
const FUND = /^[一-龥]{2,12}(?:基金|救助资金|救助金)$/u;

/** Null where the words are not certainly names of budgets or funds. */
export function payerNames(text: string): readonly string[] | null {
  // 县级财政和乡级财政
  const several = text.split(/、|和|与/u);
  if (several.length > 1 && several.every((one) => /.财政$/u.test(one)))
    return several.flatMap((one) => payerNames(one) ?? [""]).includes("")
      ? null
      : several.flatMap((one) => payerNames(one) ?? []);
  const plain = text.replace(/(?:本级)?(?:人民)?政府$/u, "财政").replace(/[二两三四]级/u, "");
  const levels = new RegExp(
    `^((?:${LEVEL})级?(?:(?:、|和|与)?(?:${LEVEL})级?){0,3})财政(?:部门|资金|预算)?$`,
    "u",
  ).exec(plain);
  if (levels !== null)
    return [...(levels[1] ?? "").matchAll(new RegExp(LEVEL, "gu"))].map(([level]) =>
      level === "中央" ? "中央财政" : `${level}级财政`,
    );
  return FUND.test(plain) ? [plain] : null;
}

const bears = "(?:全额|全部)?(?:承担|负担|安排|支付|列支|解决|分担)";
const ROWS = [
  {
    says: `(?:所需|其)?(?:资助)?(?:资金|经费|金额|费用)?(?:全部|全额)?(?:由|从|在){payers}(?:中)?${bears}`,
    printed: [
      "所需资金由县级财政全额承担",
      "由医疗救助基金承担",
      "所需资金由医疗救助基金全额承担",
      "资金从医疗救助基金中列支",
    ],
    gives: null,
  },
  {
    says: `(?:所需|其)?(?:资助)?(?:资金|经费|金额|费用)?由{payers}(?:按|按照)(?:的)?(?<ratio>[0-9]{1,2}(?::[0-9]{1,2}){1,3})(?:的)?(?:比例)?(?:分担|负担|承担|配套)`,
    printed: ["所需资金由省、市、县三级政府按照5:2:3的比例分担", "由市、县财政按4:6比例分担"],
    gives: null,
  },
  {
    says: `(?:所需|其)?(?:资助)?(?:资金|经费|金额|费用)?由{payers}各(?:自)?(?:承担|负担){percent}`,
    printed: ["所需资金由县、乡财政各承担50%", "由市、镇财政各承担50%"],
    gives: null,
  },
];

export const PAYERS = pattern(ROWS, ({ payers: text = "", ratio, percent }): Said | null => {
  const payers = payersOf(text, ratio, percent === undefined ? undefined : (percentOf(percent) ?? undefined));
  return payers === null ? null : { kind: "payers", payers };
});

export function payersOf(text: string, ratio?: string, percent?: string): Payers | null {
  const names = payerNames(text);
  if (names === null) return null;
  if (percent !== undefined) return names.length < 2 ? null : { kind: "each", names, percent };
  const terms = ratio?.split(":").map(Number) ?? null;
  if (terms === null ? names.length !== 1 : terms.length !== names.length) return null;
  return { kind: "ratio", names, terms };
}
