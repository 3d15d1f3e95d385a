// Standards by tier: 一档320元/人·年、二档695元/人·年.
import type { Said } from "../said.js";
import { isOfYear, pattern, yuanOf } from "./pattern.js";

const TIER = "(?:第?[一二三四]档|[高低中]档)";
const RATE = `${TIER}(?:标准)?(?:为)?[:]?(?:每人每年|每人)?[0-9]{1,5}元(?:/人[·.・/]?年?|/年)?`;

export const TIERS = pattern(
  [
    {
      says: `(?:确定)?{of}(?:城乡居民)?(?:参加)?(?:居民医保)?个人缴费(?:标准)?(?:分(?:为)?[二两三四]档)?(?:为)?[:,]?(?<rates>${RATE}(?:[、,;]${RATE}){1,3})`,
      printed: [
        "确定2022年度城乡居民参加居民医保个人缴费标准为：一档320元/人·年、二档695元/人·年",
        "个人缴费标准：一档每人每年380元，二档每人每年755元",
        "2024年城乡居民医保个人缴费标准分为两档：一档380元/人/年，二档545元/人/年",
      ],
      gives: null,
    },
  ],
  (found, _, context): Said | null => {
    if (!isOfYear(found, context) || context.group !== null || context.narrowed) return null;
    const rates = [...(found["rates"] ?? "").matchAll(new RegExp(`(${TIER})[^0-9]*([0-9]{1,5})元`, "gu"))];
    return {
      kind: "tiers",
      component: "个人缴费",
      rates: rates.map(([, tier = "", yuan = ""]) => ({ tier, yuan: yuanOf(yuan) })),
    };
  },
);
