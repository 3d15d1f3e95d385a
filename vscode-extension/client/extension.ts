// What the desktop's and the browser's extension share: starts the client that it is given, and joins commands and panels to it.
// No meaning of the language here: every answer comes from the server.
import * as vscode from "vscode";
import { State, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import { afterEdits } from "./after-edits.js";
import { asking } from "./ask.js";
import { assessPanel } from "./assess-panel.js";
import { checkWorkspace } from "./check-workspace.js";
import { compileNotice } from "./compile-notice.js";
import { conformPanel } from "./conform-panel.js";
import { diffPanel } from "./diff-panel.js";
import { did } from "./did.js";
import { findingPages, withPages } from "./finding-page.js";
import { draftNotice } from "./draft-notice.js";
import { keptFindings } from "./kept-findings.js";
import { newNotice } from "./new-notice.js";
import { nextYear } from "./next-year.js";
import { notesPages } from "./notes-page.js";
import { tellPanels } from "./panel-life.js";
import { paymentsPanel } from "./payments-panel.js";
import { reportPanel } from "./report-panel.js";
import { rosterPanel } from "./roster-panel.js";
import { subsidiesPanel } from "./subsidies-panel.js";
import { timelinePanel } from "./timeline-panel.js";
import { preview } from "./preview.js";
import { printMarks } from "./print-marks.js";
import { printPanel } from "./print-panel.js";
import { serverLife } from "./server-life.js";
import { statusItem } from "./status.js";
import { testExplorer, type TestExplorer } from "./test-explorer.js";
import { verifyPanel } from "./verify-panel.js";
import { unconfirmedCount } from "./unconfirmed-count.js";

let running: BaseLanguageClient | null = null;

let tests: TestExplorer | null = null;

const life = serverLife();
const kept = keptFindings();

/** Enter takes nothing of a list that opened by itself: so the extension sets it, unless the person sets it otherwise. */
function sparesEnter(): boolean {
  const editor = vscode.workspace.getConfiguration("editor", { languageId: "policy" });
  return (
    editor.get("acceptSuggestionOnEnter") !== "on" &&
    ["never", "whenQuickSuggestion"].includes(editor.get<string>("suggest.selectionMode") ?? "")
  );
}

/** Options of either client; `initial` is what the server of one of them must know at once. */
export function clientOptions(initial: Readonly<Record<string, string>> = {}): LanguageClientOptions {
  return {
    documentSelector: [{ language: "policy" }],
    errorHandler: life.errorHandler,
    diagnosticCollectionProvider: kept.provider,
    // The status item says so.
    initializationFailedHandler: () => false,
    // The first answers come before the server has asked for the settings.
    initializationOptions: () => ({
      ...initial,
      trusted: vscode.workspace.isTrusted,
      spareEnter: sparesEnter(),
      locale: vscode.workspace.getConfiguration("zhengce").get<string>("locale"),
    }),
    middleware: {
      ...withPages,
      // The lens over a 用例 runs it where every editor can; here the Test Explorer shows more than a message.
      executeCommand: (command, args: readonly unknown[], next): unknown => {
        const opens = command === "zhengce.server.tellConformity" ? uriOf(args[0]) : null;
        if (opens !== null) return vscode.commands.executeCommand("zhengce.conform", opens);
        const asked = command === "zhengce.server.runTest" ? testOf(args[0]) : null;
        return asked === null || tests === null ? next(command, [...args]) : tests.run(asked.uri, asked.names);
      },
    },
  };
}

function uriOf(argument: unknown): vscode.Uri | null {
  const { uri } = (argument ?? {}) as { readonly uri?: unknown };
  return typeof uri === "string" ? vscode.Uri.parse(uri) : null;
}

function testOf(argument: unknown): { readonly uri: vscode.Uri; readonly names: readonly string[] } | null {
  const { uri, names } = (argument ?? {}) as { readonly uri?: unknown; readonly names?: unknown };
  return typeof uri === "string" && Array.isArray(names)
    ? { uri: vscode.Uri.parse(uri), names: names.map(String) }
    : null;
}

/** @param begin what the server must have before it is asked of files that nobody has open */
export async function start(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  begin?: () => Promise<void>,
): Promise<void> {
  running = client;
  const ask = asking(client, life);
  const command = (name: string, run: (argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`zhengce.${name}`, run);
  const ready = async (): Promise<void> => {
    await begin?.();
    await explorer.discover();
  };
  const explorer = testExplorer(ask, life);
  tests = explorer;
  const notes = notesPages();
  const shown = [
    life.follow(client),
    tellPanels(life),
    findingPages(context),
    kept.disposable,
    explorer.disposable,
    statusItem(ask, life, kept),
    ...preview(ask, life),
    printMarks(ask),
    notes.disposable,
    ...[
      assessPanel,
      paymentsPanel,
      printPanel,
      reportPanel,
      rosterPanel,
      subsidiesPanel,
      timelinePanel,
      diffPanel,
      verifyPanel,
      conformPanel,
    ].map((panel) => panel(context, ask)),
  ];
  for (const disposable of shown) context.subscriptions.push(disposable);
  context.subscriptions.push(
    unconfirmedCount(),
    afterEdits((document) => (document.getText().trim() === "" ? undefined : did("write"))),
    vscode.workspace.onDidGrantWorkspaceTrust(() => client.sendNotification("zhengce/trusted")),
    command("newNotice", () => newNotice(context)),
    command("draftNotice", (uri) => draftNotice(ask, uri)),
    command("checkWorkspace", () => checkWorkspace(client)),
    command("nextYear", (uri) => nextYear(ask, notes, uri)),
    command("compile", (uri) => compileNotice(ask, uri)),
    command("runTests", (uri) => explorer.run(uri)),
    command("restart", async () => {
      life.renew();
      // One that has failed can't be stopped.
      if (client.isRunning()) await client.stop();
      await client.start();
    }),
    command("showOutput", () => client.outputChannel.show()),
    // At the start, and whenever it is started again: by the person or by itself.
    client.onDidChangeState(({ newState }) =>
      newState === State.Running ? void client.start().then(ready) : undefined,
    ),
  );
  await client.start();
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
