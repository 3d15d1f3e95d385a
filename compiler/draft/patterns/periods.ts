// When one pays: 集中征缴期为2020年11月16日至2021年3月31日, 2023年10月8日至12月31日为集中缴费期.
import type { Said } from "../said.js";
import { spanOf } from "./days.js";
import { isOfYear, pattern } from "./pattern.js";

const NAME = "(?<name>集中(?:参保缴费|征收缴费|参保|缴费|征缴|征收)期)(?:限|间)?";
const TIME = "(?:集中)?(?:参保缴费|参保|缴费|征缴|征收)(?:时间|期限)";
const SPAN = "(?:从|自)?{date:from}起?(?:-|至|到|开始,?至){date:to}(?:止|结束)?";

const ROWS = [
  {
    says: `{of}(?:的)?${NAME}(?:为|是|:|从|自)?${SPAN}`,
    printed: [
      "集中征缴期为2020年11月16日至2021年3月31日",
      "集中征缴期为 2021 年 9 月底至 2022 年 3 月 31 日",
      "2022年居民医保的集中参保期从2021年12月1日起至2022年2月28日",
      "集中缴费期：2024年9月20日至12月31日",
      "集中征缴期为2024年9月1日至12月31日",
    ],
    gives: null,
  },
  {
    says: `${SPAN}为(?:{year}(?:城乡)?居民(?:基本)?(?:医保|医疗保险)的?)?${NAME}`,
    printed: ["2023年10月8日至12月31日为集中缴费期", "2021年10月26日－12月10日为集中征缴期"],
    gives: null,
  },
  {
    says: `{of}(?:的)?集中${TIME}(?:为|是|:|从|自)?${SPAN}`,
    printed: ["2025年度城乡居民医保集中缴费时间为2024年9月1日至2025年2月28日"],
    gives: "集中缴费期",
  },
  {
    says: `(?<name>延长缴费期)为${SPAN}(?:,仍按个人缴费标准缴纳)`,
    printed: ["延长缴费期为2025年1月1日至2025年2月28日，仍按个人缴费标准缴纳"],
    gives: null,
  },
];

export const PERIODS = pattern<string | null>(ROWS, (found, usual, context): Said | null => {
  const span = spanOf(found["from"] ?? "", found["to"] ?? "");
  const name = (usual ?? found["name"] ?? "").replace(/期(?:间|限)$/u, "期");
  if (span === null || !isOfYear(found, context) || context.group !== null) return null;
  return { kind: "period", name, ...span };
});
