// One name for two kinds of things that conditions or rates could not tell apart.
import type { Name } from "@zhengce/grammar";
import type { Symbol } from "../model.js";
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
    const own = symbol.declarations[0];
    const theirs: Name | null = namesake.declarations[0] ?? null;
    if (own === undefined) continue;
    const later = theirs !== null && theirs.start > own.start;
    noticed({
      kind: "duplicateDeclaration",
      place: later ? theirs : own,
      what: later ? namesake.kind : symbol.kind,
      first: later ? { what: symbol.kind, place: own } : { what: namesake.kind, place: theirs },
    });
  }
}
