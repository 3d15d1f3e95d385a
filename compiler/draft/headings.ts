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
const FOREIGN = /职工|长期护理|长护|生育|灵活就业|门诊|住院|报销|大病|医疗救助待遇|对比|历年|上年|往年|去年|2档|附则/u;
/** Clauses on how the offices work. */
const OFFICE =
  /指导思想|工作(?:要求|措施|安排|机制)|组织(?:领导|保障|实施)|加强|强化|压实|提高(?:思想)?认识|宣传|督[查导]|考核|培训|协[调同作]|信息(?:支撑|化)|登记准确|参保服务|优化(?:经办)?服务|监督|责任/u;
const SOMEBODY = /学生|儿童|老年|未成年|残疾|低保|特困|新生儿|军人|成年|人员|人群|对象|困难|居民$/u;
const EVERYBODY = /^(?:其他|其余)?(?:的)?(?:参保)?(?:城乡)?(?:参保)?(?:居民|人员|人群)$/u;

export interface Told {
  readonly group: string | null;
  readonly narrowed: boolean;
  readonly foreign: boolean;
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
    narrowed: others.some((heading) => SOMEBODY.test(heading) && !EVERYBODY.test(heading)),
    foreign: plain.some((heading) => FOREIGN.test(heading)),
    office: plain.some((heading) => OFFICE.test(heading)),
  };
}
