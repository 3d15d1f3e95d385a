// The panel with the table of payments, group by situation, made anew as the notice is edited.
import type * as vscode from "vscode";
import type { Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { noticePanel } from "./notice-panel.js";
import { say } from "./say.js";

export function paymentsPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "payments", title: () => say("缴费一览表", "Table of Payments") };
  return noticePanel(context, kind, (uri) => ({
    answer: async () => {
      const answer = await ask("payments", { uri: uri.toString() });
      if (answer === null) return null;
      const title = answer.message === null ? say(`缴费一览 ${answer.notice}`, `Payments ${answer.notice}`) : null;
      return { title, message: { answer, wording: wording() } };
    },
  }));
}

function wording(): Wording {
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
