// The columns of one person → what an assessment says of money and days. Trace, reasons and open points are not among the columns.
import {
  amountBetween,
  formatDay,
  reckoned,
  type Amount,
  type Assessment,
  type FactRecord,
  type Reward,
  type Share,
  type Support,
} from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { unpricedComponents } from "../decision/unpriced.js";
import { evaluate, evaluatePlan, type Values } from "./evaluate.js";
import type { Expression } from "./expression.js";
import type { ContestColumn, Ends, GrantColumn, Plan, RewardColumn, ShareColumn, SupportColumn } from "./plan.js";

type PlannedKeys = "eligible" | "situation" | "tier" | "due" | "components" | "subsidy" | "payable" | "benefit";
export interface PlannedAnswer extends Pick<Assessment, PlannedKeys> {
  readonly subsidies: readonly {
    readonly group: string;
    readonly component: string;
    readonly amount: Amount;
    readonly shares: readonly Pick<Share, "payer" | "amount">[];
  }[];
  /** Where the notice says of some standard who bears it. */
  readonly support?: readonly (Pick<Support, "component" | "amount"> & {
    readonly shares: readonly Pick<Share, "payer" | "amount">[];
  })[];
  /** Where the notice promises something. */
  readonly rewards?: readonly Reward[];
}

/** What the plan answers one person. */
export function assessByPlan(plan: Plan, program: Program, facts: FactRecord): PlannedAnswer {
  const { answer } = plan;
  const values = evaluatePlan(plan, facts);
  const number = (of: Expression): number | null => numberOf(of, values);
  const index = number(answer.situation);
  const situation = index === null ? null : (program.situations[index] ?? null);
  const paid = inOrderPaid(answer.contests, situation?.pays ?? []);
  const contests = situation?.pays === null ? unpricedContests(answer.contests, program) : paid;
  const answered = (ends: Ends): Amount | null => {
    const least = number(ends.min);
    return least === null ? null : amountBetween(least, number(ends.max) ?? Infinity);
  };
  const eligible = evaluate(answer.eligible, values);
  return {
    eligible: typeof eligible === "boolean" ? eligible : null,
    situation: situation?.name ?? null,
    tier: program.tiers[facts.tier] ?? null,
    due: answered(answer.due),
    components: paid.map(({ paid: { component, amount } }) => ({
      name: program.components[component]?.name ?? "",
      amount: amountOf(amount, values),
    })),
    subsidy: answered(answer.subsidy) ?? 0,
    subsidies:
      situation?.grants === "granted"
        ? contests.flatMap((contest) => contest.grants.flatMap((grant) => granted(grant, contest, program, values)))
        : [],
    payable: answered(answer.payable),
    benefit: { from: dateOf(answer.benefit.from, values), to: dateOf(answer.benefit.to, values) },
    ...(answer.support.length === 0 ? {} : { support: borne(answer.support, program, values) }),
    ...(program.rewards.length === 0 ? {} : { rewards: promised(answer.rewards, program, values) }),
  };
}

/** What is promised to the person, in the notice's order. */
function borne(
  support: readonly SupportColumn[],
  program: Program,
  values: Values,
): NonNullable<PlannedAnswer["support"]> {
  return support.flatMap(({ component, isBorne, amount, shares }) => {
    if (evaluate(isBorne, values) !== true) return [];
    const name = program.components[component]?.name ?? "";
    return [{ component: name, amount: amountOf(amount, values), shares: sharesAt(shares, values) }];
  });
}
/** Those of 0 are left out. */
function sharesAt(shares: readonly ShareColumn[], values: Values): PlannedAnswer["subsidies"][number]["shares"] {
  return shares.flatMap((share) => {
    const fen = amountOf(share.amount, values);
    return fen === 0 ? [] : [{ payer: share.payer, amount: fen }];
  });
}

function promised(rewards: readonly RewardColumn[], program: Program, values: Values): readonly Reward[] {
  return rewards.flatMap(({ reward, isPromised, amount }) => {
    const spec = program.rewards[reward];
    if (spec === undefined || evaluate(isPromised, values) !== true) return [];
    const [min, max] = [numberOf(amount.min, values) ?? 0, numberOf(amount.max, values) ?? Infinity];
    return [{ name: spec.name, amount: amountBetween(min, max), clause: spec.entry.clause }];
  });
}

/** The contests of what a situation charges, in its order. */
function inOrderPaid(
  contests: readonly ContestColumn[],
  pays: readonly { readonly component: number }[],
): readonly ContestColumn[] {
  return pays.flatMap(({ component }, at) => {
    const mention = pays.slice(0, at).filter((other) => other.component === component).length;
    return contests.filter(({ paid }) => paid.component === component && paid.mention === mention);
  });
}

/** The contests of what may have to be paid. */
function unpricedContests(contests: readonly ContestColumn[], program: Program): readonly ContestColumn[] {
  const unpriced = unpricedComponents(program);
  return contests.filter(({ paid: { component, mention } }) => mention === 0 && unpriced.includes(component));
}

function granted(
  { subsidy, amount, shares }: GrantColumn,
  { paid }: ContestColumn,
  program: Program,
  values: Values,
): PlannedAnswer["subsidies"] {
  const spec = program.subsidies[numberOf(subsidy, values) ?? -1];
  if (spec === undefined) return [];
  return [
    {
      group: program.groups[spec.group]?.name ?? "",
      component: program.components[paid.component]?.name ?? "",
      amount: amountOf(amount, values),
      shares: sharesAt(shares, values),
    },
  ];
}

function numberOf(of: Expression, values: Values): number | null {
  const value = evaluate(of, values);
  return typeof value === "number" ? value : null;
}
function amountOf({ min, max }: Ends, values: Values): Amount {
  return reckoned(numberOf(min, values) ?? 0, numberOf(max, values) ?? 0);
}
function dateOf(of: Expression, values: Values): string | null {
  const day = numberOf(of, values);
  return day === null ? null : formatDay(day);
}
