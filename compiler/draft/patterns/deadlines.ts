// By when which body has to do what: 县税务局于2024年9月10日前开通缴费渠道. A day without a year is left to a person.
import type { Said } from "../said.js";
import { dayOf, nextAfter } from "./days.js";
import { pattern } from "./pattern.js";
import type { Context, Groups, Row } from "./pattern.js";

const BODY =
  /^(?!原|拟|请|由|应|不|可|建议|凡|若|如|争取|力争)[一-龥()、]{0,24}(?:县市|市县|县区|局|厅|财政|所|残联|医保办|委|委员会|政府|部门|街道|乡镇|乡镇街道|办事处|村|社区|中心|机构|分局|学校|各地|办公室)$/u;

const ROWS: readonly Row<"paid" | null>[] = [
  {
    says: "(?:请)?(?:于|在)?(?:{date}|每月(?<monthly>[0-9]{1,2})日)前,(?<each>各?){bodies}(?<grant>(?:将|把)[^,;。]{2,60})",
    printed: ["每月5日前，民政部门将新增的困难群众名单推送至同级医保部门"],
    gives: null,
  },
  {
    says: "请(?<each>各?){bodies}(?:于|在)?{date}前,?{task}",
    printed: ["请各县市于2024年9月5日前将缴费工作安排报州医疗保障局备案"],
    gives: null,
  },
  {
    says: "(?<each>各?){bodies}:(?:(?<duty>负责[^,;。0-9%]{2,40}),)?(?:于|在)?{date}前,?{task}",
    printed: ["县税务局：负责征缴工作，于2025年9月1日前开通征缴渠道"],
    gives: null,
  },
  {
    says: "(?<each>各?){bodies}要按(?:本通知)?要求(?<grant>足额安排财政补助资金),(?:原则上)?应于{date}前(?:全部)?拨付到位",
    printed: ["市县财政部门要按本通知要求足额安排财政补助资金，原则上应于2021年8月10日前全部拨付到位"],
    gives: null,
  },
  {
    says: "(?<each>各?){bodies}(?:应|要|需|须)(?:当)?确保(?<grant>[^,;。0-9%]{2,30})(?:于|在){date}前(?:足额|全部|及时)?拨付到位",
    printed: ["市、县财政部门要确保补助资金于2027年6月30日前足额拨付到位"],
    gives: "paid",
  },
  {
    says: "(?<each>各?){bodies}(?<duty>负责[^,;。0-9%]{2,40}),(?:于|在)?{date}前,?{task}",
    printed: ["县医保局负责牵头抓总、信息系统保障，2026年9月15日前完成参保底册比对"],
    gives: null,
  },
  {
    says: "(?<each>各?){bodies}(?:应|要|需|须)?(?:当)?(?:于|在)?{date}前,?(?:要|应)?{task}",
    printed: ["县税务局于2024年9月10日前开通缴费渠道", "各县（区）税务部门于2025年8月31日前开通缴费渠道"],
    gives: null,
  },
  {
    says: "(?:于|在)?{date}前,(?<each>各?){bodies}(?:要|应|需|须)(?:当)?{task}",
    printed: ["2024年11月30日前，各乡镇要完成参保动员"],
    gives: null,
  },
  {
    says: "(?<each>各?){bodies}(?:应|要|需|须)?(?:当)?(?:于)?每月(?<monthly>[0-9]{1,2})日前,?(?:要|应)?{task}",
    printed: ["县民政局、县农业农村局每月25日前推送新认定的人员名单"],
    gives: null,
  },
];

/** Below a heading that names the body: 镇财政所：10月20日前预拨补贴资金. */
const UNDER_BODY: readonly Row<null>[] = [
  {
    says: "(?:负责)?(?:应|要|须|需)?(?:于|在)?{date}前,?(?<task>[^,;。]{2,60})",
    printed: ["2026年9月30日前将资助对象花名册报镇医保办"],
    gives: null,
  },
];
export const HEADED_DEADLINES = pattern<null>(UNDER_BODY, (found, _, context): Said | null => {
  const each = /^各(?!级)/u.test(context.heading) ? "各" : "";
  return BODY.test(context.heading.replace(/、/gu, ""))
    ? deadlineOf({ ...found, each, bodies: context.heading.slice(each.length) }, null, context)
    : null;
});

export const DEADLINES = pattern<null | "paid">(ROWS, deadlineOf);
function deadlineOf(
  { date = "", monthly, bodies: text = "", task: named, each = "", grant, duty }: Groups,
  kind: "paid" | null,
  { dated, year }: Context,
): Said | null {
  const paid = kind === "paid" && grant !== undefined ? `${grant}足额拨付到位` : grant;
  const task = [duty, named ?? paid].flatMap((one) => one ?? []).join("，");
  const stated = monthly === undefined ? dayOf(date) : `${monthly}日`;
  const day = stated ?? nextAfter(date, dated, year);
  // 市、县财政部门 are two.
  const spelt = text.replace(
    /^((?:[省市县区]、)+[省市县区])([一-龥]{2,6}(?:部门|局))$/u,
    (_, levels: string, body: string) =>
      levels
        .split("、")
        .map((level) => `${level}${body}`)
        .join("、"),
  );
  const bodies = spelt
    .split(/(?:、|和|会同)(?![^()]*\))/u)
    .flatMap((one) => (/^市县[一-龥]+部门$/u.test(one) ? [one.replace("县", ""), one.replace("市", "")] : [one]));
  // What the task itself counts or measures is not read.
  if (day === null || /[0-9%]/u.test(task) || !bodies.every((name) => BODY.test(name))) return null;
  return {
    kind: "deadline",
    time: day,
    every: monthly !== undefined,
    yearless: stated === null ? date : null,
    bodies: bodies.map((name, at) => (at === 0 ? `${each}${name}` : name)),
    task,
  };
}
