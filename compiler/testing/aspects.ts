// What of an answer a test looks at, by what it expects: a rule that takes part in an answer is checked only where that is looked at.
import type { Expectation, Texts } from "@zhengce/grammar";

/** A piece of an answer that a rule bears on. */
export type Aspect = "scope" | "payment" | "subsidy" | "payers" | "benefit" | "reward" | "support" | "change";

export const ASPECTS: Readonly<Record<Aspect, Texts>> = {
  scope: { zh: "可参保", en: "admitted" },
  payment: { zh: "应缴", en: "due" },
  subsidy: { zh: "资助", en: "subsidy" },
  payers: { zh: "由谁承担", en: "payers" },
  benefit: { zh: "待遇", en: "benefit" },
  reward: { zh: "奖励", en: "reward" },
  support: { zh: "由谁承担标准", en: "who bears a standard" },
  change: { zh: "变动", en: "change" },
};

/** Whoever is in a situation may join: each of these says so, too. */
const BY_SUBJECT: Readonly<Record<Expectation["subject"], readonly Aspect[]>> = {
  eligible: ["scope"],
  situation: ["scope"],
  due: ["scope", "payment"],
  subsidy: ["scope", "subsidy"],
  payable: ["scope", "payment", "subsidy"],
  benefit: ["scope", "benefit"],
  payers: ["scope", "payers"],
  reward: ["scope", "reward"],
  support: ["scope", "support"],
  supplement: ["change"],
  refund: ["change"],
  noAdjustment: ["change"],
  unspecifiedAdjustment: ["change"],
};
/** By the keys of an assessment and an adjustment. */
const BY_KEY: ReadonlyMap<string, readonly Aspect[]> = new Map<string, readonly Aspect[]>([
  ["eligible", BY_SUBJECT.eligible],
  ["situation", BY_SUBJECT.situation],
  ["due", BY_SUBJECT.due],
  ["components", BY_SUBJECT.due],
  ["subsidy", BY_SUBJECT.subsidy],
  ["considered", BY_SUBJECT.subsidy],
  ["subsidies", BY_SUBJECT.subsidy],
  ["payable", BY_SUBJECT.payable],
  ["benefit", BY_SUBJECT.benefit],
  ["rewards", BY_SUBJECT.reward],
  ["support", BY_SUBJECT.support],
  ["kind", ["change"]],
  ["amount", ["change"]],
  ["dueBy", ["change"]],
]);

/** Of the 期望 of a 用例. */
export function aspectsOf(expected: readonly Expectation[]): ReadonlySet<Aspect> {
  return new Set(expected.flatMap(({ subject }) => BY_SUBJECT[subject]));
}

/** Of the `expect` of a case; its subsidies look at the payers only where they name shares. */
export function aspectsOfCase(expect: Readonly<Record<string, unknown>>): ReadonlySet<Aspect> {
  const found = new Set(Object.keys(expect).flatMap((key) => BY_KEY.get(key) ?? []));
  const { subsidies } = expect;
  if (Array.isArray(subsidies) && subsidies.some((one: unknown) => namesShares(one))) found.add("payers");
  return found;
}
function namesShares(subsidy: unknown): boolean {
  return typeof subsidy === "object" && subsidy !== null && "shares" in subsidy;
}
