// One name for two kinds of things that conditions or rates could not tell apart.
import type { Origin, Symbol } from "../model.js";
import type { Noticed } from "../problem.js";
import type { Scope } from "../scope.js";

/** Reports names declared as two of fact, group and tier (a condition reads each), fact and period (an operand is either), tier and component. */
export function reportNamesakes(scope: Scope, noticed: Noticed): void {
  const { facts, groups, periods, components } = scope;
  const tiers = scope.tiers.byName;
  const fact = (name: string): Symbol | null => facts.named(name);
  clash(groups.values(), fact, noticed);
  clash(periods.values(), fact, noticed);
  clash(tiers.values(), fact, noticed);
  clash(tiers.values(), (name) => groups.get(name) ?? null, noticed);
  clash(tiers.values(), (name) => components.get(name) ?? null, noticed);
}

/** The later of two namesakes is the duplicate. */
function clash(symbols: Iterable<Symbol>, other: (name: string) => Symbol | null, noticed: Noticed): void {
  for (const symbol of symbols) {
    const namesake = other(symbol.name);
    if (namesake === null) continue;
    const [own, theirs] = [symbol.declarations[0] ?? null, namesake.declarations[0] ?? null];
    const later = own === null || (theirs !== null && theirs.start > own.start);
    const [place, first] = later ? [theirs, symbol] : [own, namesake];
    if (place === null) continue;
    const { kind: what } = later ? namesake : symbol;
    noticed({
      kind: "duplicateDeclaration",
      ...{ place, what },
      first: { what: first.kind, place: later ? own : theirs, takenFrom: originOf(first) },
    });
  }
}

function originOf(symbol: Symbol): Origin | null {
  return symbol.kind === "fact" || symbol.kind === "group" ? symbol.takenFrom : null;
}
