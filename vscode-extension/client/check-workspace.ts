// Opens every notice of the workspace, so that a server without a disk knows them too, and shows what was found.
import * as vscode from "vscode";
import { say } from "./say.js";

export async function checkWorkspace(): Promise<void> {
  const uris = await vscode.workspace.findFiles("**/*.policy", "**/node_modules/**");
  await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
  await settled(uris);
  const found = uris.flatMap((uri) => vscode.languages.getDiagnostics(uri));
  const count = (severity: vscode.DiagnosticSeverity): number =>
    found.filter((one) => one.severity === severity).length;
  const errors = count(vscode.DiagnosticSeverity.Error);
  const warnings = count(vscode.DiagnosticSeverity.Warning);
  if (errors + warnings > 0) await vscode.commands.executeCommand("workbench.actions.view.problems");
  void vscode.window.showInformationMessage(
    say(
      `检查了 ${uris.length} 份通知：${errors} 个错误，${warnings} 个警告。`,
      `${uris.length} notices checked: ${errors} errors, ${warnings} warnings.`,
    ),
  );
}

/** Waits until findings have stopped coming: 300 ms of quiet, 5 s at most. */
function settled(uris: readonly vscode.Uri[]): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      listener.dispose();
      clearTimeout(quiet);
      clearTimeout(limit);
      resolve();
    };
    let quiet = setTimeout(finish, 600);
    const limit = setTimeout(finish, 5000);
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, 300);
    });
    if (uris.length === 0) finish();
  });
}
