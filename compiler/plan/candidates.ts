// Step 4: which subsidies apply to what is paid of a component, and what each is worth under the cap.
import type { Program, RateSpec, SubsidySpec } from "../decision/program.js";
import type { Expression } from "./expression.js";
import { all, cases, cut, difference, integer, isPresent, least, when, ZERO } from "./expressions.js";
import { isTier, type PlanContext } from "./context.js";
import { byTier } from "./payment.js";
import type { CandidateColumn, Ends, PaidColumn } from "./plan.js";
import { metBy } from "./predicates.js";
import { exactly } from "./sheet.js";

/** The most that subsidies may bear of what is paid, in fen; absent where nothing is paid. */
export function capOf(paid: PaidColumn, { program, sheet }: PlanContext): Expression {
  const caps = program.caps
    .filter(({ component }) => component === paid.component)
    .map(({ amounts }) => {
      const cap = byTier(amounts, program);
      return when(isPresent(cap), cap, paid.amount);
    });
  return sheet.column(`cap_${slotName(paid)}`, least([paid.amount, ...caps]));
}
export function slotName({ component, mention }: PaidColumn): string {
  return mention === 0 ? String(component) : `${String(component)}_${String(mention + 1)}`;
}

export function candidatesOn(paid: PaidColumn, cap: Expression, context: PlanContext): readonly CandidateColumn[] {
  const { program, sheet, holds } = context;
  return program.subsidies.flatMap((subsidy, index): CandidateColumn[] => {
    if (subsidy.component !== paid.component) return [];
    const about = program.groups[subsidy.group]?.name ?? null;
    const name = `${String(index)}_of_${slotName(paid)}`;
    const test = all([
      isPresent(paid.amount),
      holds(subsidy.group),
      metBy(subsidy.when, context),
      hasRate(subsidy, program),
    ]);
    const applies = sheet.column(`applies_${name}`, test, about);
    const inFull = worthOf(subsidy, paid.amount, cap, program);
    const end = (value: Expression): Expression => when(applies, value, ZERO);
    const min = end(inFull.min);
    const worth = inFull.max === inFull.min ? exactly(min) : { min, max: end(inFull.max) };
    return [{ subsidy: index, applies, worth: sheet.ends(`worth_${name}`, worth, about) }];
  });
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
function worthOf({ rates }: SubsidySpec, paid: Expression, cap: Expression, program: Program): Ends {
  const worths = rates.map((rate) => (rate === null ? exactly(ZERO) : rateWorth(rate, paid, cap)));
  const at = (end: (worth: Ends) => Expression): Expression =>
    cases(
      "integer",
      worths.map((worth, tier) => ({ test: isTier(program, tier), then: end(worth) })),
      ZERO,
    );
  const min = at((worth) => worth.min);
  return worths.every((worth) => worth.max === worth.min) ? exactly(min) : { min, max: at((worth) => worth.max) };
}
function rateWorth(rate: RateSpec, paid: Expression, cap: Expression): Ends {
  switch (rate.kind) {
    case "exact":
      return exactly(cut(integer(rate.fen), cap));
    case "floor":
      return { min: cut(integer(rate.fen), cap), max: cap };
    case "ceiling":
      return { min: ZERO, max: cut(integer(rate.fen), cap) };
    case "full":
      return exactly(cap);
    case "net":
      return exactly(cut(difference(paid, integer(rate.fen)), cap));
    case "unspecified":
      return { min: ZERO, max: cap };
  }
}
