// What headings tell: of whom a clause speaks, of what it does not, and that it holds no rules.
import { groupNames } from "./patterns/groups.js";

/** Headings that notices without numbers use, at the start of a line. */
export const HEADINGS: readonly string[] = [
  "参保范围",
  "参保对象",
  "筹资标准",
  "缴费标准",
  "资助标准",
  "资助对象",
  "缴费方式",
  "缴费期限",
  "缴费时间",
  "待遇享受",
  "特殊缴费",
  "信息支撑",
  "工作要求",
  "参保登记",
  "有关要求",
];
/** Other schemes, other years, other money. */
const FOREIGN = /职工|长期护理|长护|生育|灵活就业|门诊|住院|报销|医疗救助待遇|对比|历年|上年|往年|去年|2档|附则/u;
/** Clauses on how the offices work. */
const OFFICE =
  /^(?:[一-龥]{0,4}(?:指导思想|总体要求|工作要求|有关要求|相关要求|工作安排|工作措施|保障措施|任务分工|信息支撑)|[一-龥]{0,6}(?:组织(?:领导|保障|实施)|思想认识|工作措施|宣传(?:力度|引导|动员|培训)?|督查(?:落实)?|督导(?:检查)?|部门协同|部门协作|工作协调|培训宣传|考核|登记准确度|参保服务)|(?:参保登记(?:及|和))?(?:参保)?(?:缴费|征缴)(?:方式|渠道))$/u;
/** What clauses for everybody are headed by; whatever else a heading names, nobody knows whom it narrows to. */
const GENERAL =
  /(?:城乡)?居民(?:基本)?(?:医疗保险|医疗保障|医保)|巩固|完善|连续参保|零报销|保障|温馨|提示|激励|约束|机制|健全|建立|水平|公共管理服务|节录|个人|财政|政府|多重身份|大病|医疗救助|医疗|基本|城乡|全省|全市|全县|全区|本年度|年度|标准|缴费|征缴|筹资|补助|资助|救助|分类|政策|内容|事项|规定|保险|医保|参保|时间|期限|要求|办法|待遇|享受|方式|渠道|流程|范围|明确|确定|调整|落实|规范|严格|提高|继续|合理|同步|稳定|逐步|适当|其他|统一|优化|动态|全额|定额|部分|差额|对象|任务|责任|权益|登记|安排|工作|时限|措施|负担|分担|逾期|中断|中途|补缴|办理|资金|来源|普通|等待期|相关|有关|注意|做好|[：:]|内|外|集中|零星|设置|执行|\d+年|[一-龥]?期|和|与|及|的|等|、|，/gu;
const EVERYBODY = /^(?:其他|其余|普通|一般)?(?:的)?(?:参保)?(?:城乡)?(?:参保)?(?:居民|人员|人群)$/u;

export interface Told {
  readonly group: string | null;
  readonly narrowed: boolean;
  readonly foreign: boolean;
  readonly component: string | null;
  /** The standard of the clause around it. */
  readonly above: string | null;
  readonly office: boolean;
}

/** @param headings outermost first */
export function toldBy(headings: readonly string[]): Told {
  const plain = headings.map((heading) => heading.replace(/[()“”"\s]/gu, ""));
  const own = plain.at(-1) ?? "";
  const names = groupNames(own);
  const group = names !== null && names.length === 1 && !/对象$|人群$/u.test(own) ? own : null;
  const others = group === null ? plain : plain.slice(0, -1);
  return {
    group,
    narrowed: others.some((heading) => !EVERYBODY.test(heading) && heading.replace(GENERAL, "") !== ""),
    foreign: plain.some((heading) => FOREIGN.test(heading)),
    component: componentOf(own),
    above: own === "" ? (plain.slice(0, -1).map(componentOf).at(-1) ?? null) : null,
    office: plain.some((heading) => OFFICE.test(heading)),
  };
}

const COMPONENTS: readonly (readonly [RegExp, string])[] = [
  [/大病/u, "大病保险"],
  [/^(?:个人)?缴费(?:标准)?$|^个人缴费(?:标准|部分)?$/u, "个人缴费"],
  [/^(?:人均|各级)?(?:财政|政府)补助(?:标准|部分)?$/u, "财政补助"],
];
function componentOf(heading: string): string | null {
  return COMPONENTS.find(([named]) => named.test(heading))?.[1] ?? null;
}
