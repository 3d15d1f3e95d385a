// A subsidy → its rates, for whom, and who pays, as a notice writes them.
import type { RateEntry } from "@zhengce/grammar";
import type { Subsidy } from "../../semantics/model.js";
import { describePart, describePayerRule, describeRateEntry } from "./amounts.js";
import { describeCondition } from "./conditions.js";
import { phrase, word } from "./words.js";
import type { Describing } from "./words.js";

/** `200元 当 本县户籍 由 医疗救助基金`, with those of its rates that are asked for. */
export function describeSubsidy(
  { condition, payers, parts }: Pick<Subsidy, "condition" | "payers" | "parts">,
  rates: readonly RateEntry[],
  model: Describing,
): string {
  return phrase(
    ...rates.map((rate) => describeRateEntry(rate, model)),
    condition === null ? null : phrase(word("when", model), describeCondition(condition, model)),
    ...payers.map(({ node }) => describePayerRule(node, model)),
    ...parts.map(({ node }) => describePart(node, model)),
  );
}
