// What a question is answered with. Types, and how the parts of an answer become one. Nothing is asked here.
import type { Texts } from "@zhengce/grammar";
import type { Person } from "../person.js";

export const questionIds = [
  "one-situation-a-day",
  "exceptions-ordered",
  "situations-apply",
  "brackets-meet",
  "subsidy-within-component",
  "shares-add-up",
  "subsidies-win",
  "identity-never-raises",
  "later-never-lowers",
  "benefits-after-payment",
] as const;
export type QuestionId = (typeof questionIds)[number];

/**
 * Something that a question came upon. `fault`: the answer is no. `stated`: it happens, and a rule of the notice says so in so many words, or the
 * file acknowledges it; listed, so that who signs has read it.
 */
export interface Observation {
  readonly kind: "fault" | "stated";
  /** Observations of one topic say the same of others. */
  readonly topic: string;
  /** What it says that of: a name, or one and another. */
  readonly about: readonly Texts[];
  readonly says: Texts;
  /** Why it is so in the figures of these people; null where the sentence says it all. */
  readonly figures: Texts | null;
  /** One person, or the same person twice (before and after); facts as `assess` reads them. Empty where the point is that there is nobody. */
  readonly people: readonly Person[];
  /** The interpreter says the same of these people. */
  readonly confirmed: boolean;
}
export interface Answer {
  readonly id: QuestionId;
  /** `empty`: the notice has nothing that the question could be asked of. */
  readonly verdict: "holds" | "fails" | "undecided" | "empty";
  readonly observations: readonly Observation[];
  /** Why an answer is undecided. */
  readonly reasons: readonly Texts[];
}

/** Fails where the interpreter confirms a fault; undecided where it does not, or where something could not be told. */
export function answer(
  id: QuestionId,
  observations: readonly Observation[],
  undecided: boolean,
  why: Texts = TOO_MUCH,
): Answer {
  const fails = observations.some(({ kind, confirmed }) => kind === "fault" && confirmed);
  const unconfirmed = observations.some(({ confirmed }) => !confirmed);
  const reasons = [...(undecided ? [why] : []), ...(unconfirmed ? [UNCONFIRMED] : [])];
  return { id, verdict: fails ? "fails" : reasons.length > 0 ? "undecided" : "holds", observations, reasons };
}

/** A name in its marks. */
export function marked(name: string): Texts {
  return { zh: `“${name}”`, en: name };
}

/** Nothing in the notice to ask about. */
export function empty(id: QuestionId): Answer {
  return { id, verdict: "empty", observations: [], reasons: [] };
}

const TOO_MUCH: Texts = {
  zh: "可能的情况太多，算到规定的工作量为止还没有问完",
  en: "too many cases: the work allowed was done before all were asked",
};
const UNCONFIRMED: Texts = {
  zh: "为例的人由参考解释器复核，没有得到同样的结果",
  en: "the reference interpreter did not say the same of the person shown",
};

/** What each question asks. */
export const questionTexts: Readonly<Record<QuestionId, Texts>> = {
  "one-situation-a-day": {
    zh: "本年度每一天缴费，恰好有一种一般情形",
    en: "each day of the year has exactly one ordinary situation",
  },
  "exceptions-ordered": { zh: "没有优先次序的例外不会同时成立", en: "unordered exceptions never meet" },
  "situations-apply": { zh: "每种情形和例外都有人适用", en: "every situation and exception applies to someone" },
  "brackets-meet": {
    zh: "相邻的日期段、年龄段既不重叠也没有空档",
    en: "neighbouring brackets neither overlap nor leave a gap",
  },
  "subsidy-within-component": { zh: "资助不超过它所资助的那部分缴费", en: "a subsidy never exceeds its component" },
  "shares-add-up": { zh: "各方分担的金额合起来正好是资助", en: "the payers' shares add up to the subsidy" },
  "subsidies-win": { zh: "每项资助都有人能享受到", en: "every subsidy is granted to someone" },
  "identity-never-raises": {
    zh: "多一种身份，个人实缴不会变多",
    en: "a further identity never raises what is payable",
  },
  "later-never-lowers": { zh: "晚缴费，个人实缴不会变少", en: "a later payment never lowers what is payable" },
  "benefits-after-payment": {
    zh: "待遇不早于缴费之日开始，除非规则写明",
    en: "benefits never start before payment unless a rule says so",
  },
};
