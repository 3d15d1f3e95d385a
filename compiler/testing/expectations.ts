// One 期望 against an answer: what differs, in words. Only what the expectation says is compared.
import type { DayExpression, Expectation, Texts, Unspecified } from "@zhengce/grammar";
import { addAmounts, amountBetween, formatDay, hasNoBenefits, KINDS, sameAmount } from "@zhengce/runtime";
import type { Adjustment, Amount, Assessment } from "@zhengce/runtime";
import type { Model } from "../semantics/model.js";
import { comparePayers, compareShares } from "./payers.js";
import { amountWords, dateWords, NONE, OPEN, same, truthWords } from "./wording.js";

export interface Mismatch {
  readonly subject: Texts;
  readonly expected: Texts;
  readonly actual: Texts;
}
export interface Answers {
  readonly assessment: Assessment;
  /** Null where the test has no 后来. */
  readonly adjustment: Adjustment | null;
}

/** Where the answer is not what was expected. */
export function compareExpectation(model: Model, node: Expectation, answers: Answers): readonly Mismatch[] {
  const { assessment, adjustment } = answers;
  switch (node.subject) {
    case "eligible":
      return eligible(node, assessment);
    case "situation":
      return situation(node, assessment);
    case "due":
      return amount(node, { zh: "应缴", en: "due" }, assessment.due);
    case "subsidy":
      return amount(node, { zh: "资助", en: "subsidy" }, assessment.subsidy);
    case "payable":
      return amount(node, { zh: "个人实缴", en: "net" }, assessment.payable);
    case "benefit":
      return benefit(model, node, assessment);
    case "payers":
      return node.payment === null ? [] : comparePayers(node.payment, assessment);
    case "reward":
      return reward(node, assessment);
    case "support":
      return support(node, assessment);
    case "supplement":
      return change(node, KINDS.supplement, adjustment);
    case "refund":
      return change(node, KINDS.refund, adjustment);
    case "noAdjustment":
      return change(node, KINDS.none, adjustment);
    case "unspecifiedAdjustment":
      return change(node, KINDS.unspecified, adjustment);
  }
}

function eligible(node: Expectation, { eligible: actual }: Assessment): readonly Mismatch[] {
  if (node.unspecified === null && node.value?.kind !== "BooleanLiteral") return [];
  const expected = node.value?.kind === "BooleanLiteral" ? node.value.value : null;
  const subject = { zh: "可参保", en: "admitted" };
  return expected === actual ? [] : [{ subject, expected: truthWords(expected), actual: truthWords(actual) }];
}

function situation(node: Expectation, { situation: actual }: Assessment): readonly Mismatch[] {
  if (!node.none && node.value?.kind !== "Name") return [];
  const expected = node.value?.kind === "Name" ? node.value.text : null;
  const words = (name: string | null): Texts => (name === null ? NONE : same(name));
  const subject = { zh: "情形", en: "situation" };
  return expected === actual ? [] : [{ subject, expected: words(expected), actual: words(actual) }];
}

/** 未规定 asks for an amount that is not fixed: none, or a range. */
function amount(node: Expectation, subject: Texts, actual: Amount | null): readonly Mismatch[] {
  if (node.unspecified !== null) {
    return typeof actual === "number" ? [{ subject, expected: OPEN, actual: amountWords(actual) }] : [];
  }
  const expected = amountOf(node);
  if (expected === null || (actual !== null && sameAmount(expected, actual))) return [];
  return [{ subject, expected: amountWords(expected), actual: amountWords(actual) }];
}
function amountOf({ value, upper, floor }: Expectation): Amount | null {
  if (value?.kind !== "MoneyLiteral") return null;
  return amountBetween(value.fen, floor ? Infinity : (upper?.fen ?? value.fen));
}

