// From when on benefits are due, by when one paid.
import type { Said } from "../said.js";
import { dayOf, spanOf } from "./days.js";
import { isOfYear, pattern } from "./pattern.js";

const INSIDE =
  "(?:在)?(?:规定的)?(?:集中)?(?:参保缴费|参保|缴费|征缴)?期(?:限|间)?内(?:完成)?(?:参保)?(?:缴纳{year}(?:城乡)?居民医保费|缴费|登记缴费|参保)的?(?:城乡居民|参保人员|人员)?";
const OUTSIDE =
  "未在集中(?:参保缴费|参保|缴费|征缴)期(?:内|间)?(?:参保)?(?:缴费|缴纳{year}(?:城乡)?居民医保费|参保缴费)的";
const ENJOY = "(?:享受)(?:{year:of})?(?:相应的)?(?:城乡居民)?(?:基本)?(?:医保|医疗保险|医疗保障)?待遇";

interface Gives {
  readonly inside: boolean;
  readonly wait: boolean;
}
const ROWS = [
  {
    says: `${INSIDE},(?:从|自)?{date:from}(?:起|开始|至{date:to}(?:止)?)?(?:,)?${ENJOY}`,
    printed: [
      "集中征缴期内缴纳2021年度城乡居民医保费的，从2021年1月1日起享受城乡居民医保待遇",
      "集中参保期内完成参保缴费的，从2022年1月1日起享受医保待遇",
      "集中缴费期内缴费的，自2025年1月1日起享受待遇",
      "期内缴费的，2024年1月1日起享受待遇",
      "集中缴费期内缴费的，自2025年1月1日至12月31日享受待遇",
    ],
    gives: { inside: true, wait: false },
  },
  {
    says: `${INSIDE},待遇享受期为{date:from}至{date:to}`,
    printed: ["在规定的参保缴费期内完成参保缴费的城乡居民，待遇享受期为2023年1月1日至12月31日"],
    gives: { inside: true, wait: false },
  },
  {
    says: `${OUTSIDE},(?:从|自)缴费之日起{span}后(?:\\(不含{span:again}\\))?(?:方可)?(?:开始)?${ENJOY}`,
    printed: [
      "未在集中征缴期内缴纳2021年度城乡居民医保费的，从缴费之日起60日后（不含60日）享受城乡居民医保待遇",
      "未在集中缴费期内缴费的，自缴费之日起90天后享受待遇",
    ],
    gives: { inside: false, wait: true },
  },
];

export const BENEFITS = pattern<Gives>(ROWS, (found, { inside, wait }, context): Said | null => {
  if (!isOfYear(found, context) || context.group !== null) return null;
  if (wait) {
    const { span = "", again = span } = found;
    return again === span && span !== "" ? { kind: "wait", inside: false, wait: span } : null;
  }
  const span = found["to"] === undefined ? null : spanOf(found["from"] ?? "", found["to"]);
  const from = span?.from ?? dayOf(found["from"] ?? "");
  return from === null || (found["to"] !== undefined && span === null)
    ? null
    : { kind: "benefits", inside, from, to: span?.to ?? null };
});
