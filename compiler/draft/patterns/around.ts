// Words around a statement that change nothing of it, and figures that say how things were.
import type { Said } from "../said.js";
import { isOfYear, pattern } from "./pattern.js";

type Kind = "neutral" | "budget" | "rise" | "tier" | "basis";
const ROWS: readonly { says: string; printed: readonly string[]; gives: Kind }[] = [
  { says: "其中", printed: ["其中"], gives: "neutral" },
  {
    says: "按中央和(?:我)?[省市区]?财政补助政策|各级财政补助标准为|市县两级分担比例自行确定",
    printed: ["按中央和我省财政补助政策", "各级财政补助标准为", "市县两级分担比例自行确定"],
    gives: "neutral",
  },
  { says: "(?:在)?{year}(?:的)?", printed: ["2022年度"], gives: "neutral" },
  {
    says: "[^,;。0-9%]{2,60}(?:均)?执行(?:同一|相同|统一)(?:缴费)?标准|考虑到?[^,;。0-9%]{2,30}|对(?:以下|下列)人员|按以下标准给予资助",
    printed: ["在校大中专学生、中小学生及成年居民执行同一标准", "考虑到外出务工人员返乡实际", "按以下标准给予资助"],
    gives: "neutral",
  },
  {
    says: "(?:为|按照国家|根据国家|经)[^,;。0-9%]{2,40}(?:需要|需求|要求|部署|提升|增长|权益|同意|规定)",
    printed: ["为适应医疗费用增长和基本医疗需求提升", "按照国家统一部署", "经省政府同意"],
    gives: "neutral",
  },
  {
    says: "(?:确保|切实保障)[^,;。0-9%]{2,40}(?:权益|落实|待遇|享)",
    printed: ["确保参保人员医保权益"],
    gives: "neutral",
  },
  {
    says: "[^,;。0-9%]{2,20}个人缴费享受政府资助|居民应在集中(?:参保|缴费|征缴)期(?:内)?参保缴费|(?:仍)?按(?:当年)?个人缴费标准缴纳",
    printed: ["低保对象等人员个人缴费享受政府资助", "居民应在集中征缴期参保缴费", "按个人缴费标准缴纳"],
    gives: "neutral",
  },
  {
    says: "(?:按照|根据)(?:我|全)?[省市区县]?(?<basis>[0-9]{4}年末)[^,;。0-9%]{2,12}(?:数据|人口数?)",
    printed: ["按照我区2020年末户籍人口数据"],
    gives: "basis",
  },
  {
    says: "(?:符合)?[^,;。0-9%]{2,20}资格认定,由相关部门(?:根据|按照?)职责(?:确定|负责)",
    printed: ["符合政府资助人员的资格认定，由相关部门根据职责确定"],
    gives: "neutral",
  },
  {
    says: "(?:请)?(?:以下|下列)人员享受(?:政府|财政)?资助|(?:[^,;。0-9%]{2,12})?(?:居民医保)?待遇享受时间(?:如下)?",
    printed: ["以下人员享受财政资助"],
    gives: "neutral",
  },
  { says: "(?:各村|各乡镇|各镇)?任务(?:分解)?见附件[0-9]?", printed: ["各村任务见附件"], gives: "neutral" },
  {
    says: "实行城乡统一(?:、不分年龄)?|城乡统一|不分年龄|与(?:上年度?|去年)(?:保持)?一致|[^,;。0-9%]{2,12}统一上报",
    printed: ["实行城乡统一、不分年龄", "与上年一致", "镇民政所统一上报"],
    gives: "neutral",
  },
  {
    says: "由各级财政(?:按规定)?(?:共同)?(?:负担|分担)",
    printed: ["由各级财政共同负担"],
    gives: "budget",
  },
  { says: "结合[^,;。0-9%]{2,40}(?:情况|实际)", printed: ["结合各乡镇街道近年实际完成的参保情况"], gives: "neutral" },
  {
    says: "(?:较|比)(?:上年|上年度|去年|(?<than>[0-9]{4})年)(?:度)?(?:提高|增加|新增)(?:了)?[0-9]{1,4}元|涨了[0-9]{1,4}元",
    printed: ["涨了30元", "比上年提高30元", "较上年增加20元", "较2024年增加20元"],
    gives: "rise",
  },
  {
    says: "(?:上述|以上)?(?:人员|对象)?参加(?:城乡)?居民医保(?<tier>[一二三四]档)的|对(?:以下|下列)人员参加(?:居民医保)?(?<same>[一二三四]档)的",
    printed: ["上述人员参加城乡居民医保一档的", "参加居民医保一档的", "对下列人员参加一档的"],
    gives: "tier",
  },
];

export const AROUND = pattern<Kind>(ROWS, (found, kind, context): Said | null => {
  if (!isOfYear(found, context)) return null;
  // Beside a subsidy it would say who bears that.
  if (kind === "budget" && !context.heading.includes("财政补助")) return null;
  if (found["than"] !== undefined && Number(found["than"]) + 1 !== (context.year ?? Number(found["than"]) + 1))
    return null;
  if (kind === "tier") return { kind, tier: found["tier"] ?? found["same"] ?? "" };
  if (kind === "basis") return { kind: "note", text: `以${found["basis"] ?? ""}的人数为据。` };
  return kind === "rise" ? { kind: "note", text: "" } : { kind: "neutral" };
});
