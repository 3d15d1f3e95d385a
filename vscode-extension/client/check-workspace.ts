// Has every notice of the workspace checked, and says what was found.
import * as vscode from "vscode";
import { WorkspaceDiagnosticRequest, type BaseLanguageClient } from "vscode-languageclient";
import { did } from "./did.js";
import { say } from "./say.js";

export async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const title = say("正在检查全部通知", "Checking all notices");
  const place = { location: vscode.ProgressLocation.Window, title };
  const { files, errors, warnings } = await vscode.window.withProgress(place, () => counted(client));
  if (files > 0) did("check");
  if (errors + warnings > 0) await vscode.commands.executeCommand("workbench.actions.view.problems");
  void vscode.window.showInformationMessage(
    say(
      `检查了 ${files} 份通知：${errors} 个错误，${warnings} 个警告。`,
      `${files} notices checked: ${errors} errors, ${warnings} warnings.`,
    ),
  );
}

async function counted(
  client: BaseLanguageClient,
): Promise<{ readonly files: number; readonly errors: number; readonly warnings: number }> {
  // Where only open notices are checked, the others are opened for it.
  if (vscode.workspace.getConfiguration("zhengce").get<boolean>("diagnostics.workspace") === false) {
    const uris = await vscode.workspace.findFiles("**/*.policy", "**/node_modules/**");
    await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
  }
  const { items } = await client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const found = items.flatMap((report) => (report.kind === "full" ? report.items : []));
  // The protocol's severities are VS Code's, counted from one.
  const count = (severity: vscode.DiagnosticSeverity): number =>
    found.filter((one) => one.severity === severity + 1).length;
  return {
    files: items.length,
    errors: count(vscode.DiagnosticSeverity.Error),
    warnings: count(vscode.DiagnosticSeverity.Warning),
  };
}
