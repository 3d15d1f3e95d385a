// The panel that assesses a person: passes facts to the server and answers to the panel, live as the notice is edited, and shows
// each reason behind the clause that it comes from.
import * as vscode from "vscode";
import type { AssessAnswer } from "../server/commands/protocol.js";
import type { FromPanel, ShowAssessment } from "../webview/messages.js";
import { afterEdits } from "./after-edits.js";
import { policyUri, type Ask } from "./ask.js";
import { openPanel } from "./panel.js";
import { say } from "./say.js";

export function assessPanel(context: vscode.ExtensionContext, ask: Ask): readonly vscode.Disposable[] {
  const open = new Map<string, { readonly panel: vscode.WebviewPanel; readonly update: () => unknown }>();
  const behind = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor("editorCodeLens.foreground"), margin: "0 0 0 2em" },
  });
  const show = (uri: vscode.Uri): void => {
    const panel = openPanel(context, "assess", say("评估一个人", "Assess a Person"));
    let facts: Readonly<Record<string, unknown>> = {};
    let asked = 0;
    const update = async (): Promise<void> => {
      const turn = ++asked;
      const form = await ask("form", { uri: uri.toString() });
      const answer = await ask("assess", { uri: uri.toString(), facts });
      // An older answer must not overtake a newer one.
      if (form === null || turn !== asked || !open.has(uri.toString())) return;
      const begun = Object.keys(facts).length > 0;
      const message: ShowAssessment = { kind: "assessment", form, answer: begun ? answer : null, wording: wording() };
      void panel.webview.postMessage(message);
      explain(uri, behind, begun ? answer : null);
    };
    panel.webview.onDidReceiveMessage(async (message: FromPanel) => {
      if (message.kind === "reveal") return reveal(uri, message.line);
      if (message.kind === "facts") facts = message.facts;
      return update();
    });
    panel.onDidDispose(() => {
      open.delete(uri.toString());
      explain(uri, behind, null);
    });
    open.set(uri.toString(), { panel, update });
  };
  return [
    new vscode.Disposable(() => behind.dispose()),
    afterEdits(({ uri }) => open.get(uri.toString())?.update()),
    vscode.commands.registerCommand("zhengce.assess", (chosen: unknown) => {
      const uri = policyUri(chosen);
      if (uri === null) return;
      const known = open.get(uri.toString());
      if (known === undefined) show(uri);
      else known.panel.reveal();
    }),
  ];
}

function wording(): ShowAssessment["wording"] {
  return {
    yes: say("是", "yes"),
    no: say("否", "no"),
    open: say("本通知没有规定", "Left open by this notice"),
    reasons: say("依据", "Because"),
    clause: say("条款", "Clause"),
  };
}

/** Each reason stands behind the line of its rule, in every editor of the notice. */
function explain(uri: vscode.Uri, behind: vscode.TextEditorDecorationType, answer: AssessAnswer | null): void {
  const byLine = new Map<number, string[]>();
  for (const { text, range } of answer?.reasons ?? [])
    if (range !== null) byLine.set(range.start.line, [...(byLine.get(range.start.line) ?? []), text]);
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document.uri.toString() !== uri.toString()) continue;
    const lines = [...byLine].filter(([line]) => line < editor.document.lineCount);
    editor.setDecorations(
      behind,
      lines.map(([line, texts]) => ({
        range: editor.document.lineAt(line).range,
        renderOptions: { after: { contentText: `← ${texts.join("；")}` } },
      })),
    );
  }
}

async function reveal(uri: vscode.Uri, line: number): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
  });
  const place = new vscode.Range(line, 0, line, 0);
  editor.selection = new vscode.Selection(place.start, place.start);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
