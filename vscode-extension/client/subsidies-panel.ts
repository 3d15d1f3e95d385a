// The panel with groups × subsidies: it follows the text, and an amount that is changed in it is one edit of the text. Never of a file that is
// read-only, nor of a text that has changed meanwhile.
import * as vscode from "vscode";
import type { FromPanel, Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { isLocked } from "./is-locked.js";
import { noticePanel } from "./notice-panel.js";
import { rangeOf } from "./range-of.js";
import { say } from "./say.js";
import { noAnswer } from "./server-life.js";

export function subsidiesPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "subsidies", title: () => say("资助一览表", "Table of Subsidies"), preserveFocus: false };
  return noticePanel(context, kind, (uri) => ({
    answer: async () => {
      const answer = await ask("subsidies", { uri: uri.toString() });
      if (answer === null) return null;
      const locked = await isLocked(vscode.workspace.fs, uri);
      const title = answer.message === null ? say(`资助 ${answer.notice}`, `Subsidies ${answer.notice}`) : null;
      return { title, message: { answer, wording: { ...wording(), ...(locked ? { locked: lockedText() } : {}) } } };
    },
    heard: async (message) => {
      if (message.kind !== "amount") return false;
      const refused = await change(uri, ask, message);
      if (refused !== null) void vscode.window.showErrorMessage(refused);
      // What was refused gives way to what stands in the text.
      return refused !== null;
    },
  }));
}

type Change = Extract<FromPanel, { readonly kind: "amount" }>;

/** Why nothing was changed; null where it was. */
async function change(uri: vscode.Uri, ask: Ask, { range, was, typed }: Change): Promise<string | null> {
  if (await isLocked(vscode.workspace.fs, uri)) return lockedText();
  const document = await vscode.workspace.openTextDocument(uri);
  const { version } = document;
  const answer = await ask("subsidyEdit", { uri: uri.toString(), range, was, typed });
  if (answer === null) return noAnswer();
  if (answer.message !== null) return answer.message;
  const stale = say(
    "通知刚刚改过，没有写入：请再改一次。",
    "The notice has just changed, and nothing was written: change it once more.",
  );
  if (document.version !== version) return stale;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, rangeOf(answer.range), answer.text);
  if (!(await vscode.workspace.applyEdit(edit))) return stale;
  const start = rangeOf(answer.range).start;
  const written = new vscode.Range(start, start.translate(0, answer.text.length));
  for (const editor of vscode.window.visibleTextEditors)
    if (editor.document.uri.toString() === uri.toString()) {
      // Shown, while what comes next is typed in the panel.
      editor.selection = new vscode.Selection(written.start, written.end);
      editor.revealRange(written, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  return null;
}

function lockedText(): string {
  return say("这个文件是只读的，金额不能在这里改。", "This file is read-only: its amounts can't be changed here.");
}

function wording(): Wording {
  return {
    group: say("人群", "Group"),
    payers: say("由谁承担", "Paid by"),
    place: say("到这一条", "Go to the statement"),
    also: say("同一句还管：", "The same words hold for: "),
    stale: say("下面是改动之前的资助。", "Below are the subsidies from before the change."),
    hint: say(
      "在格子里写金额（300元）、比例（75%）或 全额，回车就改通知里的那一处；Esc 放弃。后面括号里的得数跟着重算。",
      "Write an amount (300元), a percentage (75%) or 全额; Enter changes that one place of the notice, Esc gives up. A result in brackets behind it is worked out anew.",
    ),
  };
}
