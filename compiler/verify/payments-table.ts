// A program → what a person of each group pays in each situation and tier. Every cell is what the interpreter answers for its people.
import { atOnce, workBudget } from "../budget.js";
import { overAnyAmount } from "../decision/given.js";
import { askerOf } from "./payments/asker.js";
import { answersIn } from "./payments/cell.js";
import { peopleOf } from "./payments/people.js";
import type { Amount } from "@zhengce/runtime";
import type { Budget } from "../budget.js";
import type { Program } from "../decision/program.js";
import type { Answers, Wanted } from "./payments/cell.js";

export interface Paid {
  readonly due: Amount | null;
  readonly subsidy: Amount;
  readonly payable: Amount | null;
}
export interface TableRow<T> {
  /** Null: someone of no group. */
  readonly group: string | null;
  /** Null where the notice has no tiers. */
  readonly tier: string | null;
  /** In the order of the program's situations. */
  readonly cells: readonly Answers<T>[];
}
export type PaymentRow = TableRow<Paid>;

export const paid: Wanted<Paid> = { of: ({ due, subsidy, payable }) => ({ due, subsidy, payable }), shares: false };

/** Rows in order of groups, those of no group first, a row a tier. */
export function paymentsTable(program: Program, budget: Budget = workBudget()): readonly PaymentRow[] {
  return tableOf(program, paid, budget);
}

/** The same, pausing between rows. */
export function payingTable(program: Program, budget: Budget): Generator<null, readonly PaymentRow[], undefined> {
  return makingTable(program, paid, budget);
}

/** The same table of anything that an assessment says. */
export function tableOf<T>(stated: Program, wanted: Wanted<T>, budget: Budget): readonly TableRow<T>[] {
  return atOnce(makingTable(stated, wanted, budget));
}

/** The same, pausing between rows. */
export function* makingTable<T>(
  stated: Program,
  wanted: Wanted<T>,
  budget: Budget,
): Generator<null, readonly TableRow<T>[], undefined> {
  const program = overAnyAmount(stated);
  const asker = askerOf(program, budget);
  const tiers = program.tiers.length === 0 ? [null] : program.tiers.map((_, index) => index);
  const rows: TableRow<T>[] = [];
  for (const group of [null, ...program.groups.keys()]) {
    const kinds = peopleOf(asker, group);
    for (const tier of tiers) {
      yield null;
      rows.push({
        group: group === null ? null : (program.groups[group]?.name ?? ""),
        tier: tier === null ? null : (program.tiers[tier] ?? null),
        cells: [...program.situations.keys()].map((situation) =>
          together(kinds.map((people) => answersIn(asker, people, { situation, tier }, wanted))),
        ),
      });
    }
  }
  return rows;
}

function together<T>(all: readonly Answers<T>[]): Answers<T> {
  return { found: all.flatMap(({ found }) => found), partial: all.some(({ partial }) => partial) };
}
