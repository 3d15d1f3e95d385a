// What compiled notices say of themselves in rows, as the rules that the runtime settles. None of these changes anything: a bundle that does
// not use what they make leaves them out.
import type { OpenPoint, RuleCode, TraceEntry } from "../assessment.js";
import type { Beneficiary, SituationRule, Verdict } from "./rules.js";

/** A trace entry: the rule, its clause and line, what it is about. */
export type Row = readonly [
  rule: string,
  clause: string,
  line: number,
  about: object,
  superior?: NonNullable<TraceEntry["superior"]>,
];

function entryOf([rule, clause, line, about, superior]: Row): TraceEntry {
  const entry = { rule: rule as RuleCode, clause, line, about } as TraceEntry;
  return superior === undefined ? entry : { ...entry, superior };
}

/** What a situation says beside its condition. `from` and `to`: the facts that either end of its benefits counts from. */
export function situationRule(rule: {
  readonly name: string;
  readonly grants: SituationRule["grants"];
  readonly entries: readonly Row[];
  readonly noBenefits?: Row;
  readonly open?: readonly OpenPoint[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
}): SituationRule {
  const { name, grants, entries, noBenefits, open = [], from = [], to = [] } = rule;
  return {
    ...{ name, grants, open, entries: entries.map(entryOf) },
    noBenefits: noBenefits === undefined ? null : entryOf(noBenefits),
    benefitFacts: { from, to },
  };
}

/** Who may join, and the rule that says so; none of its own for whoever nothing excludes. */
export function verdictsOf(rows: readonly (readonly [eligible: boolean, ...(Row | [])])[]): readonly Verdict[] {
  return rows.map(([eligible, ...row]) => ({ eligible, entry: row.length === 0 ? null : entryOf(row) }));
}

/** The groups of a statement, each with the rule that says so: by tier, or one for all. */
export function beneficiaries<Group extends string, Held>(
  table: readonly (readonly [mask: Held, group: Group, ...rows: readonly Row[]])[],
): readonly Beneficiary<Group, Held>[] {
  return table.map(([mask, group, ...rows]) => ({ mask, group, entries: rows.map(entryOf) }));
}
