// Rules of who pays under a condition, and parts of the amount around them.
import type { Condition, Part, Payment, PayerRule } from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import type { Rule } from "../reader.js";
import { END, STATEMENT, SUBSIDY } from "../sets.js";
import type { Tools } from "../tools.js";
import type { Conditions } from "./conditions.js";
import type { Money } from "./money.js";
import type { Payments } from "./payments.js";

export interface Shares {
  /** `由 payment (当 condition)?` */
  readonly payerRule: Rule<PayerRule>;
  /** `其中 60%（348元） 当 … 由 …`, `其中 不低于 116元 由 …` */
  readonly part: Rule<Part>;
}

export function shareRules(tools: Tools & Conditions & Payments & Money): Shares {
  const { p, payment, quantity, when, bound, echo } = tools;
  const GATE = (): boolean => !variantAhead(tools);
  const payerRule = p.RULE("payerRule", (): PayerRule => {
    const start = p.CONSUME(keyword.by).startOffset;
    const found = p.SUBRULE(payment);
    const condition = p.OPTION({ GATE, DEF: () => p.SUBRULE(when) }) ?? null;
    return { kind: "PayerRule", start, end: p.lastEnd(), payment: found, condition };
  });

  const part = p.RULE("part", (): Part => {
    const start = p.CONSUME(keyword.part).startOffset;
    const bounded = p.OPTION2(() => p.SUBRULE(bound)) ?? "exact";
    const found = p.NEED(() => p.SUBRULE(quantity));
    if (found === undefined) p.expected("expected-quantity");
    const result = p.OPTION3(() => p.SUBRULE(echo)) ?? null;
    let paid: Payment | null = null;
    let condition: Condition | null = null;
    // A second 由 is one of the statement around.
    p.MANY({
      GATE: () => GATE() && (paid === null || p.LA(1).tokenType !== keyword.by),
      DEF: () => {
        p.OR([
          { ALT: () => (p.CONSUME(keyword.by), (paid = p.SUBRULE(payment))) },
          { ALT: () => (condition = p.SUBRULE(when)) },
        ]);
      },
    });
    const terms = { bound: bounded, quantity: found ?? null, echo: result, payment: paid, condition };
    return { kind: "Part", start, end: p.lastEnd(), ...terms };
  });
  return { payerRule, part };
}

/** A line that begins with 当 and has a `{` behind its condition: a variant of the standard around, no condition of the part before. */
function variantAhead({ p, blocks }: Tools): boolean {
  if (p.RECORDING_PHASE || p.LA(1).tokenType !== keyword.when || !blocks.skipping.nextBeginsLine()) return false;
  for (let ahead = 2; ahead < 60; ahead++) {
    const { tokenType, tokenTypeIdx } = p.LA(ahead);
    if (tokenType === mark.open) return true;
    if (tokenType === keyword.when || ((p.sets.of[tokenTypeIdx] as number) & (STATEMENT | SUBSIDY | END)) !== 0)
      return false;
  }
  return false;
}
