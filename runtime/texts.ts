// The fixed free texts of an answer, in the words of the person who pays. The interpreter and compiled notices say the same ones.
// Names of groups, situations and standards come in as data.
import type { Amount } from "./assessment.js";
import { atLeast, highest, lowest, sameAmount } from "./ranges.js";

/** Open points of an answer that has no bill. */
export const NOT_ELIGIBLE = "不属于本通知的参保范围，没有应缴金额、资助和待遇";
export const NO_SITUATION = "本通知没有规定适用的缴费情形，应缴金额、资助和待遇待定";

/** Open point: a component whose amount this notice does not fix. */
export function componentUnknown(component: string): string {
  return `“${component}”应缴的金额`;
}

/** Open point: who pays a share. `text` is what the share itself says. */
export function payerUnknown(group: string, component: string, text: string): string {
  return `“${group}”的${component}资助由谁承担：${text}`;
}

/** Open point: an end of the benefits that counts from facts that were not given. */
export function benefitWanting(situation: string, end: "from" | "to", facts: readonly string[]): string {
  return `情形“${situation}”的待遇${end === "from" ? "起始" : "截止"}日：取决于${facts.map((fact) => `“${fact}”`).join("、")}，没有填报`;
}

/** Open point of an adjustment: the notice provides for no such change. */
export const CHANGE_UNKNOWN = "缴费后的这种身份变化如何处理";
/** Open point of an adjustment: its last day counts from facts that were not given. */
export function dueByWanting(facts: readonly string[]): string {
  return `办理期限：取决于${facts.map((fact) => `“${fact}”`).join("、")}，没有填报`;
}

/** What the single share of a subsidy says where the highest of several is not decided. */
export const HIGHEST_UNDECIDED = "几项资助中哪一项最高未定，由谁承担随之未定";
/** What the single share of a subsidy says where the notice has no rule for several identities. */
export const COMBINATION_UNDECIDED = "多重身份如何资助未定，由谁承担随之未定";

/** Reasons of subsidies that were considered. */
export const GRANTED = "享受";
export const GRANTED_UNDECIDED = "以下限最高者列示，哪一项最高未定";
export const GRANTED_UNCOMBINED = "以下限最高者列示，多重身份如何资助未定";
export const AMOUNT_ZERO = "资助额为0";
export const CAP_REACHED = "前面的资助已达上限";
export const COMBINATION_OPEN = "多重身份如何资助，本通知没有规定";

/** Lost: the notice grants only the one declared first. */
export function lostToFirst(winner: string): string {
  return `“${winner}”规定在先，只享受一项`;
}
/** Lost: the situation grants no subsidies. */
export function situationGrantsNone(situation: string): string {
  return `情形“${situation}”不享受资助`;
}
/** Lost: the notice does not say whether the situation grants subsidies. */
export function situationLeavesOpen(situation: string): string {
  return `情形“${situation}”是否享受资助，本通知没有规定`;
}

/**
 * Lost under 就高不重复: why `amount` does not go before the one that is granted or named.
 * @param winner the group of that one
 * @param winning its own amount, before it is combined with others
 */
export function lostToHighest(amount: Amount, winner: string, winning: Amount): string {
  if (sameAmount(amount, winning)) return `与“${winner}”相同，“${winner}”规定在先`;
  if (highest(amount) < lowest(winning)) return `低于“${winner}”`;
  return atLeast(winning, amount) ? `不高于“${winner}”` : `与“${winner}”哪一项高未定`;
}
