// How many people are to join: 全县参保任务18.6万人.
import type { Said } from "../said.js";
import { isOfYear, pattern } from "./pattern.js";

const ROWS = [
  {
    says: "(?:{year},?)?(?<name>全(?:省|市|区|县|镇|州)(?:城乡)?(?:居民)?(?:医保)?(?:计划参保|参保(?:缴费)?任务|参保缴费人数|参保目标))(?:数)?(?:为)?(?<count>[0-9]{1,8}(?:\\.[0-9]{1,4})?)(?<myriads>万)?人?(?:,?[^,;。0-9]{0,12}(?:任务|分解)?\\(?详?见附件[0-9]?\\)?)?",
    printed: [
      "全县参保任务18.6万人，分解见附件",
      "2025年度全区居民医保参保任务为214500人，各镇（街道）任务分解见附件",
      "2022年全区居民参保缴费人数为46.3万（详见附件1）",
    ],
    gives: null,
  },
];

export const TASKS = pattern<null>(ROWS, (found, _, context): Said | null =>
  isOfYear(found, context)
    ? { kind: "persons", name: found["name"] ?? "", count: `${found["count"] ?? ""}${found["myriads"] ?? ""}人` }
    : null,
);
