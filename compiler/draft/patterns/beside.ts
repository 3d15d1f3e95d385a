// Aims and shares that change nothing of what anybody pays: 参保率稳定在97%以上, 个人缴费占筹资总额的36.5%. They are named in a 说明.
import type { Said } from "../said.js";
import { pattern } from "./pattern.js";

const AIM = "(?:应|要|须|需|力争|动态|稳定|保持|巩固|确保|达到|不低于|不少于|在|到|为){1,4}";
export const BESIDE = pattern<null>(
  [
    {
      says: `(?<words>(?:{year},?)?[^,;。0-9%]{0,40}参保率${AIM}{percent}(?:以上)?)`,
      printed: [
        "基本医疗保险参保率稳定在97%以上",
        "2025年全市居民医保参保率巩固在95%以上",
        "救助对象参保率达到99%以上",
      ],
      gives: null,
    },
    {
      says: "(?<words>(?:{year},?)?全[省市区县镇](?:城乡)?(?:居民)?(?:医保)?参保(?:人数|任务)(?:数)?(?:不低于|不少于)[0-9]{1,8}(?:\\.[0-9]{1,4})?万?人)",
      printed: ["2026年，全区居民医保参保人数不低于326600人"],
      gives: null,
    },
    {
      says: "(?<words>个人缴费占筹资总额的(?:比例为)?{percent})",
      printed: ["个人缴费占筹资总额的36.5%"],
      gives: null,
    },
  ],
  ({ words = "" }): Said => ({ kind: "beside", words }),
);
