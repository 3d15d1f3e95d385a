// Waiting of who came late or paid with gaps: 设置参保后固定待遇等待期3个月, 每多断保1年增加变动待遇等待期1个月, 每多缴纳1年可减少1个月. What the rows say belongs together.
import type { Said } from "../said.js";
import { dayOf } from "./days.js";
import { isOfYear, pattern } from "./pattern.js";

type Kind = "fixed" | "gap" | "repair" | "floor" | "price" | "neutral";
const FIXED = "(?:参保后)?(?:的)?(?:固定(?:待遇)?等待期{span}|{span:other}(?:的)?(?:固定)?(?:待遇)?等待期)";
const UNIT = "(?:变动)?(?:待遇)?(?:等待期)?";
const ROWS: readonly { says: string; printed: readonly string[]; gives: Kind }[] = [
  {
    says: "{date:first}(?:以|之)?后(?:参保)?缴费的,(?:设置|设)?(?:待遇)?等待期(?:为)?{span}(?:,等待期满后(?:方可)?享受(?:医保)?待遇)?",
    printed: ["2024年3月1日以后缴费的，等待期为60天，等待期满后享受待遇"],
    gives: "fixed",
  },
  {
    says: `(?:自(?<since>[0-9]{4}年)起,)?(?<but>除新生儿等特殊群体外,)?(?:对)?未在(?:居民医保)?集中(?:参保缴费|参保|缴费|征缴)期(?:限|间)?内?(?:参保缴费|参保|缴费)(?<gaps>(?:或|和|及|、)(?:未连续|中断)(?:参保|缴费))?的?(?:人员|居民|参保人员)?,(?:设置|设立|设)?${FIXED}`,
    printed: [
      "自2025年起，除新生儿等特殊群体外，对未在居民医保集中参保期内参保或未连续参保的人员，设置参保后固定待遇等待期3个月",
      "未在集中参保期内参保的，设固定等待期3个月",
      "未在集中缴费期内参保或中断参保的居民，固定待遇等待期3个月",
      "未在集中征缴期内缴费的，设置3个月待遇等待期",
    ],
    gives: "fixed",
  },
  {
    says: `(?:其中,)?(?:对)?(?:(?:未连续参保|连续断保|断保|中断参保|未连续缴费)的?(?:人员|居民)?,)?(?:每(?:多)?断(?:保|缴)1年|断保年限每增加1年),(?:在(?:参保后)?固定(?:待遇)?等待期(?:的)?基础上)?(?:再)?(?:增加|延长)(?:变动)?(?:待遇)?等待期{span}`,
    printed: [
      "其中，未连续参保的，每多断保1年，在固定待遇等待期基础上增加变动待遇等待期1个月",
      "断保的，每断保1年，增加变动等待期1个月",
      "断保年限每增加1年，在固定等待期基础上增加变动等待期1个月",
    ],
    gives: "gap",
  },
  {
    says: `(?:其中,)?(?:对)?(?:未连续参保|中断参保|断保)的?(?:人员|居民)?,(?<fixed>在)(?:参保后)?固定(?:待遇)?等待期(?:{span:base})?(?:的)?基础上,每(?:多)?断(?:保|缴)1年(?:再)?(?:增加|延长)(?:{span}变动(?:待遇)?等待期|变动(?:待遇)?等待期{span:other})`,
    printed: ["未连续参保的人员，在固定待遇等待期3个月的基础上，每多断保1年增加1个月变动待遇等待期"],
    gives: "gap",
  },
  {
    says: `(?:其中,)?(?:断保|连续断保|未连续参保)的,每(?:多)?断保1年(?:增加|延长)(?:变动)?(?:待遇)?等待期{span}`,
    printed: ["断保的，每断保1年增加变动等待期1个月", "连续断保的，每断保1年增加变动等待期1个月"],
    gives: "gap",
  },
  {
    says: `(?:断保后)?每(?:多)?(?:缴纳|缴费|续缴|续保)1年(?:,)?(?:可)?(?:减少|修复|缩短)(?:{span}${UNIT}|${UNIT}{span:other})`,
    printed: ["每多缴纳1年可减少1个月变动待遇等待期", "断保后每续缴1年减少变动等待期1个月", "每多缴费1年修复1个月"],
    gives: "repair",
  },
  {
    says: "(?:连续)?断(?:缴|保)(?<years>[0-9]{1,2})年(?:及)?以上(?:\\(含[0-9]{1,2}年\\))?的,(?:修复后)?(?:固定(?:待遇)?等待期(?:和|与)变动(?:待遇)?等待期|两项等待期)?(?:之和|合计)(?:原则上)?不(?:少|低)于{span}",
    printed: [
      "连续断缴4年及以上的，修复后固定待遇等待期和变动待遇等待期之和原则上不少于6个月",
      "断保4年及以上的，修复后合计不少于6个月",
      "断保4年以上（含4年）的，两项等待期之和不少于6个月",
    ],
    gives: "floor",
  },
  {
    says: "修复(?:变动)?(?:待遇)?等待期的缴费标准(?:按照|按|为|与)当年(?:本市|我市|我县|本县|我省)?(?:城乡)?(?:居民医保)?(?:的)?个人缴费标准",
    printed: ["修复等待期的缴费标准按照当年本市居民医保的个人缴费标准"],
    gives: "price",
  },
  {
    says: "(?:参保人员|参保人)?可通过缴费修复(?:变动)?(?:待遇)?等待期|固定等待期不减",
    printed: ["参保人员可通过缴费修复变动待遇等待期", "固定等待期不减"],
    gives: "neutral",
  },
];

export const WAITS = pattern<Kind>(ROWS, (found, kind, context): Said | null => {
  if (!isOfYear(found, context) || context.group !== null || context.narrowed) return null;
  const span = found["span"] ?? found["other"] ?? "";
  switch (kind) {
    case "fixed": {
      const { since = null, but, gaps } = found;
      const first = found["first"] === undefined ? null : dayOf(found["first"]);
      if (first === null && found["first"] !== undefined) return null;
      return { kind: "waitFixed", wait: span, gaps: gaps !== undefined, since, first, exempt: but !== undefined };
    }
    case "gap":
      return { kind: "waitGap", each: span, onFixed: found["fixed"] !== undefined, base: found["base"] ?? null };
    case "repair":
      return { kind: "waitRepair", less: span };
    case "floor":
      return { kind: "waitFloor", years: found["years"] ?? "", least: span };
    case "price":
      return { kind: "repairPrice" };
    case "neutral":
      return { kind };
  }
});
