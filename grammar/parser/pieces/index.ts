// The pieces that statements are made of, each over those before it.
import type { Reader } from "../reader.js";
import { type Tools, toolsOf } from "../tools.js";
import { type Values, valueRules } from "./amounts.js";
import { type Conditions, conditionRules } from "./conditions.js";
import { type Days, dayRules } from "./days.js";
import { type Money, moneyRules } from "./money.js";
import { type Operands, operandRules } from "./operands.js";
import { type Payments, paymentRules } from "./payments.js";
import { type Ranges, rangeRules } from "./ranges.js";
import { type Rates, rateRules } from "./rates.js";
import { type Shares, shareRules } from "./shares.js";
import { type Benefits, benefitRules } from "./waiting.js";
import { type Words, wordRules } from "./words.js";

export interface Pieces
  extends Tools, Words, Days, Operands, Ranges, Conditions, Money, Values, Rates, Payments, Shares, Benefits {}

export function piecesOf(reader: Reader): Pieces {
  const tools = toolsOf(reader);
  const words = { ...tools, ...wordRules(tools) };
  const days = { ...words, ...dayRules(words) };
  const operands = { ...days, ...operandRules(days) };
  const ranges = { ...operands, ...rangeRules(operands) };
  const conditions = { ...ranges, ...conditionRules(ranges) };
  const money = { ...conditions, ...moneyRules(conditions) };
  const values = { ...money, ...valueRules(money) };
  const rates = { ...values, ...rateRules(values) };
  const payments = { ...rates, ...paymentRules(rates) };
  const shares = { ...payments, ...shareRules(payments) };
  return { ...shares, ...benefitRules(shares) };
}
