// `期望 由 …`: what each payer named should bear, against what the granted subsidies say it bears; more than nothing, unless 0 is
// what is written. Payers that are not named are not asked about.
import type { Payment, PaymentItem, Texts } from "@zhengce/grammar";
import { addAmounts, endsOf, highest, percentOf, reckoned, sameAmount, splitByWeights } from "@zhengce/runtime";
import type { Amount, Assessment, Ends, Support } from "@zhengce/runtime";
import { amountWords, OPEN, same } from "./wording.js";

export interface PayerMismatch {
  readonly subject: Texts;
  readonly expected: Texts;
  readonly actual: Texts;
}

/** The payers whose part of all subsidies differs. */
export function comparePayers(payment: Payment, { subsidies, subsidy }: Assessment): readonly PayerMismatch[] {
  const shares = subsidies.flatMap((one) => one.shares);
  return compareShares(payment, { shares, amount: subsidy });
}

/** The payers whose part of `amount` differs; those who bear a part jointly are asked for together. */
export function compareShares(
  payment: Payment,
  { shares, amount: whole }: Pick<Support, "shares" | "amount">,
): readonly PayerMismatch[] {
  const borne = new Map<string | null, Amount>();
  for (const { payer, jointly, amount } of shares) {
    const bearer = jointly === undefined ? payer : together(jointly);
    borne.set(bearer, addAmounts(borne.get(bearer) ?? 0, amount));
    if (jointly !== undefined) borne.set(null, addAmounts(borne.get(null) ?? 0, amount));
  }
  if (payment.unspecified !== null) {
    const subject = { zh: "由谁承担", en: "payer" };
    const actual = same([...borne.keys()].join("、") || "—");
    return borne.has(null) ? [] : [{ subject, expected: OPEN, actual }];
  }
  return expectedOf(payment.items, whole).flatMap(({ payer, amount, mayBeNothing }) => {
    const actual = borne.get(payer) ?? 0;
    const pays = mayBeNothing || highest(actual) > 0;
    if (pays && sameAmount(actual, amount)) return [];
    const subject = { zh: `由 ${payer}`, en: `by ${payer}` };
    return [
      { subject, expected: !pays && amount === 0 ? SOMETHING : amountWords(amount), actual: amountWords(actual) },
    ];
  });
}

/** Who bear a part together, in whatever order. */
function together(payers: readonly string[]): string {
  return [...payers].sort().join("、");
}

const SOMETHING: Texts = { zh: "多于 0元", en: "more than 0 yuan" };

interface ExpectedShare {
  readonly payer: string;
  readonly amount: Amount;
  /** The expectation itself says 0; whoever is named without that is expected to pay. */
  readonly mayBeNothing: boolean;
}

/** What the items come to, of the whole subsidy: fixed amounts and percentages first, then those who bear what is left. */
function expectedOf(items: readonly PaymentItem[], subsidy: Amount): readonly ExpectedShare[] {
  const fixed = items.map((item) => fixedPart(item, endsOf(subsidy)));
  let left = endsOf(subsidy);
  fixed.forEach((part, index) => {
    const times = items[index]?.payers.length ?? 0;
    if (part !== null) left = { min: left.min - times * part.min, max: left.max - times * part.max };
  });
  return items.flatMap((item, index) => {
    const part = fixed[index] ?? null;
    const mayBeNothing = saysNothing(item);
    if (item.joint) {
      const payer = together(item.payers.map(({ text }) => text));
      return [{ payer, amount: reckoned(left.min, left.max), mayBeNothing }];
    }
    if (part !== null) {
      const amount = reckoned(part.min, part.max);
      return item.payers.map((payer) => ({ payer: payer.text, amount, mayBeNothing }));
    }
    const weights = item.ratio?.terms ?? item.payers.map(() => 1);
    const low = splitByWeights(left.min, weights);
    const high = splitByWeights(left.max, weights);
    return item.payers.map((payer, at) => {
      const amount = reckoned(low[at] ?? 0, high[at] ?? 0);
      return { payer: payer.text, amount, mayBeNothing };
    });
  });
}

function saysNothing({ quantity }: PaymentItem): boolean {
  if (quantity?.kind === "MoneyLiteral") return quantity.fen === 0;
  return quantity?.kind === "PercentLiteral" && quantity.ppm === 0;
}

/** A fixed amount is the same at both ends. */
function fixedPart({ quantity }: PaymentItem, { min, max }: Ends): Ends | null {
  if (quantity?.kind === "MoneyLiteral") return { min: quantity.fen, max: quantity.fen };
  if (quantity?.kind !== "PercentLiteral") return null;
  return { min: percentOf(min, quantity.ppm), max: percentOf(max, quantity.ppm) };
}
