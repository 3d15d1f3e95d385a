// The panel that assesses a person: passes facts to the server and answers to the panel, live as the notice is edited, and shows
// each reason behind the clause that it comes from.
import * as vscode from "vscode";
import type { FromPanel, ShowAssessment } from "../webview/messages.js";
import { afterEdits } from "./after-edits.js";
import { policyUri, type Ask } from "./ask.js";
import { explanations } from "./explanations.js";
import { isLocked } from "./is-locked.js";
import { openPanel } from "./panel.js";
import { say } from "./say.js";

export function assessPanel(context: vscode.ExtensionContext, ask: Ask): readonly vscode.Disposable[] {
  const open = new Map<string, { readonly panel: vscode.WebviewPanel; readonly update: () => unknown }>();
  const reasons = explanations();
  const show = (uri: vscode.Uri): void => {
    // What is filled in next stands in the panel.
    const panel = openPanel(context, "assess", say("评估一个人", "Assess a Person"), { preserveFocus: false });
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
      if (form.message === null) panel.title = say(`评估 ${form.notice}`, `Assess ${form.notice}`);
      // While the notice can't be read, the last answer stays, in the panel as in the text.
      if (begun && answer?.message === null) reasons.show(uri, answer.reasons);
    };
    panel.webview.onDidReceiveMessage(async (message: FromPanel) => {
      if (message.kind === "reveal") return reveal(uri, message.line);
      if (message.kind === "keep") return keep(ask, uri, facts);
      if (message.kind === "facts") facts = message.facts;
      return update();
    });
    panel.onDidDispose(() => {
      open.delete(uri.toString());
      reasons.show(uri, []);
    });
    open.set(uri.toString(), { panel, update });
  };
  return [
    reasons.disposable,
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
    yuan: say("元", "yuan"),
    day: say("如 2026-10-01、20261001、2026年10月1日", "2026-10-01, 20261001 or 2026年10月1日"),
    filter: say("筛选", "Filter"),
    hint: say("填好左边的情况，这里就有答案。", "Fill in the form; the answer stands here."),
    stale: say("下面是改动之前的答案。", "Below is the answer from before the change."),
    open: say("本通知没有规定", "Left open by this notice"),
    reasons: say("依据", "Because"),
    clause: say("条款", "Clause"),
    keep: say("写成用例", "Keep as a Test"),
  };
}

/** Writes the person and the answer into the notice, and goes there. */
async function keep(ask: Ask, uri: vscode.Uri, facts: Readonly<Record<string, unknown>>): Promise<void> {
  const before = await vscode.workspace.openTextDocument(uri);
  const { version } = before;
  const answer = await ask("testText", { uri: uri.toString(), facts });
  if (answer === null) return;
  const refused =
    answer.message ??
    ((await isLocked(vscode.workspace.fs, uri)) ? locked() : null) ??
    (before.version === version ? null : stale());
  if (refused !== null) {
    void vscode.window.showErrorMessage(refused);
    return;
  }
  const { line, character } = answer.range.start;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(line, character), answer.text);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(stale());
    return;
  }
  // The text begins with the line that parts it from what stands before.
  await reveal(uri, line + (/^(?:\r?\n)*/u.exec(answer.text)?.[0].split("\n").length ?? 1) - 1);
}

function locked(): string {
  return say(
    "这个文件是只读的，用例没有写入。另存一份，再在那里写。",
    "This file is read-only, and the test was not written. Save a copy, and write there.",
  );
}
function stale(): string {
  return say(
    "通知刚刚改过，用例没有写入：请再按一次。",
    "The notice has just changed, and the test was not written: press once more.",
  );
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
