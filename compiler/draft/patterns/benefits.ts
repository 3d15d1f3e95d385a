// From when on benefits are due, by when one paid.
import type { Said } from "../said.js";
import { dayOf, spanOf } from "./days.js";
import { isOfYear, pattern } from "./pattern.js";
import type { Row } from "./pattern.js";

const INSIDE =
  "(?<continuous>连续参保的(?:参保)?人员)?(?:在)?(?:规定的)?(?:规定时间内办理参保登记及缴费手续的|(?:集中)?(?:参保缴费|参保|缴费|征缴)?期(?:限|间)?内(?:完成)?(?:参保)?(?:缴纳{year}(?:城乡)?居民医保费|缴费|登记缴费|参保)的?(?:城乡居民|居民|参保人员|人员)?)";
const OUTSIDE =
  "未在集中(?:参保缴费|参保|缴费|征缴)期(?:内|间)?(?:参保)?(?:缴费|缴纳{year}(?:城乡)?居民医保费|参保缴费)的";
const ENJOY = "(?:享受)(?:{year:of})?(?:相应的)?(?:城乡)?(?:居民)?(?:基本)?(?:医保|医疗保险|医疗保障)?待遇";

interface Gives {
  readonly inside: boolean;
  readonly wait: boolean;
}
/** Below a heading that names the time of benefits: 2023年1月1日至12月31日. */
export const HEADED_BENEFITS = pattern<null>(
  [
    {
      says: "(?:从|自)?{date:from}(?:起)?(?:至|到|-){date:to}(?:止)?",
      printed: ["2023年1月1日至12月31日"],
      gives: null,
    },
  ],
  (found, _, { heading, group, narrowed }): Said | null => {
    const span = spanOf(found["from"] ?? "", found["to"] ?? "");
    if (span === null || group !== null || narrowed || !/待遇(?:享受)?(?:时间|期限|期)$/u.test(heading)) return null;
    return { kind: "benefits", inside: true, ...span, gapless: false };
  },
);

const ROWS: readonly Row<Gives | null>[] = [
  {
    says: "(?:各项)?(?:医保)?(?:待遇享受(?:期)?(?:均)?|享受待遇)(?:到|至){date:to}(?:止)?",
    printed: ["各项待遇享受至2025年12月31日", "待遇享受至2026年12月31日"],
    gives: null,
  },
  {
    says: `${INSIDE},(?:从|自)?{date:from}(?:(?:起)?至{date:to}(?:止)?|起|开始)?(?:,)?${ENJOY}`,
    printed: [
      "集中征缴期内缴纳2021年度城乡居民医保费的，从2021年1月1日起享受城乡居民医保待遇",
      "集中参保期内完成参保缴费的，从2022年1月1日起享受医保待遇",
      "集中缴费期内缴费的，自2025年1月1日起享受待遇",
      "期内缴费的，2024年1月1日起享受待遇",
      "集中缴费期内缴费的，自2025年1月1日至12月31日享受待遇",
      "连续参保的参保人员在规定时间内办理参保登记及缴费手续的，自2026年1月1日起至12月31日享受2026年度城乡居民医保待遇",
    ],
    gives: { inside: true, wait: false },
  },
  {
    says:
      "(?:{date:since}(?:起)?(?:至|-){date:until}(?:期间)?|{date:last}(?:及)?(?:以|之)?前)(?:参保)?缴费的,(?:从|自)?(?:{date:from}(?:起|开始)?|(?<paid>缴费(?:之日|当日|次日)(?:起|开始)?)),?(?:开始)?" +
      ENJOY,
    printed: [
      "2025年9月1日至12月31日缴费的，从2026年1月1日起享受医保待遇",
      "2025年1月1日至2月28日缴费的，从缴费次日起享受待遇",
      "2023年12月31日前缴费的，2024年1月1日起享受待遇",
    ],
    gives: { inside: true, wait: false },
  },
  {
    says: `(?<extended>延长(?:缴费|征缴|参保)期)内(?:参保)?缴费的,(?:从|自)缴费之日起(?:满)?{span}后(?:方可)?(?:开始)?${ENJOY}`,
    printed: ["延长征缴期内缴费的，自缴费之日起30天后享受医保待遇"],
    gives: { inside: false, wait: true },
  },
  {
    says: "(?:待遇享受期|待遇享受时间|享受待遇时间|享受待遇期|待遇保障期|保障期)(?:限)?(?:为|自|从|:){date:from}(?:起)?(?:至|到|-){date:to}(?:止)?",
    printed: [
      "享受待遇期：2023年1月1日—2023年12月31日",
      "享受待遇时间为2024年1月1日至2024年12月31日",
      "保障期自2027年1月1日起至2027年12月31日止",
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

export const BENEFITS = pattern<Gives | null>(ROWS, (found, gives, context): Said | null => {
  const { of, continuous } = found;
  if (!isOfYear(found, context) || context.group !== null || context.narrowed) return null;
  if (of !== undefined && Number(of) !== context.year) return null;
  if (gives === null) {
    const to = dayOf(found["to"] ?? "");
    return to === null ? null : { kind: "benefitsEnd", to };
  }
  const { inside, wait } = gives;
  const { since, until, last, paid } = found;
  if (since !== undefined || last !== undefined) {
    const end = last === undefined ? null : dayOf(last);
    const paying = since === undefined ? (end === null ? null : { from: null, to: end }) : spanOf(since, until ?? "");
    const starts =
      paid === undefined ? dayOf(found["from"] ?? "") : paid.includes("次日") ? "缴费日期 次日" : "缴费日期";
    return paying === null || starts === null ? null : { kind: "benefitsBy", ...paying, starts };
  }
  if (wait) {
    const { span = "", again = span, extended } = found;
    if (extended !== undefined) return { kind: "waitIn", period: extended, wait: span };
    return again === span && span !== "" ? { kind: "wait", inside: false, wait: span } : null;
  }
  const span = found["to"] === undefined ? null : spanOf(found["from"] ?? "", found["to"]);
  const from = span?.from ?? dayOf(found["from"] ?? "");
  return from === null || (found["to"] !== undefined && span === null)
    ? null
    : { kind: "benefits", inside, from, to: span?.to ?? null, gapless: continuous !== undefined };
});
