// Rates, payments and waitings → bound names; values that their statement can't state.
import type { Name, Part, Payment, PayerRule, PayTerm, PercentRate, Rate, RateValue, Waiting } from "@zhengce/grammar";
import { bindCondition } from "./conditions.js";
import type { ConditionContext } from "./operands.js";
import { bindDay, PERSONAL } from "./days.js";
import type { Binding } from "./binding.js";
import type { Fact, PercentBase } from "../model.js";
import { splitBase } from "../symbols/percent-base.js";
import { find, type Scope } from "../scope.js";

/** Binds a rate: its tiers and the bases of its percentages. */
export function bindRate(binding: Binding, rate: Rate | null, statement: "standard" | "subsidy"): void {
  for (const { tier, value, netEcho } of rate?.entries ?? []) {
    if (tier !== null) binding.resolve(tier, ["tier"]);
    checkLimits(binding, value);
    if (value?.kind === "PercentRate" && value.base !== null) bindBase(binding, value.base, statement);
    if (statement === "standard" && netEcho !== null)
      binding.noticed({ kind: "misplacedValue", place: netEcho, what: "net" });
    const misplaced = statement === "standard" ? misplacedInStandard(value) : null;
    if (misplaced !== null && value !== null)
      binding.noticed({ kind: "misplacedValue", place: value, what: misplaced });
  }
}

/** 至少 above 至多 leaves nothing. */
function checkLimits({ noticed }: Binding, value: RateValue | null): void {
  if (value === null || value.kind === "Unspecified") return;
  const { minimum: from, maximum: to } = value;
  if (from !== null && to !== null && from.fen > to.fen)
    noticed({ kind: "reversedRange", place: value, what: "amount", name: null, from, to });
}

function misplacedInStandard(value: RateValue | null): "full" | "net" | "percent" | null {
  if (value?.kind === "FullRate") return "full";
  if (value?.kind === "NetRate") return "net";
  return value?.kind === "PercentRate" && value.base === null ? "percent" : null;
}

/** A standard, with its tier or without; of a subsidy also an amount that is a fact of the person. */
function bindBase(binding: Binding, base: Name, statement: "standard" | "subsidy"): void {
  const { components, tiers } = binding.scope;
  const glued = splitBase(base, (text) => components.has(text), tiers);
  if (glued === null) {
    binding.resolve(base, statement === "subsidy" ? ["component", "moneyFact"] : ["component"]);
    return;
  }
  const component = components.get(glued.component.text);
  if (glued.tier !== null) binding.refer(glued.tier.name, glued.tier.symbol);
  if (component !== undefined) binding.refer(glued.component, component);
}

/** What a percentage is taken of, where it says so. */
export function percentBase(
  { components, tiers }: Pick<Scope, "components" | "tiers">,
  rate: Pick<PercentRate, "base">,
): PercentBase | null {
  if (rate.base === null) return null;
  const glued = splitBase(rate.base, (text) => components.has(text), tiers);
  const component = glued === null ? undefined : components.get(glued.component.text);
  return glued === null || component === undefined ? null : { tier: glued.tier?.symbol ?? null, component };
}

/** The fact that a percentage is taken of, where it is one of what a person states. */
export function percentFact(scope: Scope, { base }: PercentRate): Fact | null {
  if (base === null || percentBase(scope, { base }) !== null) return null;
  const fact = find(scope, "moneyFact", base.text);
  return fact?.kind === "fact" ? fact : null;
}

/** Widest range of a number that multiplies what is paid: beyond it nobody could say what everybody pays. */
export const MOST_TIMES = 100;

/** Binds what is paid; the number that multiplies it must have a range that can be counted out. */
export function bindPayTerm(binding: Binding, { component, factor }: PayTerm): void {
  binding.resolve(component, ["component"]);
  const fact = factor === null ? null : binding.resolve(factor, ["integerFact"]);
  if (factor === null || fact?.kind !== "fact") return;
  if (fact.range === null || fact.range.max > MOST_TIMES)
    binding.noticed({ kind: "uncountableFactor", place: factor, fact: fact.name, most: MOST_TIMES });
}

/** Binds who pays; a rule's payers are declared by use, a test's must be known. */
export function bindPayment(binding: Binding, payment: Payment | null, by: "rule" | "test"): void {
  for (const item of payment?.items ?? []) {
    for (const name of item.payers) {
      if (by === "rule") binding.payer(name);
      else binding.resolve(name, ["payer"]);
    }
  }
}

/** Binds 其中 and 由 with their conditions. */
export function bindShares(context: ConditionContext, shares: readonly (Part | PayerRule)[]): void {
  for (const share of shares) {
    bindPayment(context.binding, share.payment, "rule");
    bindCondition(context, share.condition);
  }
}

/** Binds the number facts, conditions and days of a waiting; days and months are not added up. */
export function bindWaiting(context: ConditionContext, waiting: Waiting | null): void {
  const { binding } = context;
  if (waiting === null) return;
  for (const { factor } of waiting.terms) if (factor !== null) binding.resolve(factor, ["integerFact"]);
  const durations = [
    ...waiting.terms.map((term) => term.duration),
    waiting.minimum,
    waiting.maximum,
    ...waiting.bounds.map((bound) => bound.duration),
  ];
  for (const { condition } of waiting.bounds) bindCondition(context, condition);
  for (const day of [waiting.notBefore, waiting.notAfter]) bindDay(binding, day, PERSONAL);
  const units = new Set(
    durations.flatMap((duration) => (duration === null ? [] : [duration.unit === "day" ? "day" : "month"])),
  );
  if (units.size > 1) binding.noticed({ kind: "mixedWaiting", place: waiting });
}
