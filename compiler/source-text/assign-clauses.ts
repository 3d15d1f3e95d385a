// Printed clauses ↔ the file's clauses: by number or heading; text under a clause that the file does not open goes to the clause around
// it. Figures are not looked at here.
import type { Clause, Model } from "../semantics/model.js";
import type { PrintedClause } from "./printed.js";

export interface Assigned {
  /** The clause of the file that answers for a stretch of print; null: only the notice block does. */
  readonly clauseOf: ReadonlyMap<PrintedClause, Clause | null>;
  readonly unmentioned: readonly PrintedClause[];
  readonly unprinted: readonly Clause[];
}

export function assignClauses(model: Model, printed: readonly PrintedClause[]): Assigned {
  const labelled = [...model.clauses.values()].filter(({ label }) => label !== null);
  // A clause that is opened by itself is not what a range of clauses says of it.
  const byKey = new Map([
    ...labelled.flatMap((clause) => clause.keys.map((key) => [key, clause] as const)),
    ...labelled.map((clause) => [clause.key, clause] as const),
  ]);
  /** For each printed key the clauses of the file that stand below it, in the order of the print. */
  const below = new Map<string, Clause[]>();
  for (const { key, around } of printed) {
    const clause = byKey.get(key);
    if (clause === undefined) continue;
    for (const outer of around) below.set(outer, [...(below.get(outer) ?? []), clause]);
  }
  const clauseOf = new Map<PrintedClause, Clause | null>();
  const unmentioned: PrintedClause[] = [];
  for (const text of printed) {
    const own = byKey.get(text.key);
    const around = [...text.around].reverse().flatMap((key) => byKey.get(key) ?? []);
    const inside = below.get(text.key) ?? [];
    clauseOf.set(text, own ?? around[0] ?? inside[0] ?? null);
    if (text.kind !== "clause" && text.kind !== "annex") continue;
    // A clause that the file takes as a whole answers for its items; one that it opens item by item does not.
    const whole = around.some((clause) => !below.has(clause.key));
    if (own === undefined && !whole && inside.length === 0) unmentioned.push(text);
  }
  const keys = new Set(printed.filter(({ kind }) => kind !== "listed").map(({ key }) => key));
  return { clauseOf, unmentioned, unprinted: labelled.filter((clause) => isUnprinted(clause, keys)) };
}

/** Of a range of clauses both ends are looked for. */
function isUnprinted({ keys }: Clause, printed: ReadonlySet<string>): boolean {
  return [keys[0], keys.at(-1)].some((key) => key === undefined || !printed.has(key));
}