/** The sum of what is promised by the name; nothing is 0. */
function reward(node: Expectation, { rewards = [] }: Assessment): readonly Mismatch[] {
  const name = node.reward?.text ?? null;
  if (name === null) return [];
  const total = rewards.filter((one) => one.name === name).reduce<Amount>((sum, one) => addAmounts(sum, one.amount), 0);
  return amount(node, { zh: `奖励 ${name}`, en: `reward ${name}` }, total);
}

/** What the standard comes to, and who bears it; nothing where the person pays it. */
function support(node: Expectation, { support: all = [] }: Assessment): readonly Mismatch[] {
  const name = node.component?.text ?? null;
  if (name === null) return [];
  const borne = all.find(({ component }) => component === name) ?? { amount: 0, shares: [] };
  const prefix = { zh: `标准 ${name}`, en: `standard ${name}` };
  const asked = node.value === null && node.unspecified === null ? [] : amount(node, prefix, borne.amount);
  const payers = node.payment === null ? [] : compareShares(node.payment, borne);
  return [
    ...asked,
    ...payers.map(({ subject, ...differs }) => ({
      ...{ ...differs, subject: { zh: `${prefix.zh} ${subject.zh}`, en: `${prefix.en} ${subject.en}` } },
    })),
  ];
}

/** 待遇 无 asks that there are none; 待遇 未规定 asks for both ends; an end that is not named is not asked for. */
function benefit(model: Model, node: Expectation, answer: Assessment): readonly Mismatch[] {
  const { benefit: actual } = answer;
  const hasNone = hasNoBenefits(answer);
  if (node.none || hasNone) return noBenefits(node, actual, hasNone);
  const from = node.from ?? node.unspecified;
  const to = node.to ?? (node.from === null ? node.unspecified : null);
  return [
    ...end(model, from, { zh: "待遇起始日", en: "benefit from" }, actual.from),
    ...end(model, to, { zh: "待遇截止日", en: "benefit to" }, actual.to),
  ];
}
/** @param hasNone the answer is that there are none; else it has days, or leaves them open */
function noBenefits(node: Expectation, actual: Assessment["benefit"], hasNone: boolean): readonly Mismatch[] {
  if (node.none && hasNone) return [];
  const subject = { zh: "待遇", en: "benefits" };
  const range = ({ from, to }: { readonly from: string | null; readonly to: string | null }): Texts =>
    from === null && to === null ? OPEN : same(`${from ?? "…"}–${to ?? "…"}`);
  if (!hasNone) return [{ subject, expected: NONE, actual: range(actual) }];
  const written = node.unspecified === null ? { zh: "有", en: "some" } : OPEN;
  return [{ subject, expected: written, actual: NONE }];
}
function end(
  model: Model,
  node: DayExpression | Unspecified | null,
  subject: Texts,
  actual: string | null,
): readonly Mismatch[] {
  if (node === null) return [];
  const day = node.kind === "Unspecified" ? null : model.dayOf(node);
  // A day that can't be told has a finding of its own.
  if (day === null && node.kind !== "Unspecified") return [];
  const expected = day === null ? null : formatDay(day);
  return expected === actual ? [] : [{ subject, expected: dateWords(expected), actual: dateWords(actual) }];
}

const CHANGES: Readonly<Record<Adjustment["kind"], Texts>> = {
  [KINDS.supplement]: { zh: "补差", en: "supplement" },
  [KINDS.refund]: { zh: "退费", en: "refund" },
  [KINDS.none]: { zh: "不调整", en: "no-adjustment" },
  [KINDS.unspecified]: OPEN,
};
function change(node: Expectation, kind: Adjustment["kind"], actual: Adjustment | null): readonly Mismatch[] {
  const subject = { zh: "变动", en: "change" };
  if (actual === null)
    return [{ subject, expected: CHANGES[kind], actual: { zh: "用例没有“后来”", en: "the test has no “afterwards”" } }];
  if (actual.kind !== kind) return [{ subject, expected: CHANGES[kind], actual: CHANGES[actual.kind] }];
  return kind === KINDS.supplement || kind === KINDS.refund ? amount(node, CHANGES[kind], actual.amount) : [];
}
