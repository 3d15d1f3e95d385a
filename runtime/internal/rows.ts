// What compiled notices say of themselves in rows, as the rules that the runtime settles. None of these changes anything: a bundle that does
// not use what they make leaves them out.
import type { OpenPoint, RuleCode, TraceEntry } from "../assessment.js";
import type { SituationRule, Standard, Verdict } from "./rules.js";
import type { Ends } from "../open-ends.js";

/** A trace entry: the rule, its clause and line, what it is about. */
export type Row = readonly [
  rule: string,
  clause: string,
  line: number,
  about: object,
  superior?: TraceEntry["superior"],
];

export function entryOf([rule, clause, line, about, superior]: Row): TraceEntry {
  const entry = { rule: rule as RuleCode, clause, line, about } as TraceEntry;
  return superior === undefined ? entry : { ...entry, superior };
}

/** A trace entry of a situation, which what it is about need not name. */
type OwnRow = readonly [rule: string, clause: string, line: number, about?: object, superior?: TraceEntry["superior"]];

/** What a situation may leave open by itself. */
type OwnSlot = "payment" | "grant" | "benefit-from" | "benefit-to";

/**
 * What a situation says beside its condition. `grants` where it is not all that subsidies come to; `leaves`: what it leaves open without a
 * document, `open` where it says more of that; `from` and `to`: the facts that either end of its benefits counts from.
 */
export function situationRule(
  name: string,
  rule: {
    readonly grants?: SituationRule["grants"];
    readonly entries: readonly OwnRow[];
    readonly noBenefits?: OwnRow;
    readonly leaves?: readonly OwnSlot[];
    readonly open?: readonly OpenPoint[];
    readonly from?: readonly string[];
    readonly to?: readonly string[];
  },
): SituationRule {
  const { grants = "granted", entries, noBenefits, leaves = [], open = [], from = [], to = [] } = rule;
  const own = ([code, clause, line, about, superior]: OwnRow): TraceEntry =>
    entryOf([code, clause, line, { situation: name, ...about }, superior]);
  return {
    ...{
      name,
      grants,
      open: [...leaves.map((slot) => ({ slot, situation: name, document: null })), ...open],
      entries: entries.map(own),
    },
    noBenefits: noBenefits === undefined ? null : own(noBenefits),
    benefitFacts: { from, to },
  };
}

/** An amount that a notice states: fen, or both ends and the figure that counts where the payment confirms it. */
type Stated = number | (Ends & { readonly figure?: number });
interface StandardSaid {
  readonly reads?: readonly string[];
  /** That an open amount points to. */
  readonly document?: string;
  readonly superior?: TraceEntry["superior"];
}

/** The amount of a standard, by the statement on a line of a clause; of a variant where `reads` says which names its condition asks. */
export function standard(
  component: string,
  amount: Stated,
  clause: string,
  line: number,
  { reads, document, superior }: StandardSaid = {},
): Standard {
  const open: OpenPoint = { slot: "standard", component, document: document ?? null };
  return {
    ...(typeof amount === "number" ? { min: amount, max: amount } : { ...amount, open }),
    ...(reads && { isVariant: true }),
    entry: entryOf([
      ...([reads ? "variant" : "standard", clause, line] as const),
      reads ? { component, reads } : { component },
      superior,
    ]),
  };
}

/** Who may join, and the rule that says so; none of its own for whoever nothing excludes. */
export function verdictsOf(rows: readonly (readonly [eligible: boolean, ...(Row | [])])[]): readonly Verdict[] {
  return rows.map(([eligible, ...row]) => ({ eligible, entry: row.length === 0 ? null : entryOf(row) }));
}
