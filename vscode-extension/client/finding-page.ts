// The page about a finding, rendered, in the person's language: the code of a finding leads to it, on a desktop and in a browser.
import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient";
import { inLanguage } from "./in-language.js";
import { say } from "./say.js";

const SCHEME = "zhengce-finding";
const COMMAND = "zhengce.finding";

export function findingPages(context: vscode.ExtensionContext): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ query }) => {
      const page = vscode.Uri.joinPath(context.extensionUri, "docs/findings", `${query}.md`);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      return inLanguage(text, say("zh", "en") === "zh");
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.commands.registerCommand(COMMAND, async (code: unknown) => {
      if (typeof code !== "string" || !/^[a-z-]+$/u.test(code)) return;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${code}.md`, query: code });
      await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
    }),
  );
}

/** Findings whose code leads to its page; where the person has named another place for the pages, it stays. */
export const withPages: Pick<Middleware, "provideDiagnostics" | "provideWorkspaceDiagnostics"> = {
  provideDiagnostics: async (document, previous, token, next) => {
    const report = await next(document, previous, token);
    if (report !== undefined && report !== null && "items" in report) report.items.forEach(link);
    return report;
  },
  provideWorkspaceDiagnostics: (previous, token, told, next) =>
    next(previous, token, (chunk) => {
      for (const report of chunk?.items ?? []) if ("items" in report) report.items.forEach(link);
      told(chunk);
    }),
};

function link(finding: vscode.Diagnostic): void {
  const elsewhere = vscode.workspace.getConfiguration("zhengce").get<string | null>("documentation");
  const code = typeof finding.code === "object" ? finding.code.value : finding.code;
  if (typeof code !== "string" || (elsewhere ?? "") !== "") return;
  finding.code = {
    value: code,
    target: vscode.Uri.parse(`command:${COMMAND}?${encodeURIComponent(JSON.stringify([code]))}`),
  };
}
