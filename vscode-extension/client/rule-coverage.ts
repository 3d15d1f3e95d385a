// The rules that a run's tests reach, as VS Code's test coverage shows them: marks in the margin, a count a file.
import * as vscode from "vscode";
import type { Ask } from "./ask.js";
import { rangeOf } from "./range-of.js";

/** Loaded when the person looks at a file; kept as long as the run is. */
const details = new WeakMap<vscode.FileCoverage, readonly vscode.StatementCoverage[]>();

/** Adds what the tests of these names reach in a file; nothing where the file has errors. */
export async function addCoverage(
  run: vscode.TestRun,
  ask: Ask,
  uri: vscode.Uri,
  names: readonly string[],
): Promise<void> {
  const answer = await ask("coverage", { uri: uri.toString(), names });
  if (answer?.message !== null) return;
  const statements = answer.rules.map(({ range, tests }) => new vscode.StatementCoverage(tests, rangeOf(range)));
  const file = vscode.FileCoverage.fromDetails(uri, statements);
  details.set(file, statements);
  run.addCoverage(file);
}

export function detailsOf(file: vscode.FileCoverage): vscode.StatementCoverage[] {
  return [...(details.get(file) ?? [])];
}
