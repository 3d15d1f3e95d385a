// Two answers for the same people, person by person → how many pay less, more, the same, by how much; nothing of a person is kept.
import { highest, lowest, type Amount, type Assessment } from "@zhengce/runtime";
import { payableOf } from "../answer.js";
import { Ends } from "../totals.js";
import { differenceOf, type Difference } from "./difference.js";

/** What a change of the notice does to what people pay. Every person is in exactly one of these. */
export const FATES = ["less", "more", "same", "open", "joins", "leaves", "neither"] as const;
export type Fate =
  | "less"
  | "more"
  | "same"
  /** What is paid is open, and may be less or more. */
  | "open"
  /** Under a situation only behind the change, or only before it. */
  | "joins"
  | "leaves"
  | "neither";
export interface FateSum {
  readonly people: number;
  /** By how much what they pay changes in all, in fen; below 0: less. */
  readonly change: Difference;
}
export type Change = Readonly<Record<Fate, FateSum>>;
export interface ChangedBy {
  readonly whole: Change;
  readonly groups: readonly { readonly key: string | null; readonly change: Change }[];
  readonly columns: readonly { readonly key: readonly string[] | null; readonly change: Change }[];
  /** How many pay how much more, in fen, where that is fixed; below 0: less. */
  readonly amounts: readonly { readonly fen: number; readonly people: number }[];
}

/** Behind so many kinds the others are counted together. */
const MOST_KINDS = 10_000;

export class Changes {
  private readonly whole = new ChangeSum();
  private readonly groups = new Map<string | null, ChangeSum>();
  private readonly columns = new Map<string, { readonly key: readonly string[] | null; readonly sum: ChangeSum }>();
  private readonly amounts = new Map<number, number>();

  constructor(private readonly by: readonly string[]) {}

  /** @param group of which the person counts; @param values of the columns that totals are told apart by */
  add(before: Assessment, after: Assessment, group: string | null, values: readonly string[]): void {
    const [from, to] = [payableOf(before), payableOf(after)];
    const fate = fateOf(from, to);
    const sums = [this.whole, this.groupOf(group), ...(this.by.length === 0 ? [] : [this.columnOf(values)])];
    for (const sum of sums) sum.add(fate, from, to);
    if (typeof from !== "number" || typeof to !== "number") return;
    const fen = to - from;
    if (this.amounts.has(fen) || this.amounts.size < MOST_KINDS)
      this.amounts.set(fen, (this.amounts.get(fen) ?? 0) + 1);
  }

  result(): ChangedBy {
    return {
      whole: this.whole.result(),
      groups: [...this.groups].map(([key, sum]) => ({ key, change: sum.result() })),
      columns: [...this.columns.values()].map(({ key, sum }) => ({ key, change: sum.result() })),
      amounts: [...this.amounts].map(([fen, people]) => ({ fen, people })).sort((a, b) => a.fen - b.fen),
    };
  }

  private groupOf(group: string | null): ChangeSum {
    const sum = this.groups.get(group) ?? new ChangeSum();
    this.groups.set(group, sum);
    return sum;
  }
  private columnOf(values: readonly string[]): ChangeSum {
    const own = JSON.stringify(values);
    const isKept = this.columns.has(own) || this.columns.size < MOST_KINDS;
    const known = this.columns.get(isKept ? own : "") ?? { key: isKept ? values : null, sum: new ChangeSum() };
    this.columns.set(isKept ? own : "", known);
    return known.sum;
  }
}

/** Which is less is said only where it holds whatever is open. */
export function fateOf(before: Amount | null, after: Amount | null): Fate {
  if (before === null) return after === null ? "neither" : "joins";
  if (after === null) return "leaves";
  if (highest(after) < lowest(before)) return "less";
  if (lowest(after) > highest(before)) return "more";
  return typeof before === "number" && before === after ? "same" : "open";
}

class ChangeSum {
  private readonly sums = new Map<Fate, { people: number; readonly before: Ends; readonly after: Ends }>();

  add(fate: Fate, before: Amount | null, after: Amount | null): void {
    const sum = this.sums.get(fate) ?? { people: 0, before: new Ends(), after: new Ends() };
    this.sums.set(fate, sum);
    sum.people += 1;
    sum.before.add(before);
    sum.after.add(after);
  }
  result(): Change {
    const of = (fate: Fate): FateSum => {
      const sum = this.sums.get(fate);
      return sum === undefined
        ? { people: 0, change: NO_DIFFERENCE }
        : { people: sum.people, change: differenceOf(sum.before.amount(), sum.after.amount()) };
    };
    return Object.fromEntries(FATES.map((fate) => [fate, of(fate)])) as Record<Fate, FateSum>;
  }
}
const NO_DIFFERENCE: Difference = { min: 0, max: 0 };
