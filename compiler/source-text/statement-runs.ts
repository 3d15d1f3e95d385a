// The statements of a file clause by clause: what both the figures that they state and the names that they use are gathered from.
import type { Statement } from "@zhengce/grammar";
import type { Clause, Model } from "../semantics/model.js";

export interface StatementRun {
  /** Null for what stands outside any clause. */
  readonly clause: Clause | null;
  /** Neighbours in text order; 用例, which say nothing of the print, are left out. */
  readonly statements: readonly Statement[];
}

/** Statements that follow one another in one clause; a 条款 inside of it parts them. */
export function* statementRuns(
  model: Pick<Model, "tree" | "clauseOf">,
  statements: readonly Statement[] = model.tree.statements,
  clause: Clause | null = null,
): Generator<StatementRun, void, undefined> {
  let run: Statement[] = [];
  for (const statement of statements) {
    if (statement.kind === "ClauseBlock") {
      yield { clause, statements: run };
      run = [];
      const [inner] = statement.statements;
      yield* statementRuns(
        model,
        statement.statements,
        inner === undefined ? clause : (model.clauseOf(inner) ?? clause),
      );
    } else if (statement.kind !== "TestCase") run.push(statement);
  }
  yield { clause, statements: run };
}
