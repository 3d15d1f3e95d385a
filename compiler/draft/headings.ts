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
const SOMEBODY = /学生|儿童|老年|未成年|残疾|低保|特困|新生儿|军人|成年|人员|人群|对象|困难|居民$/u;
/** What clauses on money and days are headed by; of any other heading nobody knows whom it narrows to. */
const GENERAL = /标准|缴费|征缴|筹资|补助|资助|政策|内容|事项|规定|保险|医保|参保|时间|期限|期$|要求|办法|待遇/u;
const EVERYBODY = /^(?:其他|其余)?(?:的)?(?:参保)?(?:城乡)?(?:参保)?(?:居民|人员|人群)$/u;

export interface Told {
  readonly group: string | null;
  readonly narrowed: boolean;
  readonly foreign: boolean;
  readonly component: string | null;
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
    narrowed: others.some(
      (heading) => heading !== "" && !EVERYBODY.test(heading) && (SOMEBODY.test(heading) || !GENERAL.test(heading)),
    ),
    foreign: plain.some((heading) => FOREIGN.test(heading)),
    component: componentOf(own),
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
