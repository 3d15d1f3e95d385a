// Names → symbols: keeps every reference, which symbols some rule uses, and the names that stand for nothing.
import type { Name } from "@zhengce/grammar";
import type { Payer, Reference, Symbol } from "../model.js";
import type { NameUse, Noticed } from "../problem.js";
import { candidates, find, findAny } from "../scope.js";
import type { Scope } from "../scope.js";
import { candidate, nearestCandidate } from "../checks/similarity.js";
import type { Candidate } from "../checks/similarity.js";

export interface Binding {
  readonly scope: Scope;
  readonly noticed: Noticed;
  /** Records that `name` stands for `symbol`. */
  readonly refer: (name: Name, symbol: Symbol) => void;
  readonly declare: (name: Name, symbol: Symbol) => void;
  /** Resolves `name` as the first of `uses` that it fits. Null, with a problem, where it fits none. */
  readonly resolve: (name: Name, uses: readonly NameUse[]) => Symbol | null;
  /** The payer of that name, which its first use declares. */
  readonly payer: (name: Name) => void;
  /** A rule reads `symbol` without naming it, as 年龄 reads 出生日期. */
  readonly use: (symbol: Symbol | null) => void;
  readonly isUsed: (symbol: Symbol) => boolean;
  /** From now on nothing counts as a use: what 用例 mention, no rule needs for that. */
  readonly enterTests: () => void;
  readonly symbolOf: (name: Name) => Symbol | null;
  /** Reports the unknown names, each once with all its places, and hands out what was bound. */
  readonly finish: () => Bound;
}
export interface Bound {
  readonly references: readonly Reference[];
  readonly used: ReadonlySet<Symbol>;
}

/** So many comparisons of names are spent on suggestions in one file; a file that needs more is not about spelling. */
const MOST_COMPARISONS = 100_000;

/** Starts binding in `scope`; `payers` is the scope's own map, which grows. */
export function startBinding(scope: Scope, payers: Map<string, Payer>, noticed: Noticed): Binding {
  const references: Reference[] = [];
  const symbols = new Map<Name, Symbol>();
  const used = new Set<Symbol>();
  const unknown = new Map<
    string,
    { readonly place: Name; readonly others: Name[]; readonly expected: readonly NameUse[] }
  >();
  const payerUses = new Map<string, Name[]>();
  let inTests = false;

  const keep = (name: Name, symbol: Symbol, declaration: boolean): void => {
    references.push({ name, symbol, declaration });
    symbols.set(name, symbol);
  };
  const use = (symbol: Symbol | null): void => {
    if (symbol !== null && !inTests) used.add(symbol);
  };
  const refer = (name: Name, symbol: Symbol): void => {
    keep(name, symbol, false);
    use(symbol);
  };
  const resolve = (name: Name, uses: readonly NameUse[]): Symbol | null => {
    for (const as of uses) {
      const symbol = find(scope, as, name.text);
      if (symbol === null) continue;
      refer(name, symbol);
      return symbol;
    }
    const actual = findAny(scope, name.text);
    if (actual !== null) {
      refer(name, actual);
      noticed({ kind: "misusedName", place: name, expected: uses, actual });
      return null;
    }
    // One name is one mistake, whatever each place asks for.
    const known = unknown.get(name.text);
    if (known === undefined) unknown.set(name.text, { place: name, others: [], expected: uses });
    else known.others.push(name);
    return null;
  };
  const payer = (name: Name): void => {
    const uses = payerUses.get(name.text) ?? [];
    uses.push(name);
    payerUses.set(name.text, uses);
    const symbol = payers.get(name.text) ?? { kind: "payer", name: name.text, declarations: [], uses };
    payers.set(name.text, symbol);
    refer(name, symbol);
  };
  const finish = (): Bound => {
    let left = MOST_COMPARISONS;
    const lists = new Map<string, readonly Candidate[]>();
    for (const { place, others, expected } of unknown.values()) {
      const key = expected.join();
      const names = lists.get(key) ?? unusedFirst(scope, expected, used).map(candidate);
      lists.set(key, names);
      left -= names.length;
      const near = left >= 0 ? nearestCandidate(place.text, names) : null;
      // What the unknown name most likely means, or the opposite of, is used: one slip, one finding.
      const alike = near ?? (left >= 0 ? nearestCandidate(place.text, names, true) : null);
      const meant = alike === null ? [] : expected.flatMap((as) => find(scope, as, alike) ?? []);
      for (const symbol of meant) used.add(symbol);
      noticed({ kind: "unknownName", place, others, expected, nearest: near, typo: false });
    }
    references.sort((a, b) => a.name.start - b.name.start);
    return { references, used };
  };
  return {
    scope,
    noticed,
    refer,
    resolve,
    payer,
    use,
    isUsed: (symbol) => used.has(symbol),
    finish,
    symbolOf: (name) => symbols.get(name) ?? null,
    declare: (name, symbol) => keep(name, symbol, true),
    enterTests: () => void (inTests = true),
  };
}

/** Of two names equally near the one that nothing uses yet is the likelier. */
function unusedFirst(scope: Scope, uses: readonly NameUse[], used: ReadonlySet<Symbol>): readonly string[] {
  const names = uses.flatMap((as) => candidates(scope, as).map((name) => ({ name, symbol: find(scope, as, name) })));
  const isUsed = ({ symbol }: (typeof names)[number]): boolean => symbol !== null && used.has(symbol);
  return [...names.filter((each) => !isUsed(each)), ...names.filter(isUsed)].map(({ name }) => name);
}
