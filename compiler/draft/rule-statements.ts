// What is paid at times other than the ordinary period, and from when on benefits are due → a situation, made by the first sentence on it.
import { writtenName } from "../semantics/written-name.js";
import type { Frame } from "./frame.js";
import { marked } from "./literals.js";
import type { Said } from "./said.js";
import { LATE, situationOf } from "./situations.js";

type Rule = Extract<Said, { kind: "rule" }>;
interface Target {
  readonly name: string;
  /** Its period, where the print has none of its own. */
  readonly period: string;
  readonly when: string;
}

/** The situation of a time of paying; null where the print has no such time. */
export function targetOf(when: Rule["when"], { other, period, periods, late }: Frame): Target | null {
  if (late !== null) return null;
  if (other !== null) {
    if (when.by === "days" || (when.by === "period" && !alike(when.period, other)) || periods !== 2) return null;
    return { name: situationOf(other), period: "", when: `缴费日期 在 ${writtenName(other)}` };
  }
  if (when.by === "period" || period === null || periods > 1) return null;
  const ends = when.by === "days" ? `从 ${marked(when.from)} 至 ${marked(when.to)}` : `从 ${period} 次日 至 未规定`;
  return { name: LATE, period: `期间 ${LATE}期 ${ends}\n`, when: `缴费日期 在 ${LATE}期` };
}

/** 补缴期 is 补缴缴费期. */
function alike(one: string, other: string): boolean {
  return one.slice(0, 2) === other.slice(0, 2);
}

/** Its head, written by the first that speaks of it: who is meant, what is paid. Null where two say differently what is paid. */
export function headOf(said: Said, target: Target, frame: Frame): string | null {
  const { later, own, budget, amounts } = frame;
  if (later[0] !== said) return "";
  const paying = later.flatMap((one) => (one.kind === "rule" ? (one.paying ?? []) : []));
  const [first] = paying;
  if (paying.length > 1 || !own || (first?.of === "both" && !budget)) return null;
  if (first?.of === "own" && first.yuan !== null && Number(first.yuan) !== Number(amounts?.own ?? first.yuan))
    return null;
  const stated = first?.yuan ?? null;
  const yuan = stated === null ? "" : `（${stated}元）`;
  const pays = first === undefined ? "未规定" : `个人缴费${first.of === "both" ? " + 财政补助" : ""}${yuan}`;
  const ungranted = later.some((one) => one.kind === "rule" && one.ungranted);
  const grants = ungranted ? "  资助 不享受\n" : first?.of === "own" ? "" : "  资助 未规定\n";
  return `  当 ${target.when}\n  缴纳 ${pays}\n${grants}`;
}

export function ruleOf(said: Rule, frame: Frame): string | null {
  const target = targetOf(said.when, frame);
  // All of it is of one time of paying.
  const isOne = frame.later.every((one) => one.kind !== "rule" || targetOf(one.when, frame) !== null);
  const days = frame.later.filter((one) => one.kind === "rule" && one.when.by === "days");
  if (target === null || !isOne || (days.length > 0 && frame.later.length > 1)) return null;
  const head = headOf(said, target, frame);
  if (head === null) return null;
  const starts = said.starts ?? (said.wait === null ? null : "缴费日期");
  const from = starts === null ? "" : ` 从 ${/^[0-9]/u.test(starts) ? marked(starts) : starts}`;
  const wait = said.wait === null ? "" : ` 等待 ${marked(said.wait)}`;
  const to = said.to === null ? "" : ` 至 ${marked(said.to)}`;
  const benefits = from === "" && to === "" ? "" : `  待遇${from}${wait}${to}\n`;
  const period = head === "" ? "" : target.period;
  return `${period}情形 ${writtenName(target.name)} {\n${head}${benefits}}`;
}
