// Declarations that no rule uses. A standard that stands in a clause, or says who bears it, is the
// notice's own figure, paid or not, and no slip.
import type { Name, Span, SubsidyDeclaration } from "@zhengce/grammar";
import type { Placed, Symbol } from "../model.js";
import type { Noticed, Problem } from "../problem.js";
import type { Scope } from "../scope.js";

/**
 * Reports facts, groups, periods, tiers and components that nothing but their own declaration and 用例 name.
 * @param problems what was noticed so far: a declaration that clashes with another is not reported as unused too
 */
export function reportUnused(
  scope: Scope,
  used: ReadonlySet<Symbol>,
  problems: readonly Problem[],
  subsidies: readonly Placed<SubsidyDeclaration>[],
  noticed: Noticed,
): void {
  const namesakes = new Set(problems.flatMap(placesOfDuplicate));
  const report = (symbol: Symbol, nodes: readonly Placed<Span>[]): void => {
    const [place] = symbol.declarations;
    // Of two namesakes one is mended away: no saying which one is used.
    if (place === undefined || used.has(symbol) || symbol.declarations.some((name) => namesakes.has(name))) return;
    noticed({ kind: "unusedDeclaration", place, what: symbol.kind, ...extent(nodes, symbol.declarations) });
  };
  for (const fact of scope.facts.byName.values()) report(fact, fact.node === null ? [] : [fact.node]);
  const unknown = new Set(problems.flatMap((problem) => (problem.kind === "unknownName" ? [problem.place.text] : [])));
  const apart = new Set(scope.exclusions.flatMap(({ groups }) => groups));
  // 其余人群 不资助 speaks of every group that no subsidy names.
  const ofAll = subsidies.some(({ node: { otherGroups } }) => otherGroups);
  for (const group of ofAll ? [] : scope.groups.values()) {
    // It shuts others out; or it is called by a name of before, which has a finding of its own.
    if (!apart.has(group.name) && !group.formerNames.some((name) => unknown.has(name))) report(group, group.nodes);
  }
  for (const period of scope.periods.values()) report(period, period.nodes);
  for (const component of scope.components.values()) {
    const ofTheNotice = component.nodes.some(({ clause }) => clause !== null);
    const isBorne = component.payers.length + component.parts.length > 0;
    if (!ofTheNotice && !isBorne) report(component, component.nodes);
  }
  for (const tier of scope.tiers.list) {
    // A tier without amounts of its own is another rule's; here it is one that makes no difference.
    const covered = [...scope.components.values()].every(({ rates }) => (rates[tier.index] ?? null) !== null);
    if (covered) report(tier, [tier.node]);
  }
}

function placesOfDuplicate(problem: Problem): readonly (Span | null)[] {
  return problem.kind === "duplicateDeclaration" ? [problem.place, problem.first.place] : [];
}

/** What could go with the declaration: its statement, or its place in a list; neither where clauses add to it. */
function extent(
  nodes: readonly Placed<Span>[],
  declarations: readonly Name[],
): { readonly statement: Span | null; readonly listed: boolean } {
  const [first, second] = nodes;
  if (first === undefined || second !== undefined || declarations.length > 1) return { statement: null, listed: false };
  const listed = "names" in first.node && Array.isArray(first.node.names) && first.node.names.length > 1;
  return { statement: listed ? null : first.node, listed };
}
