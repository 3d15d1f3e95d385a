// Which clauses of last year's file stand under another number in this year's print: those whose own text came back there, nearly word for word.
import type { CarryEdit } from "../compare/carry-forward.js";
import type { Model } from "../semantics/model.js";
import type { Coverage } from "../source-text/coverage.js";
import { plainText } from "../source-text/plain-text.js";
import type { ReadPrint } from "./read-print.js";

export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly edits: readonly CarryEdit[];
}
interface LastYear {
  readonly model: Model;
  readonly coverage: Coverage | null;
}

/** Of the pairs of characters of two texts, figures left out, so many are shared. */
const ALIKE = 0.7;
/** A shorter text comes back by chance. */
const SHORTEST = 12;

/** None where last year's print is not at hand: nothing else tells where a clause went. */
export function movedClauses({ model, coverage }: LastYear, read: ReadPrint, print: string): readonly Moved[] {
  if (coverage === null) return [];
  const before = coverage.notice;
  const now = read.all
    .filter(({ kind }) => kind === "clause")
    .map((clause) => ({ clause, pairs: pairsOf(print, clause) }));
  const found: Moved[] = [];
  for (const { clause, texts } of coverage.clauses) {
    const own = texts.find(({ kind, key }) => kind === "clause" && key === clause?.key);
    if (clause === null || own === undefined || clause.keys.length !== 1) continue;
    const pairs = pairsOf(before.source.text, own);
    if (pairs.size < SHORTEST) continue;
    const here = now.find((one) => one.clause.key === clause.key);
    const ranked = now.map((one) => ({ ...one, alike: share(pairs, one.pairs) })).sort((a, b) => b.alike - a.alike);
    const [best] = ranked;
    if (best === undefined || best.alike < ALIKE || best.clause.key === clause.key) continue;
    if (here !== undefined && share(pairs, here.pairs) >= best.alike) continue;
    const edits = clause.nodes.flatMap(({ label }) =>
      label === null ? [] : [{ start: label.start, end: label.end, text: best.clause.label }],
    );
    // A label that leaves out what stands around it can't be moved by itself.
    const whole = clause.nodes.every(({ label }) => label === null || label.text === clause.name);
    if (whole) found.push({ from: clause.name, to: best.clause.label, edits });
  }
  // Two that go to one place, or one that goes where another stays, are left to a person.
  const taken = new Map<string, number>();
  for (const { to } of found) taken.set(to, (taken.get(to) ?? 0) + 1);
  const leaves = new Set(found.map(({ from }) => from));
  const stays = new Set([...model.clauses.values()].map(({ name }) => name).filter((name) => !leaves.has(name)));
  return found.filter(({ to }) => taken.get(to) === 1 && !stays.has(to));
}

function pairsOf(print: string, { body, end }: { readonly body: number; readonly end: number }): ReadonlySet<string> {
  const text = plainText(print, body, end).text.replace(/[0-9]/gu, "");
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}
