// Steps 1 to 3: whether the person may join, which situation applies, and what it makes the person pay.
import { countable, endsOf, FAR, figureOf, type Amount } from "@zhengce/runtime";
import { countedParts, timesOfFact } from "../decision/counted.js";
import { unpricedComponents } from "../decision/unpriced.js";
import type { ComponentSpec, PaySpec, Predicate, Program, SituationSpec } from "../decision/program.js";
import type { Expression } from "./expression.js";
import {
  absent,
  all,
  amount,
  any,
  cases,
  compare,
  FALSE,
  integer,
  isPresent,
  not,
  percent,
  product,
  same,
  sum,
  TRUE,
  when,
  ZERO,
} from "./expressions.js";
import { factOf, isTier, type PlanContext } from "./context.js";
import type { Ends, PaidColumn } from "./plan.js";
import { testOf } from "./predicates.js";
import { alike, endByEnd, exactly, told } from "./sheet.js";

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
      test: sheet.column(`covers_${String(index)}`, testOf(spec.when, context), spec.name, spec.entries[0]?.clause),
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
function endsByTier(amounts: readonly (Amount | null)[], program: Program): Ends {
  const ends = amounts.map((one) => (one === null ? null : endsOf(one)));
  return alike({
    min: byTier(
      ends.map((one) => one?.min ?? null),
      program,
    ),
    max: byTier(
      ends.map((one) => one?.max ?? null),
      program,
    ),
  });
}

/** Everything that some situation makes people pay, or may make them pay where it is open what they do, in the order of the components. */
export function paidColumns(situation: Expression, context: PlanContext): readonly PaidColumn[] {
  const { program, sheet } = context;
  const openPay = inSituation(situation, program, ({ pays }) => pays === null);
  const unpriced = same(openPay, FALSE) ? [] : unpricedComponents(program);
  return program.components.flatMap((spec, component) => {
    const mentions = program.situations.map(({ pays }) => (pays ?? []).filter((pay) => pay.component === component));
    const isUnpriced = unpriced.includes(component);
    const most = mentions.reduce((count, { length }) => Math.max(count, length), isUnpriced ? 1 : 0);
    return Array.from({ length: most }, (_, mention): PaidColumn => {
      const name = `paid_${String(component)}${mention === 0 ? "" : `_${String(mention + 1)}`}`;
      const charged = mentions.flatMap((pays, index) => {
        const pay = pays[mention];
        return pay === undefined ? [] : [{ pay, test: compare("=", situation, integer(index)) }];
      });
      const wholes = charged.map(({ pay, test }) => ({
        ...{ test, pay },
        whole: wholeAmount(component, spec, pay.confirmed, context),
      }));
      const mayBePaid = mention === 0 && isUnpriced ? [{ test: openPay, then: { min: ZERO, max: integer(FAR) } }] : [];
      const chosen = (of: "amount" | "plain", end: keyof Ends): Expression =>
        cases(
          "integer",
          [
            ...wholes.map(({ test, pay, whole }) => {
              const stated = countableEnd(whole[of][end], pay, program);
              return { test, then: of === "amount" ? chargedEnd(stated, pay, end, program) : stated };
            }),
            ...(of === "amount" ? mayBePaid.map(({ test, then }) => ({ test, then: then[end] })) : []),
          ],
          absent("integer"),
        );
      const ends = (of: "amount" | "plain"): Ends => alike({ min: chosen(of, "min"), max: chosen(of, "max") });
      const asked = asksPlain(component, program);
      return {
        component,
        mention,
        isPaid: sheet.column(`is_${name}`, any(charged.map(({ test }) => test)), spec.name),
        amount: sheet.ends(name, ends("amount"), spec.name),
        plain: asked ? sheet.ends(`plain_of_${name}`, ends("plain"), spec.name) : exactly(absent("integer")),
      };
    });
  });
}

/** FAR where the standard is charged once; where it is counted, as low as all of its multiples can be told. */
function countableEnd(stated: Expression, pay: PaySpec, program: Program): Expression {
  const counted = countedParts(pay, program, () => null);
  const { max: far } = countable({ min: 0, max: FAR }, counted);
  if (far === FAR) return stated;
  return when(compare("=", stated, integer(FAR)), integer(far), stated);
}
/** One end of what is charged: a part of the standard once, others as often as facts say, or as the end of their range has it. */
function chargedEnd(stated: Expression, pay: PaySpec, end: keyof Ends, program: Program): Expression {
  const counted = (pay.counted ?? []).map(({ fact, ppm }) => {
    const count = factOf(program, fact);
    const times =
      program.facts[fact]?.required === true
        ? count
        : when(isPresent(count), count, integer(timesOfFact(program, fact)[end]));
    return product(percent(stated, ppm), times);
  });
  return sum([percent(stated, pay.ppm), ...counted]);
}

/** Some percentage is one of the plain standard, which is open. */
function asksPlain(component: number, { subsidies }: Program): boolean {
  return subsidies.some((one) => one.component === component && one.rates.some((rate) => rate?.kind === "percent"));
}

/** The amount of the first variant that holds and has one for the tier; else the plain amount, by its figure where that is confirmed. */
function wholeAmount(
  index: number,
  spec: ComponentSpec,
  confirmed: boolean,
  context: PlanContext,
): Pick<PaidColumn, "amount" | "plain"> {
  const { program, sheet } = context;
  const variants = spec.variants.map((variant, number) => {
    const then = endsByTier(variant.amounts, program);
    const test = all([
      sheet.column(`varies_${String(index)}_${String(number)}`, testOf(variant.when, context)),
      isPresent(then.min),
    ]);
    return { test, then };
  });
  const stated = spec.amounts.map((amount) => (confirmed ? (figureOf(amount) ?? amount) : amount));
  const isFixed = confirmed && stated.some((amount, tier) => amount !== spec.amounts[tier]);
  const plain = endsByTier(stated, program);
  const chosen = (end: keyof Ends): Expression =>
    cases(
      "integer",
      variants.map(({ test, then }) => ({ test, then: then[end] })),
      plain[end],
    );
  const name = `${String(index)}${isFixed ? "_confirmed" : ""}`;
  const varies = any(variants.map(({ test }) => test));
  const whenPlain = (end: Expression): Expression => when(varies, absent("integer"), end);
  return {
    amount: sheet.ends(
      `standard_${name}`,
      alike({ min: chosen("min"), max: chosen("max") }),
      spec.name,
      spec.entry.clause,
    ),
    plain: endByEnd(plain, whenPlain),
  };
}

/** What a standard is for the person where no situation charges it. */
export function standingAmount(component: number, spec: ComponentSpec, context: PlanContext): Ends {
  return wholeAmount(component, spec, false, context).amount;
}

/** The sum of what is paid; anything where the notice leaves open what is paid, absent where no situation applies. */
export function dueOf(situation: Expression, paid: readonly PaidColumn[], { program, sheet }: PlanContext): Ends {
  const known = inSituation(situation, program, ({ pays }) => pays !== null);
  const open = inSituation(situation, program, ({ pays }) => pays === null);
  const end = (at: (amount: Ends) => Expression, ifOpen: Expression): Expression =>
    cases(
      "integer",
      [
        { test: known, then: sum(paid.map(({ isPaid, amount: fen }) => when(isPaid, at(fen), ZERO))) },
        { test: open, then: ifOpen },
      ],
      absent("integer"),
    );
  const due = { min: end(({ min }) => min, ZERO), max: end(told, absent("integer")) };
  return sheet.ends("due", alike(due));
}
