// Steps 1 to 3: whether the person may join, which situation applies, and what it makes the person pay.
import type { ComponentSpec, Predicate, Program, SituationSpec } from "../decision/program.js";
import type { Expression } from "./expression.js";
import {
  absent,
  all,
  amount,
  any,
  cases,
  compare,
  integer,
  isPresent,
  not,
  percent,
  sum,
  TRUE,
  when,
  ZERO,
} from "./expressions.js";
import { isTier, type PlanContext } from "./context.js";
import type { PaidColumn } from "./plan.js";
import { testOf } from "./predicates.js";

export function eligibility(context: PlanContext): Expression {
  const { program, sheet } = context;
  const { scope } = program;
  if (scope === null) return absent("boolean");
  const anyOf = (guards: readonly { readonly when: Predicate }[]): Expression =>
    any(guards.map((guard) => testOf(guard.when, context)));
  const admitted = scope.admits.length === 0 ? TRUE : anyOf(scope.admits);
  return sheet.column("eligible", all([not(anyOf(scope.excludes)), admitted]));
}

/** The number of the first situation that applies. */
export function situationOf(eligible: Expression, context: PlanContext): Expression {
  const { program, sheet } = context;
  const mayJoin = eligible.kind === "absent" ? TRUE : eligible;
  const first = cases(
    "integer",
    program.situations.map((spec, index) => ({
      test: sheet.column(`covers_${String(index)}`, testOf(spec.when, context), spec.name),
      then: integer(index),
    })),
    absent("integer"),
  );
  return sheet.column("situation", when(mayJoin, first, absent("integer")));
}

/** Whether one of the situations that pass applies. */
export function inSituation(
  situation: Expression,
  { situations }: Program,
  test: (spec: SituationSpec) => boolean,
): Expression {
  return any(situations.flatMap((spec, index) => (test(spec) ? [compare("=", situation, integer(index))] : [])));
}

/** The amounts by tier, absent where there is none. */
export function byTier(amounts: readonly (number | null)[], program: Program): Expression {
  const [only] = amounts;
  if (program.tiers.length === 0) return amount(only ?? null);
  const tiers = program.tiers.map((_, tier) => ({ test: isTier(program, tier), then: amount(amounts[tier] ?? null) }));
  return cases("integer", tiers, absent("integer"));
}

/** Everything that some situation makes people pay, in the order of the components. */
export function paidColumns(situation: Expression, context: PlanContext): readonly PaidColumn[] {
  const { program, sheet } = context;
  return program.components.flatMap((spec, component) => {
    const mentions = program.situations.map(({ pays }) => (pays ?? []).filter((pay) => pay.component === component));
    const most = mentions.reduce((count, { length }) => Math.max(count, length), 0);
    return Array.from({ length: most }, (_, mention): PaidColumn => {
      const name = `paid_${String(component)}${mention === 0 ? "" : `_${String(mention + 1)}`}`;
      const charged = mentions.flatMap((pays, index) => {
        const pay = pays[mention];
        return pay === undefined ? [] : [{ pay, test: compare("=", situation, integer(index)) }];
      });
      const amounts = charged.map(({ pay, test }) => ({
        test,
        then: percent(wholeAmount(component, spec, pay.confirmed, context), pay.ppm),
      }));
      return {
        component,
        mention,
        isPaid: sheet.column(`is_${name}`, any(charged.map(({ test }) => test)), spec.name),
        amount: sheet.column(name, cases("integer", amounts, absent("integer")), spec.name),
      };
    });
  });
}

/** The amount of the first variant that holds and has one for the tier; else the plain amount, where it is fixed. */
function wholeAmount(index: number, spec: ComponentSpec, confirmed: boolean, context: PlanContext): Expression {
  const { program, sheet } = context;
  const fixed = spec.bound === "exact" || confirmed;
  const variants = spec.variants.map((variant, number) => {
    const then = byTier(variant.amounts, program);
    const test = all([
      sheet.column(`varies_${String(index)}_${String(number)}`, testOf(variant.when, context)),
      isPresent(then),
    ]);
    return { test, then };
  });
  const plain = fixed ? byTier(spec.amounts, program) : absent("integer");
  return sheet.column(`standard_${String(index)}${fixed ? "" : "_open"}`, cases("integer", variants, plain), spec.name);
}

/** The sum of what is paid; absent where a part is, where the notice leaves open what is paid, or where no situation applies. */
export function dueOf(situation: Expression, paid: readonly PaidColumn[], { program, sheet }: PlanContext): Expression {
  const parts = sum(paid.map(({ isPaid, amount: fen }) => when(isPaid, fen, ZERO)));
  const known = inSituation(situation, program, ({ pays }) => pays !== null);
  return sheet.column("due", when(known, parts, absent("integer")));
}
