// Rows as they come → sums of people and money. Whatever is summed is summed at both ends; nothing of a person is kept.
import { amountBetween, highest, lowest, type Amount, type Assessment } from "@zhengce/runtime";
import { borne, dueOf, grantedTo, payableOf, subsidyOf, supportOf } from "./answer.js";
import { codeOf } from "./faults.js";
import type { Outcome } from "./results.js";

/** What people of one kind come to. */
export interface Tally {
  readonly people: number;
  /** Of them: rows with errors, which have no money. */
  readonly errors: number;
  /** Of them: under no situation, so that nothing is due. */
  readonly uncovered: number;
  /** Of them: what they pay is left open. */
  readonly open: number;
  readonly due: Amount;
  readonly subsidy: Amount;
  readonly payable: Amount;
  /** Of standards that people do not pay, where the notice says who bears them. */
  readonly support: Amount;
}
/** `key`: values by the columns or names that it is told apart by; null: what came behind too many others. */
export interface Group {
  readonly key: readonly (string | null)[] | null;
  readonly tally: Tally;
}
export interface Borne {
  readonly of: string | null;
  readonly payer: string | null;
  readonly people: number;
  readonly amount: Amount;
}
export interface TotalsOf {
  readonly whole: Tally;
  readonly situations: readonly Group[];
  readonly groups: readonly Group[];
  readonly tiers: readonly Group[];
  readonly columns: { readonly names: readonly string[]; readonly groups: readonly Group[] } | null;
  readonly payers: readonly Borne[];
  /** How many pay how much, in fen, where that is fixed. */
  readonly payable: readonly { readonly fen: number; readonly people: number }[];
  /** How many rows have an error of a kind. */
  readonly errors: readonly { readonly code: string; readonly rows: number }[];
}

/** Behind so many kinds the others are counted together. */
const MOST_KINDS = 10_000;

export class Totals {
  private readonly whole = new Sum();
  private readonly situations = new Sums();
  private readonly groups = new Sums();
  private readonly tiers = new Sums();
  private readonly columns = new Sums();
  private readonly payers = new Map<
    string,
    { of: string | null; payer: string | null; people: number; amount: Ends }
  >();
  private readonly payable = new Map<number, number>();
  private readonly errors = new Map<string, number>();
  /** Answers that were handed out, how often, in the order in which they came first; nothing of a person. */
  private readonly waiting = new Map<Assessment, number>();

  constructor(private readonly by: readonly string[]) {}

  /** @param values of the columns that totals are told apart by; @param times so many people are answered so */
  add({ answer, faults }: Outcome, values: readonly string[], times = 1): void {
    if (answer === undefined) {
      this.whole.addFaulty();
      if (this.by.length > 0) this.columns.of(values).addFaulty();
      for (const code of new Set(faults.map(codeOf))) this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
      return;
    }
    if (this.by.length > 0) this.columns.of(values).add(answer, times);
    this.waiting.set(answer, (this.waiting.get(answer) ?? 0) + times);
    if (this.waiting.size >= MOST_KINDS) this.settle();
  }

  /** Adds up what waits: as many times as it came. */
  private settle(): void {
    for (const [answer, times] of this.waiting) this.addAnswer(answer, times);
    this.waiting.clear();
  }
  private addAnswer(answer: Assessment, times: number): void {
    this.whole.add(answer, times);
    this.situations.of([answer.situation]).add(answer, times);
    const granted = grantedTo(answer);
    this.groups.of(granted.length === 0 ? [null] : granted).add(answer, times);
    if (answer.tier !== null) this.tiers.of([answer.tier]).add(answer, times);
    this.addShares(answer, times);
    const paid = payableOf(answer);
    if (typeof paid === "number" && (this.payable.has(paid) || this.payable.size < MOST_KINDS))
      this.payable.set(paid, (this.payable.get(paid) ?? 0) + times);
  }

  result(): TotalsOf {
    this.settle();
    return {
      whole: this.whole.tally(),
      situations: this.situations.all(),
      groups: this.groups.all(),
      tiers: this.tiers.all(),
      columns: this.by.length === 0 ? null : { names: this.by, groups: this.columns.all() },
      payers: [...this.payers.values()].map(({ of, payer, people, amount }) => ({
        ...{ of, payer, people },
        amount: amount.amount(),
      })),
      payable: [...this.payable].map(([fen, people]) => ({ fen, people })).sort((a, b) => a.fen - b.fen),
      errors: [...this.errors].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows),
    };
  }

  private addShares(answer: Assessment, times: number): void {
    for (const { of, payer, amount } of borne(answer)) {
      const key = `${of ?? ""}\u0000${payer ?? "\u0000"}`;
      const known = this.payers.get(key) ?? { of, payer, people: 0, amount: new Ends() };
      this.payers.set(key, known);
      known.people += times;
      known.amount.add(amount, times);
    }
  }
}

/** Both ends of a sum, in fen. Infinity: some upper end is not known. */
export class Ends {
  private low = 0;
  private high = 0;
  add(amount: Amount | null, times = 1): void {
    if (amount === null) return;
    this.low += lowest(amount) * times;
    this.high += highest(amount) * times;
  }
  amount(): Amount {
    return amountBetween(this.low, this.high);
  }
}

class Sum {
  people = 0;
  private errors = 0;
  private uncovered = 0;
  private open = 0;
  private readonly due = new Ends();
  private readonly subsidy = new Ends();
  private readonly payable = new Ends();
  private readonly support = new Ends();

  addFaulty(): void {
    this.people += 1;
    this.errors += 1;
  }
  add(answer: Assessment, times: number): void {
    const paid = payableOf(answer);
    this.people += times;
    if (answer.situation === null) this.uncovered += times;
    if (paid !== null && typeof paid !== "number") this.open += times;
    this.due.add(dueOf(answer), times);
    this.subsidy.add(subsidyOf(answer), times);
    this.payable.add(paid, times);
    if (answer.support !== undefined && answer.support.length > 0) this.support.add(supportOf(answer), times);
  }
  tally(): Tally {
    const { people, errors, uncovered, open } = this;
    const [due, subsidy, payable] = [this.due.amount(), this.subsidy.amount(), this.payable.amount()];
    const support = this.support.amount();
    return { people, errors, uncovered, open, due, subsidy, payable, support };
  }
}

class Sums {
  private readonly byKey = new Map<string, { readonly key: readonly (string | null)[]; readonly sum: Sum }>();
  private readonly others = new Sum();

  of(key: readonly (string | null)[]): Sum {
    const text = key.length === 1 ? (key[0] ?? "\u0000") : JSON.stringify(key);
    const known = this.byKey.get(text);
    if (known !== undefined) return known.sum;
    if (this.byKey.size >= MOST_KINDS) return this.others;
    const sum = new Sum();
    this.byKey.set(text, { key, sum });
    return sum;
  }
  all(): readonly Group[] {
    const groups: Group[] = [...this.byKey.values()].map(({ key, sum }) => ({ key, tally: sum.tally() }));
    return this.others.people === 0 ? groups : [...groups, { key: null, tally: this.others.tally() }];
  }
}
