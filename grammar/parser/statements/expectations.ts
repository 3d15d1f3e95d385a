// 期望: the answer that a 用例 expects, subject by subject.
import type { Expectation } from "../../ast.js";
import { keyword, word } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import { nameOf } from "../pieces/words.js";
import type { Alternatives, Rule } from "../reader.js";
import { role } from "../tools.js";

interface Answer {
  subject: Expectation["subject"];
  found: Found;
}
type Found = Partial<
  Pick<
    Expectation,
    "reward" | "component" | "value" | "upper" | "floor" | "none" | "unspecified" | "from" | "to" | "payment"
  >
>;

const nothing: Required<Found> = {
  ...{ reward: null, component: null, value: null, upper: null, floor: false, none: false, unspecified: null },
  ...{ from: null, to: null, payment: null },
};

/** Adds to the list, and gives the last one. */
export function expectationsRule(pieces: Pieces): Rule<Expectation | undefined, [list?: Expectation[]]> {
  const { p } = pieces;
  const subjects = subjectsOf(pieces);
  const expectation = p.RULE("expectation", (): Expectation => {
    const start = p.startOfNext();
    const { subject, found } = p.OR(subjects);
    return { kind: "Expectation", start, end: p.lastEnd(), subject, ...nothing, ...found };
  });
  return p.RULE("expectations", (list: Expectation[] = []): Expectation | undefined => {
    const before = list.length;
    p.MANY(() => list.push(p.SUBRULE(expectation)));
    if (list.length === before)
      p.expectedWord(
        "应缴 280元”“情形 新生儿”“待遇 从 2021年1月1日",
        "due 280元”, “situation 新生儿”, “benefit from 2021-01-01",
      );
    return list.at(-1);
  });
}

function subjectsOf(pieces: Pieces): Alternatives<Answer> {
  const { p, payment } = pieces;
  const amount = amountRule(pieces);
  const reward = rewardRule(pieces, amount);
  const support = supportRule(pieces, amount);
  const { situation, benefit, truth, change } = answerRules(pieces);
  return [
    { ALT: () => (p.CONSUME(keyword.situation), { subject: "situation", found: p.SUBRULE(situation) }) },
    { ALT: () => (p.CONSUME(keyword.due), { subject: "due", found: p.SUBRULE(amount) }) },
    { ALT: () => (p.CONSUME(keyword.subsidy), { subject: "subsidy", found: p.SUBRULE2(amount) }) },
    { ALT: () => (p.CONSUME(keyword.reward), { subject: "reward", found: p.SUBRULE(reward) }) },
    { ALT: () => (p.CONSUME(keyword.standard), { subject: "support", found: p.SUBRULE(support) }) },
    { ALT: () => (p.CONSUME(keyword.net), { subject: "payable", found: p.SUBRULE3(amount) }) },
    { ALT: () => (p.CONSUME(keyword.benefit), { subject: "benefit", found: p.SUBRULE(benefit) }) },
    { ALT: () => (p.CONSUME(keyword.by), { subject: "payers", found: { payment: p.SUBRULE(payment) } }) },
    { ALT: () => (p.CONSUME(keyword.admits), { subject: "eligible", found: p.SUBRULE(truth) }) },
    { ALT: () => (p.CONSUME(keyword.supplement), { subject: "supplement", found: p.SUBRULE4(amount) }) },
    { ALT: () => (p.CONSUME(keyword.refund), { subject: "refund", found: p.SUBRULE5(amount) }) },
    { ALT: () => (p.CONSUME(keyword.noAdjustment), { subject: "noAdjustment", found: {} }) },
    { ALT: () => (p.CONSUME(keyword.change), { subject: "unspecifiedAdjustment", found: p.SUBRULE(change) }) },
  ];
}

/** `NAME amount` */
function rewardRule({ p, name }: Pieces, amount: Rule<Found>): Rule<Found> {
  const NAME = role("Expectation", "reward");
  return p.RULE("expectedReward", (): Found => {
    const reward = p.SUBRULE(name, NAME);
    return { reward, ...p.SUBRULE(amount) };
  });
}

/** `NAME amount? (由 payment)?` */
function supportRule({ p, name, payment }: Pieces, amount: Rule<Found>): Rule<Found> {
  const COMPONENT = role("Expectation", "component");
  return p.RULE("expectedSupport", (): Found => {
    const component = p.SUBRULE(name, COMPONENT);
    const found = p.OPTION(() => p.SUBRULE(amount)) ?? {};
    const borne = p.OPTION2(() => (p.CONSUME(keyword.by), p.SUBRULE(payment))) ?? null;
    return { component, ...found, payment: borne };
  });
}

/** `MONEY (至 MONEY)?`, `不低于 MONEY`, or 未规定 */
function amountRule({ p, unspecified, moneyExpression, money }: Pieces): Rule<Found> {
  return p.RULE("expectedAmount", (): Found => {
    const found = p.NEED(() =>
      p.OR<Alternatives<Found>>([
        { ALT: () => ({ unspecified: p.SUBRULE(unspecified) }) },
        { ALT: () => (p.CONSUME(keyword.atLeast), { value: p.SUBRULE2(money), floor: true }) },
        { ALT: () => ({ value: p.SUBRULE(moneyExpression) }) },
      ]),
    );
    if (found === undefined) p.expected("expected-money");
    const upper = p.OPTION2(() => (p.CONSUME(keyword.to), p.SUBRULE(money)));
    return { ...found, upper: upper ?? null };
  });
}

function answerRules({ p, unspecified, truth: yesOrNo, benefitEnds }: Pieces) {
  const SITUATION = role("Expectation", "value");
  const situation = p.RULE("expectedSituation", (): Found => {
    const found = p.NEED(() =>
      p.OR<Alternatives<Found>>([
        { ALT: () => ({ value: nameOf(p.CONSUME(word, SITUATION)) }) },
        { ALT: () => (p.CONSUME(keyword.none), { none: true }) },
      ]),
    );
    if (found === undefined) p.expected("expected-name");
    return found ?? {};
  });
  const benefit = p.RULE("expectedBenefit", (): Found => {
    if (p.OPTION3(() => p.CONSUME2(keyword.none)) !== undefined) return { none: true };
    const start = p.startOfNext();
    const { from, to } = p.SUBRULE(benefitEnds);
    return from?.kind === "Unspecified" && from.start === start ? { unspecified: from } : { from, to };
  });
  const truth = p.RULE("expectedTruth", (): Found => {
    const found = p.NEED(() =>
      p.OR<Alternatives<Found>>([
        { ALT: () => ({ value: p.SUBRULE(yesOrNo) }) },
        { ALT: () => ({ unspecified: p.SUBRULE(unspecified) }) },
      ]),
    );
    if (found === undefined) p.expectedWord("是”“否”或“未规定", "yes”, “no” or “unspecified");
    return found ?? {};
  });
  const change = p.RULE("expectedChange", (): Found => {
    const open = p.NEED(() => p.SUBRULE(unspecified)) ?? null;
    if (open === null) p.expectedWord("未规定", "unspecified");
    return { unspecified: open };
  });
  return { situation, benefit, truth, change };
}
