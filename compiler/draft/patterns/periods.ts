// When one pays: 集中征缴期为2020年11月16日至2021年3月31日, 2023年10月8日至12月31日为集中缴费期.
import type { Said } from "../said.js";
import { groupNames } from "./groups.js";
import { dayOf, isNear, spanOf } from "./days.js";
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
    says: `(?<name>延长(?:缴费|征缴|参保)期)为${SPAN}(?:,(?:仍按个人缴费标准缴纳|(?:个人)?缴费标准(?:保持)?不变))`,
    printed: [
      "延长征缴期为2026年1月1日至2026年3月31日，个人缴费标准不变",
      "延长缴费期为2025年1月1日至2025年2月28日，仍按个人缴费标准缴纳",
    ],
    gives: null,
  },
];

const GROUPED = [
  {
    says: `{of}(?:集中参保和缴费时间|${TIME}|${NAME})?(?:为|:)?{groups}为{date:from}至{date:to}(?:\\((?<named>集中[^()]{2,6}期)\\))?,其他(?:参保)?(?:居民|人员)为{date:since}至{date:until}(?:\\(集中[^()]{2,6}期\\))?`,
    printed: [
      "2026年度城乡居民医保集中参保和缴费时间在校学生为2025年9月下旬至2025年12月20日（集中参保期），其他参保人员为2025年10月下旬至2025年12月20日（集中参保期）",
    ],
    gives: null,
  },
];
/** Days that differ by group. */
export const GROUPED_PERIODS = pattern<null>(GROUPED, (found, _, context): Said | null => {
  const groups = groupNames(found["groups"] ?? "");
  const [own, others] = [
    spanOf(found["from"] ?? "", found["to"] ?? ""),
    spanOf(found["since"] ?? "", found["until"] ?? ""),
  ];
  const name = found["named"] ?? found["name"] ?? /^集中[一-龥]{2,4}期$/u.exec(context.heading)?.[0];
  if (groups?.length !== 1 || own === null || others === null || name === undefined) return null;
  if (!isOfYear(found, context) || context.group !== null || context.narrowed) return null;
  return {
    kind: "periods",
    name,
    of: [
      { group: groups[0] ?? null, ...own },
      { group: null, ...others },
    ],
  };
});

/** Below a heading that names the period. */
export const HEADED_PERIODS = pattern<null>(
  [{ says: SPAN, printed: ["2025年9月20日至12月31日"], gives: null }],
  (found, _, { heading, group, year }): Said | null => {
    const span = spanOf(found["from"] ?? "", found["to"] ?? "");
    const name =
      /^集中[一-龥]{2,4}期$/u.exec(heading)?.[0] ??
      (/^(?:集中)?(?:参保缴费|参保|缴费|征缴)(?:时间|期限|期)$/u.test(heading) ? "缴费期" : undefined);
    return span === null || !isNear(span, year) || name === undefined || group !== null
      ? null
      : { kind: "period", name, ...span };
  },
);

const LAST = [
  {
    says: "{of}(?:参保缴费|缴费|征缴)(?:截止)(?:日期|时间)为{date}",
    printed: ["2022年城乡居民基本医疗保险参保缴费截止日期为12月31日"],
    gives: null,
  },
];
/** Nothing says from when on. */
export const LAST_DAYS = pattern<null>(LAST, (found, _, context): Said | null => {
  const day = dayOf(found["date"] ?? "", found["year"] === undefined ? null : Number(found["year"]));
  return day === null || !isOfYear(found, context) || context.group !== null
    ? null
    : { kind: "period", name: "缴费期", from: "未规定", to: day };
});

export const PERIODS = pattern<string | null>(ROWS, (found, usual, context): Said | null => {
  const span = spanOf(found["from"] ?? "", found["to"] ?? "");
  const name = (usual ?? found["name"] ?? "").replace(/期(?:间|限)$/u, "期");
  if (
    span === null ||
    !isNear(span, context.year) ||
    !isOfYear(found, context) ||
    context.group !== null ||
    context.narrowed
  )
    return null;
  const pays = name.startsWith("延长") ? { pays: true } : {};
  return { kind: "period", name, ...span, ...pays };
});
