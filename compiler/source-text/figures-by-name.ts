// What a clause says by a name: the figures of the 人群, 期间 and 标准 that it speaks of, wherever they are declared.
import { append, walk } from "@zhengce/grammar";
import type { Node } from "@zhengce/grammar";
import type { Clause, Component, Group, Model, Period, Symbol } from "../semantics/model.js";
import type { EncodedFigure } from "./encoded.js";
import { statementRuns } from "./statement-runs.js";

type Named = Group | Period | Component;

/** For each clause the literals of the groups, periods and standards that its statements name and other statements declare. */
export function figuresByName(
  model: Model,
  encoded: readonly EncodedFigure[],
): (clause: Clause) => readonly EncodedFigure[] {
  const literals = new Map<Node, EncodedFigure[]>();
  for (const figure of encoded) {
    if (figure.saying !== "literal" && figure.saying !== "edge") continue;
    const known = literals.get(figure.statement);
    if (known === undefined) literals.set(figure.statement, [figure]);
    else known.push(figure);
  }
  const named = namedIn(model);
  return (clause) => {
    const found: EncodedFigure[] = [];
    for (const { nodes } of named.get(clause) ?? [])
      for (const { node, clause: own } of nodes) if (own !== clause) append(found, literals.get(node) ?? []);
    return found;
  };
}

/** The groups, periods and standards that the statements of each clause name; 用例 say nothing of the print. */
function namedIn(model: Model): ReadonlyMap<Clause, ReadonlySet<Named>> {
  const found = new Map<Clause, Set<Named>>();
  for (const { clause, statements } of statementRuns(model)) {
    if (clause === null) continue;
    const symbols = found.get(clause) ?? new Set();
    found.set(clause, symbols);
    for (const statement of statements)
      walk(statement, {
        enter(node) {
          const symbol = node.kind === "Name" ? model.symbolOf(node) : null;
          if (symbol !== null && isNamed(symbol)) symbols.add(symbol);
        },
      });
  }
  return found;
}
function isNamed(symbol: Symbol): symbol is Named {
  return symbol.kind === "group" || symbol.kind === "period" || symbol.kind === "component";
}
