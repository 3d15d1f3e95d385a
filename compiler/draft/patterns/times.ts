// Periods by any name, for all or for some: 集中缴费期为2026年9月20日至2027年2月28日，大中专学生集中缴费期为2026年9月1日至2026年11月30日; 2027年3月1日至9月30日为补缴期. Put together of words.
import type { Said } from "../said.js";
import { isNear, spanOf } from "./days.js";
import { groupNames } from "./groups.js";
import { isOfYear } from "./pattern.js";
import type { Context } from "./pattern.js";
import { matter } from "./words.js";
import type { Heard } from "./words.js";

type Role = "of" | "name" | "span" | "group" | "others" | "glue";

export const TIMES = matter<Role>({
  words: [
    {
      role: "of",
      says: "(?:{year}(?:的)?)?(?:我|全|本)?[省市区县州镇]?(?:参加)?(?:城乡)?居民(?:基本)?(?:医疗保险|医保)(?:的)?|{year:also}(?:的)?",
      printed: ["2027年度居民医保", "2027年度"],
    },
    {
      role: "name",
      says: "(?<name>(?:集中|延长|补充|补缴|零星|中途|追加|宽限)(?:参保和缴费|参保登记缴费|参保缴费|征收缴费|参保|缴费|征缴|征收|补缴)?期)(?:限|间)?|(?<time>集中(?:参保缴费|参保|缴费|征缴)(?:时间|期限))",
      printed: ["集中缴费期", "补缴期", "延长征缴期", "集中参保时间"],
    },
    {
      role: "span",
      says: "(?:为|是|:|从|自|在){0,2}{date:from}起?(?:-|至|到|开始,?至){date:to}(?:止|结束)?",
      printed: ["为2026年9月20日至2027年2月28日", "自2023年9月10日起至2023年12月31日止", "2027年3月1日至9月30日"],
    },
    {
      role: "group",
      says: "{groups}(?:的)?",
      printed: ["大中专学生", "在校学生的"],
      holds: ({ groups = "" }) => groupNames(groups) !== null,
    },
    {
      role: "others",
      says: "(?:其他|其余)(?:参保)?(?:城乡)?(?:居民|人员)(?:的)?",
      printed: ["其他居民", "其他参保人员"],
    },
    { role: "glue", says: "[,:的为]", printed: ["为", "，"] },
  ],
  about: /期|时间/u,
  printed: [
    "集中缴费期为2026年9月20日至2027年2月28日，大中专学生集中缴费期为2026年9月1日至2026年11月30日",
    "2027年3月1日至2027年9月30日为补缴期",
    "集中征缴期自2023年9月10日起至2023年12月31日止",
    "2025年9月1日起至2026年2月28日止为集中参保期",
    "2024年度居民医保集中缴费期：在校学生为2023年9月1日至10月31日，其他居民为2023年9月1日至12月31日",
  ],
  join: read,
});

/** One name, and a span for everybody, or one for each; two groups can't be told apart from one with two names. */
function read(heard: readonly Heard<Role>[], context: Context): Said | null {
  if (context.group !== null || context.narrowed) return null;
  if (heard.some(({ found }) => !isOfYear({ year: found["year"] ?? found["also"] }, context))) return null;
  const names = heard.flatMap(({ found }) => found["name"] ?? (found["time"] === undefined ? [] : "集中缴费期"));
  const name = names[0];
  if (name === undefined || new Set(names).size > 1) return null;
  const of: { group: string | null; from: string; to: string }[] = [];
  let groups: readonly string[] | null = null;
  for (const { role, found } of heard) {
    if (role === "group") {
      if (groups !== null) return null;
      groups = groupNames(found["groups"] ?? "");
    }
    if (role !== "span") continue;
    const span = spanOf(found["from"] ?? "", found["to"] ?? "");
    if (span === null || !isNear(span, context.year)) return null;
    for (const group of groups ?? [null]) of.push({ group, ...span });
    groups = null;
  }
  const everybody = of.filter(({ group }) => group === null);
  const [all] = everybody;
  if (groups !== null || everybody.length > 1 || all === undefined) return null;
  if (of.length === 1 && !heard.some(({ role }) => role === "others"))
    return { kind: "period", name, from: all.from, to: all.to };
  const some = of.filter(({ group }) => group !== null);
  return some.length === 0 || new Set(some.map(({ group }) => group)).size !== some.length
    ? null
    : { kind: "periods", name, of: [...some, all] };
}
