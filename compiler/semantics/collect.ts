// The tree → its statements by kind, each with the clause it stands in. Nothing is resolved here.
import { annotationsIn, statementKinds, type Document, type Statement } from "@zhengce/grammar";
import { clauseTable } from "./symbols/clauses.js";
import type { ClauseTable } from "./symbols/clauses.js";
import type { Clause, Placed } from "./model.js";

type ByKind = {
  readonly [K in Exclude<Statement["kind"], "ClauseBlock">]: Placed<Extract<Statement, { readonly kind: K }>>[];
};

/** The statements of a file by kind, in text order, and its clauses. Annotations inside braces are collected too. */
export interface Collected extends ByKind {
  readonly clauses: ClauseTable;
}

/** Collects the statements of `tree`. */
export function collect(tree: Document): Collected {
  const lists = Object.fromEntries(statementKinds.map((kind) => [kind, []])) as unknown as ByKind;
  const found: Collected = { ...lists, clauses: clauseTable() };
  visit(tree.statements, null, found);
  return found;
}

function visit(statements: readonly Statement[], clause: Clause | null, found: Collected): void {
  for (const statement of statements) {
    if (statement.kind === "ClauseBlock") {
      visit(statement.statements, found.clauses.open(statement, clause), found);
    } else {
      keep(found, statement, clause);
      for (const note of annotationsIn(statement)) keep(found, note, clause);
    }
  }
}

function keep(found: ByKind, node: Exclude<Statement, { readonly kind: "ClauseBlock" }>, clause: Clause | null): void {
  // The list of a kind holds nodes of that kind; the compiler can't follow the index.
  (found[node.kind] as Placed<Statement>[]).push({ node, clause });
}
