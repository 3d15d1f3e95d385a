// Who bears an amount: 医疗救助基金, 县级财政, 省、市、县三级政府按照5:2:3的比例, 市、镇财政各承担50%.
import type { Payers, Said } from "../said.js";
import { pattern, percentOf } from "./pattern.js";
import type { Groups } from "./pattern.js";
import { matter } from "./words.js";
import type { Word } from "./words.js";

const LEVEL = "中央|省|自治区|市|州|盟|县|区|旗|乡|镇|街道";
const FUND =
  /^[一-龥]{2,14}(?:基金|救助资金|救助金|保障金|公益金|专项资金|衔接资金)$|^[省市县区]?(?:残联|残疾人联合会)$|^村集体(?:经济)?$/u;
/** One level under several names: 县(市、区), 区县. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/(?:市辖)?(?:县|区)\((?:[市县区旗]、?){1,3}\)|县市区|县区|区县/gu, "县"],
  [/市\((?:县、)?区\)/gu, "区"],
  [/(?:市|州)\((?:[市州盟]、?){1,2}\)/gu, "市"],
  [/^(?:乡镇|镇|乡|乡\(镇\)|镇街)(?:\((?:街道|镇街|镇、街道)\))?(?:街道)?(?:财政)?$/gu, "乡镇街道"],
];

/** Null where the words are not certainly names of budgets or funds. */
export function payerNames(text: string): readonly string[] | null {
  // 县级财政和乡级财政
  const several = text.split(/(?:、|和|与)(?![^()]*\))/u);
  if (several.length > 1 && several.every((one) => /.财政$/u.test(one)))
    return several.flatMap((one) => payerNames(one) ?? [""]).includes("")
      ? null
      : several.flatMap((one) => payerNames(one) ?? []);
  const one = SAME.reduce((all, [many, level]) => all.replace(many, level), text);
  if (one === "乡镇街道") return [one];
  const plain = one.replace(/(?:本级)?(?:人民)?政府$/u, "财政").replace(/[二两三四]级/u, "");
  const levels = new RegExp(
    `^((?:${LEVEL})级?(?:(?:、|和|与)?(?:${LEVEL})级?){0,3})财政(?:部门|资金|预算)?$`,
    "u",
  ).exec(plain);
  if (levels !== null)
    return [...(levels[1] ?? "").matchAll(new RegExp(LEVEL, "gu"))].map(([level]) =>
      level === "中央" ? "中央财政" : `${level}级财政`,
    );
  return FUND.test(plain) && !/由|从|在|按|其中|各|所需|通过|个人|和|及|或/u.test(plain) ? [plain] : null;
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

