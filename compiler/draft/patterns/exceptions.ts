// Who pays at other times than the rest: newborns, those who leave another scheme or the army.
import type { Said } from "../said.js";
import { pattern, yuanOf } from "./pattern.js";

const SPAN = "{span}(?:之)?内(?:\\(含{span:again}\\))?";
const ENJOY = "(?:开始)?享受(?:相应的)?(?:城乡居民)?(?:基本)?(?:医保|医疗保险)?待遇";
const ROWS = [
  {
    says: `新生儿(?:自|在)?出生(?:之日)?(?:起)?${SPAN}(?:办理)?(?:参保|登记|参保登记并|并|由监护人){0,3}缴费的,(?:从|自)出生之日起${ENJOY}`,
    printed: [
      "新生儿自出生之日起90日内（含90日）参保缴费的，从出生之日起享受城乡居民医保待遇",
      "新生儿自出生之日起3个月内缴费的，从出生之日起享受待遇",
    ],
    gives: "newborn" as const,
  },
  {
    says: `参加职工医保的人员,可在职工医保暂停缴费${SPAN}参加城乡居民医保,(?:从|自)?缴费之日起${ENJOY}`,
    printed: [
      "参加职工医保的人员，可在职工医保暂停缴费90日内（含90日）参加城乡居民医保，缴费之日起享受城乡居民医保待遇",
    ],
    gives: "transfer" as const,
  },
  {
    says: `军人退出现役当年,城乡居民医保实行全年动态参保,个人按当年缴费标准(?:\\({money}\\))?缴纳,并(?:从|自)缴费之日起${ENJOY}`,
    printed: [
      "军人退出现役当年，城乡居民医保实行全年动态参保，个人按当年缴费标准（280元）缴纳，并从缴费之日起享受城乡居民医保待遇",
    ],
    gives: "veteran" as const,
  },
];

export const EXCEPTIONS = pattern(ROWS, ({ span = "", again = span, money }, kind, { group }): Said | null => {
  if (again !== span || group !== null) return null;
  if (kind === "newborn") return { kind, within: span, payment: true };
  if (kind === "transfer") return { kind, within: span };
  return { kind, yuan: money === undefined ? null : yuanOf(money) };
});
