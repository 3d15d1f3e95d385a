// Step 4: which subsidies apply to what is paid of a component, and what each is worth under the cap.
import { endsOf } from "@zhengce/runtime";
import type { Program, RateSpec, SubsidySpec } from "../decision/program.js";
import type { Expression } from "./expression.js";
import {
  all,
  cases,
  cut,
  difference,
  greatest,
  integer,
  isPresent,
  least,
  percent,
  when,
  ZERO,
} from "./expressions.js";
import { factOf, isTier, type PlanContext } from "./context.js";
import { byTier } from "./payment.js";
import type { CandidateColumn, Ends, PaidColumn } from "./plan.js";
import { metBy } from "./predicates.js";
import { endByEnd, exactly } from "./sheet.js";

/** The most that subsidies may bear of what is paid, in fen; absent where nothing is paid. */
export function capOf(paid: PaidColumn, { program, sheet }: PlanContext): Ends {
  const caps = program.caps
    .filter(({ component }) => component === paid.component)
    .map(({ amounts }) => byTier(amounts, program));
  const limited = (amount: Expression): Expression =>
    least([amount, ...caps.map((cap) => when(isPresent(cap), cap, amount))]);
  return sheet.ends(`cap_${slotName(paid)}`, endByEnd(paid.amount, limited));
}
export function slotName({ component, mention }: PaidColumn): string {
  return mention === 0 ? String(component) : `${String(component)}_${String(mention + 1)}`;
}

export function candidatesOn(paid: PaidColumn, cap: Ends, context: PlanContext): readonly CandidateColumn[] {
  const { program, sheet, holds } = context;
  return program.subsidies.flatMap((subsidy, index): CandidateColumn[] => {
    if (subsidy.component !== paid.component) return [];
    const about = [program.groups[subsidy.group]?.name ?? null, subsidy.entries[0]?.clause] as const;
    const name = `${String(index)}_of_${slotName(paid)}`;
    const test = all([
      isPresent(paid.amount.min),
      holds(subsidy.group),
      metBy(subsidy.when, context),
      hasRate(subsidy, program),
    ]);
    const applies = sheet.column(`applies_${name}`, test, ...about);
    const worthAt = (end: keyof Ends): Ends =>
      endByEnd(worthOf(subsidy, { paid: paid.amount[end], plain: paid.plain[end], cap: cap[end] }, program), (value) =>
        when(applies, value, ZERO),
      );
    if (isClosed(paid)) {
      const worth = sheet.ends(`worth_${name}`, worthAt("min"), ...about);
      return [{ subsidy: index, applies, worth, atMin: worth, atMax: worth }];
    }
    const atMin = sheet.ends(`worth_${name}_low`, worthAt("min"), ...about);
    const atMax = sheet.ends(`worth_${name}_high`, worthAt("max"), ...about);
    return [{ subsidy: index, applies, worth: { min: atMin.min, max: atMax.max }, atMin, atMax }];
  });
}

/** Nobody's amount is open. */
export function isClosed({ amount, plain }: PaidColumn): boolean {
  return amount.min === amount.max && plain.min === plain.max;
}

function hasRate({ rates }: SubsidySpec, program: Program): Expression {
  const tiers = rates.map((rate, tier) => ({ test: isTier(program, tier), then: integer(rate === null ? 0 : 1) }));
  const has = cases("integer", tiers, ZERO);
  return has.kind === "constant"
    ? all(has.value === 1 ? [] : [NEVER])
    : { kind: "compare", test: "=", left: has, right: integer(1) };
}
const NEVER: Expression = { kind: "constant", type: "boolean", value: false };

/** By tier, each end cut to [0, cap]. */
function worthOf({ rates }: SubsidySpec, at: Bearable, program: Program): Ends {
  const worths = rates.map((rate) => (rate === null ? exactly(ZERO) : limitedWorth(rate, at, program)));
  const chosen = (end: (worth: Ends) => Expression): Expression =>
    cases(
      "integer",
      worths.map((worth, tier) => ({ test: isTier(program, tier), then: end(worth) })),
      ZERO,
    );
  const min = chosen((worth) => worth.min);
  return worths.every((worth) => worth.max === worth.min) ? exactly(min) : { min, max: chosen((worth) => worth.max) };
}
/** How much there is to bear at one end of what is paid. */
interface Bearable {
  readonly paid: Expression;
  readonly plain: Expression;
  readonly cap: Expression;
}
/** Cut to the limits of the rate, and to the cap again. */
function limitedWorth(rate: RateSpec, at: Bearable, program: Program): Ends {
  const worth = rateWorth(rate, at, program);
  const { atLeast, atMost } = rate;
  if (atLeast === undefined && atMost === undefined) return worth;
  return endByEnd(worth, (end) => {
    const above = atLeast === undefined ? end : greatest([end, least([integer(atLeast), at.cap])]);
    return atMost === undefined ? above : least([above, integer(atMost)]);
  });
}
function rateWorth(rate: RateSpec, { paid, plain, cap }: Bearable, program: Program): Ends {
  switch (rate.kind) {
    case "exact":
      return exactly(cut(integer(rate.fen), cap));
    case "floor":
      return { min: cut(integer(rate.fen), cap), max: cap };
    case "ceiling":
      return { min: ZERO, max: cut(integer(rate.fen), cap) };
    case "full":
      return exactly(cap);
    case "percent": {
      const { min, max } = endsOf(rate.amount);
      const part = percent(plain, rate.ppm);
      const end = (otherwise: number): Expression => cut(when(isPresent(plain), part, integer(otherwise)), cap);
      return { min: rate.bound === "ceiling" ? ZERO : end(min), max: rate.bound === "floor" ? cap : end(max) };
    }
    case "charged": {
      const part = cut(percent(paid, rate.ppm), cap);
      return { min: rate.bound === "ceiling" ? ZERO : part, max: rate.bound === "floor" ? cap : part };
    }
    case "given": {
      const amount = factOf(program, rate.fact);
      const part = (absent: Expression): Expression =>
        when(isPresent(amount), cut(percent(amount, rate.ppm), cap), absent);
      const isWhole = program.facts[rate.fact]?.required === true;
      if (isWhole && rate.bound === "exact") return exactly(part(ZERO));
      return { min: rate.bound === "ceiling" ? ZERO : part(ZERO), max: rate.bound === "floor" ? cap : part(cap) };
    }
    case "net":
      return exactly(cut(difference(paid, integer(rate.fen)), cap));
    case "unspecified":
      return { min: ZERO, max: cap };
  }
}
