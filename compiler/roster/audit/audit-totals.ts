// Judgements as they come → how many of each kind, and how much money is off; by columns and by payer too.
import type { Assessment } from "@zhengce/runtime";
import { borne } from "../answer.js";
import { ASPECTS, type Aspect, type Judged, type Verdict } from "./judge.js";

export interface VerdictTotal {
  readonly verdict: Verdict;
  readonly people: number;
  /** Sum of what is off, in fen; above 0 where more was recorded. */
  readonly off: number;
}
/** What is off in a part of the roster. */
export interface AuditTally {
  readonly people: number;
  readonly errors: number;
  /** People of whom something is not as the notice says. */
  readonly wrong: number;
  /** Of what people paid, in fen: sums of what was too much and of what was too little. */
  readonly over: number;
  readonly under: number;
  /** The same of subsidies. */
  readonly subsidyOver: number;
  readonly subsidyUnder: number;
}
export interface AuditTotalsOf {
  readonly whole: AuditTally;
  readonly aspects: readonly { readonly aspect: Aspect; readonly verdicts: readonly VerdictTotal[] }[];
  readonly columns: {
    readonly names: readonly string[];
    readonly groups: readonly { readonly key: readonly string[]; readonly tally: AuditTally }[];
  } | null;
  /** By who bears the subsidy that the notice grants. */
  readonly payers: readonly { readonly payers: readonly (string | null)[]; readonly tally: AuditTally }[];
  readonly errors: readonly { readonly code: string; readonly rows: number }[];
}

/** Right within what is open is no fault. */
const FINE: ReadonlySet<Verdict> = new Set(["right", "within"]);
/** Behind so many kinds the others are counted together. */
const MOST_KINDS = 10_000;
const OTHERS = "[]";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Tally = Mutable<AuditTally>;
const empty = (): Tally => ({ people: 0, errors: 0, wrong: 0, over: 0, under: 0, subsidyOver: 0, subsidyUnder: 0 });

export class AuditTotals {
  private readonly whole = empty();
  private readonly verdicts = new Map<Aspect, Map<Verdict, { people: number; off: number }>>();
  private readonly columns = new Map<string, { readonly key: readonly string[]; readonly tally: Tally }>();
  private readonly payers = new Map<string, { readonly payers: readonly (string | null)[]; readonly tally: Tally }>();
  private readonly errors = new Map<string, number>();

  constructor(private readonly by: readonly string[]) {}

  addErrors(codes: readonly string[], values: readonly string[]): void {
    for (const tally of [this.whole, ...this.columnOf(values)]) {
      tally.people += 1;
      tally.errors += 1;
    }
    for (const code of new Set(codes)) this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
  }

  add(answer: Assessment, judged: Judged, values: readonly string[]): void {
    for (const tally of [this.whole, ...this.columnOf(values), ...this.payerOf(answer)]) count(tally, judged);
    for (const aspect of ASPECTS) {
      const judgement = judged[aspect];
      if (judgement === undefined) continue;
      const verdicts = this.verdicts.get(aspect) ?? new Map<Verdict, { people: number; off: number }>();
      this.verdicts.set(aspect, verdicts);
      const sum = verdicts.get(judgement.verdict) ?? { people: 0, off: 0 };
      verdicts.set(judgement.verdict, { people: sum.people + 1, off: sum.off + judgement.off });
    }
  }

  result(): AuditTotalsOf {
    const aspects = [...this.verdicts].map(([aspect, verdicts]) => ({
      aspect,
      verdicts: [...verdicts].map(([verdict, sum]) => ({ verdict, ...sum })),
    }));
    return {
      whole: this.whole,
      aspects,
      columns: this.by.length === 0 ? null : { names: this.by, groups: [...this.columns.values()] },
      payers: [...this.payers.values()],
      errors: [...this.errors].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows),
    };
  }

  private columnOf(key: readonly string[]): readonly Tally[] {
    if (this.by.length === 0) return [];
    const own = JSON.stringify(key);
    const isKept = this.columns.has(own) || this.columns.size < MOST_KINDS;
    const place = isKept ? own : OTHERS;
    const known = this.columns.get(place) ?? { key: isKept ? key : [], tally: empty() };
    this.columns.set(place, known);
    return [known.tally];
  }
  private payerOf(answer: Assessment): readonly Tally[] {
    const payers = borne(answer).flatMap(({ of, payer }) => (of === null ? [payer] : []));
    if (payers.length === 0) return [];
    const key = JSON.stringify(payers);
    const known = this.payers.get(key) ?? { payers, tally: empty() };
    this.payers.set(key, known);
    return [known.tally];
  }
}

function count(tally: Tally, judged: Judged): void {
  tally.people += 1;
  if (ASPECTS.some((aspect) => !FINE.has(judged[aspect]?.verdict ?? "right"))) tally.wrong += 1;
  const [paid, subsidy] = [judged.paid?.off ?? 0, judged.subsidy?.off ?? 0];
  tally.over += Math.max(0, paid);
  tally.under += Math.max(0, -paid);
  tally.subsidyOver += Math.max(0, subsidy);
  tally.subsidyUnder += Math.max(0, -subsidy);
}
