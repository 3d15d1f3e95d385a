// Declarations that no rule uses. A standard that stands in a clause is the notice's own figure, paid or not, and no slip.
import type { Name, Span } from "@zhengce/grammar";
import type { Placed, Symbol } from "./model.js";
import type { Noticed, Problem } from "./problem.js";
import type { Scope } from "./scope.js";

/**
 * Reports facts, groups, periods, tiers and components that nothing but their own declaration and 用例 name.
 * @param problems what was noticed so far: a declaration that clashes with another is not reported as unused too
 */
export function reportUnused(
  scope: Scope,
  used: ReadonlySet<Symbol>,
  problems: readonly Problem[],
  noticed: Noticed,
): void {
  const namesakes = new Set(problems.flatMap(placesOfDuplicate));
  const report = (symbol: Symbol, statement: Span | null): void => {
    const [place] = symbol.declarations;
    // Of two namesakes one is mended away: no saying which one is used.
    if (place === undefined || used.has(symbol) || symbol.declarations.some((name) => namesakes.has(name))) return;
    noticed({ kind: "unusedDeclaration", place, what: symbol.kind, statement });
  };
  for (const fact of scope.facts.byName.values()) report(fact, fact.node?.node ?? null);
  for (const group of scope.groups.values()) report(group, soleStatement(group.nodes, group.declarations));
  for (const period of scope.periods.values()) report(period, soleStatement(period.nodes, period.declarations));
  for (const component of scope.components.values()) {
    const ofTheNotice = component.nodes.some(({ clause }) => clause !== null);
    if (!ofTheNotice) report(component, soleStatement(component.nodes, component.declarations));
  }
  for (const tier of scope.tiers.list) {
    // A tier without amounts of its own is another rule's; here it is one that makes no difference.
    const covered = [...scope.components.values()].every(({ rates }) => (rates[tier.index] ?? null) !== null);
    if (covered) report(tier, null);
  }
}

function placesOfDuplicate(problem: Problem): readonly (Span | null)[] {
  return problem.kind === "duplicateDeclaration" ? [problem.place, problem.first.place] : [];
}

/** The one statement that is there for this declaration alone, and could go with it. */
function soleStatement(nodes: readonly Placed<Span>[], declarations: readonly Name[]): Span | null {
  const [first, second] = nodes;
  if (first === undefined || second !== undefined || declarations.length > 1) return null;
  const names = "names" in first.node && Array.isArray(first.node.names) ? first.node.names.length : 1;
  return names === 1 ? first.node : null;
}
