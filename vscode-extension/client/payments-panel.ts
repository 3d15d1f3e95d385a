// The panel with the table of payments, group by situation, made anew as the notice is edited.
import * as vscode from "vscode";
import type { ShowPayments } from "../webview/messages.js";
import { afterEdits } from "./after-edits.js";
import { policyUri, type Ask } from "./ask.js";
import { openPanel } from "./panel.js";
import { say } from "./say.js";

export function paymentsPanel(context: vscode.ExtensionContext, ask: Ask): readonly vscode.Disposable[] {
  const open = new Map<string, vscode.WebviewPanel>();
  const update = async (uri: vscode.Uri): Promise<void> => {
    if (!open.has(uri.toString())) return;
    const answer = await ask("payments", { uri: uri.toString() });
    const panel = open.get(uri.toString());
    if (answer === null || panel === undefined) return;
    if (answer.message === null) panel.title = say(`缴费一览 ${answer.notice}`, `Payments ${answer.notice}`);
    const message: ShowPayments = { kind: "payments", answer, wording: wording() };
    void panel.webview.postMessage(message);
  };
  return [
    afterEdits(({ uri }) => update(uri)),
    vscode.commands.registerCommand("zhengce.payments", (chosen: unknown) => {
      const uri = policyUri(chosen);
      if (uri === null) return;
      const known = open.get(uri.toString());
      if (known !== undefined) {
        known.reveal();
        return;
      }
      const panel = openPanel(context, "payments", say("缴费一览表", "Table of Payments"));
      open.set(uri.toString(), panel);
      panel.onDidDispose(() => open.delete(uri.toString()));
      panel.webview.onDidReceiveMessage(() => update(uri));
    }),
  ];
}

function wording(): ShowPayments["wording"] {
  return {
    group: say("人群", "Group"),
    stale: say("下面是改动之前的金额。", "Below are the amounts from before the change."),
    tier: say("档次", "Tier"),
    partial: say("没有算完", "not all worked out"),
    legend: say(
      "大字是个人实缴，小字是应缴减去资助，有几种的写明各是谁的；“—”表示这类人没有这种情形。",
      "Large: what the person pays. Small: due minus subsidy, and for whom where there are several. “—”: nobody of the group comes to it.",
    ),
  };
}