const one = ({ payers: text = "" }: Groups): boolean => payerNames(text)?.length === 1;
const several = ({ payers: text = "" }: Groups): boolean => (payerNames(text)?.length ?? 0) > 1;
const BEARS = "(?:全额|全部)?(?:承担|负担|安排|支付|支出|列支|解决|分担|保障)?";
export type PayerRole = "payer" | "shared" | "openShare";
/** Who bears it, as words of a sentence. */
export const PAYER_WORDS: readonly Word<PayerRole>[] = [
  {
    role: "payer",
    says: `(?:全部|全额)?(?:由|从|在|通过){payers}(?:中|统筹)?${BEARS}`,
    printed: ["由医疗救助基金", "从残疾人就业保障金中列支", "由县（区）财政全额承担", "由城乡医疗救助资金支付"],
    holds: one,
  },
  {
    // Whose fund it is says nothing of who bears it.
    role: "payer",
    says: `由(?:[一-龥]{0,3}(?:残联|民政局|民政部门|财政局|财政部门|医保局|医保部门|医疗保障部门|残疾人联合会)|各?县\\([市、区]+\\)[一-龥]{2,8})(?:从|在|通过){payers}(?:中)?${BEARS}`,
    printed: ["由残联从残疾人就业保障金中", "由县财政局从医疗救助基金中列支"],
    holds: one,
  },
  {
    role: "shared",
    says: "由{payers}(?:按|按照)(?:的)?(?<ratio>[0-9]{1,3}(?::[0-9]{1,3}){1,3})(?:的)?(?:比例)?(?:共同)?(?:分担|负担|承担|配套|安排|解决)",
    printed: ["由省、市、县三级政府按照5:2:3的比例分担", "由市、县（区）财政按3：7比例分担"],
    holds: several,
  },
  {
    role: "shared",
    says: "由{payers}各(?:自)?(?:承担|负担|分担)(?:{percent}|一半)",
    printed: ["由市、镇财政各承担50%", "由市、县财政各负担一半"],
    holds: several,
  },
  {
    role: "shared",
    says: "由{payers}共同(?:承担|负担|分担|资助|安排|解决)",
    printed: ["由市、县（区）财政共同负担"],
    holds: several,
  },
  {
    role: "shared",
    says: "由{payers}(?:承担|负担|分担){percent}[、,](?:和)?{payers:other}(?:承担|负担|分担){percent:rest}",
    printed: ["由县（区）财政承担60%、乡镇（街道）承担40%", "由市财政负担70%，区财政负担30%"],
    holds: ({ payers: text = "", other = "" }) => payerNames(text)?.length === 1 && payerNames(other)?.length === 1,
  },
  {
    role: "openShare",
    says: ",?具体(?:的)?(?:分担|负担|承担)?(?:比例|办法)(?:由[^,;。0-9]{2,20})?(?:另行|自行)(?:规定|确定|制定|明确|通知)",
    printed: ["，具体分担比例另行规定", "，具体比例由各县区自行确定"],
  },
];

/** What such a word says; null where its figures make no sense. */
export function payersIn({ payers: text = "", other, ratio, percent, rest }: Groups, words: string): Payers | null {
  const names = payerNames(text);
  if (names === null) return null;
  if (other !== undefined) {
    const shares = [percentOf(percent ?? "%"), percentOf(rest ?? "%")].map(Number);
    const all = [...names, ...(payerNames(other) ?? [])];
    return shares[0] === undefined || shares[1] === undefined || shares[0] + shares[1] !== 100 || all.length !== 2
      ? null
      : { kind: "split", shares: all.map((name, at) => ({ name, percent: String(shares[at]) })) };
  }
  if (words.endsWith("一半")) return names.length === 2 ? { kind: "each", names, percent: "50" } : null;
  if (/共同[一-龥]{2}$/u.test(words) && ratio === undefined) return { kind: "joint", names };
  return payersOf(text, ratio, percent === undefined ? undefined : (percentOf(percent) ?? ""));
}

/** 所需资金由县(区)财政承担60%、乡镇(街道)承担40%: of the subsidies in front of it. */
export const FUNDING = matter<PayerRole | "funds" | "glue">({
  words: [
    {
      role: "funds",
      says: "(?:以上|上述)?(?:所需|其|资助)?(?:的)?(?:参保|资助|补助|补贴|缴费)?(?:所需)?(?:资金|经费|费用)(?:来源)?(?:均|统一)?",
      printed: ["所需资金", "资助资金", "所需经费", "资助所需资金"],
    },
    { role: "glue", says: ",", printed: ["，"] },
    ...PAYER_WORDS,
  ],
  about: /(?:资金|经费|费用)/u,
  printed: [
    "所需资金由县（区）财政承担60%、乡镇（街道）承担40%",
    "资助资金由城乡医疗救助基金支付",
    "所需经费由市、县财政共同负担，具体分担比例另行规定",
  ],
  join: (heard): Said | null => {
    const [first, ...others] = heard.filter(({ role }) => role !== "glue");
    const bearers = others.filter(({ role }) => role !== "openShare");
    const [only] = bearers;
    // 以上 may reach beyond the clause.
    if (first?.role !== "funds" || /上述|以上/u.test(first.text) || only === undefined || bearers.length > 1)
      return null;
    const payers = payersIn(only.found, only.text);
    if (payers === null || (others.length > bearers.length && payers.kind !== "joint")) return null;
    return { kind: "payers", payers };
  },
});
