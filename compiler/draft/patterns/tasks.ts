// How many people are to join: 全县参保任务18.6万人.
import type { Said } from "../said.js";
import { isOfYear, pattern } from "./pattern.js";

const ROWS = [
  {
    says: "(?:{year},?)?(?<name>全(?:省|市|区|县|镇)(?:居民)?(?:计划参保|参保任务|参保缴费人数|参保目标))(?:为|数为)?(?<count>[0-9]{1,5}(?:\\.[0-9]{1,4})?)万人?(?:,?(?:各乡镇任务|分解)?\\(?详?见附件[0-9]?\\)?)?",
    printed: ["全县参保任务18.6万人，分解见附件", "2022年全区居民参保缴费人数为46.3万（详见附件1）"],
    gives: null,
  },
];

export const TASKS = pattern<null>(ROWS, (found, _, context): Said | null =>
  isOfYear(found, context)
    ? { kind: "persons", name: found["name"] ?? "", count: `${found["count"] ?? ""}万人` }
    : null,
);
