// The panel that assesses a person: passes facts to the server and answers to the panel, live as the notice is edited, and shows
// each reason behind the clause that it comes from.
import * as vscode from "vscode";
import type { Assessed, Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { did } from "./did.js";
import { explanations } from "./explanations.js";
import { keepTest } from "./keep-test.js";
import { noticePanel } from "./notice-panel.js";
import { say } from "./say.js";

export function assessPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const reasons = explanations();
  const kind = { name: "assess", title: () => say("评估一个人", "Assess a Person"), preserveFocus: false };
  const panel = noticePanel(context, kind, (uri) => {
    let facts: Readonly<Record<string, unknown>> = {};
    return {
      answer: async () => {
        const form = await ask("form", { uri: uri.toString() });
        const answer = await ask("assess", { uri: uri.toString(), facts });
        if (form === null) return null;
        const begun = Object.keys(facts).length > 0;
        const assessed: Assessed = { form, assessment: begun ? answer : null };
        return {
          message: { answer: assessed, wording: wording() },
          title: form.message === null ? say(`评估 ${form.notice}`, `Assess ${form.notice}`) : null,
          // While the notice can't be read, the last answer stays, in the panel as in the text.
          whenShown: () => {
            if (!begun || answer?.message !== null) return;
            reasons.show(uri, answer.reasons);
            if (answer.rows.length > 0) did("assess");
          },
        };
      },
      heard: async (message) => {
        if (message.kind === "keep") await keepTest(uri, () => ask("testText", { uri: uri.toString(), facts }));
        if (message.kind !== "facts") return false;
        facts = message.facts;
        return true;
      },
      closed: () => reasons.show(uri, []),
    };
  });
  return vscode.Disposable.from(reasons.disposable, panel);
}

function wording(): Wording {
  return {
    yes: say("是", "yes"),
    no: say("否", "no"),
    yuan: say("元", "yuan"),
    day: say("如 2026-10-01", "as 2026-10-01"),
    days: say("也可写 20261001、2026年10月1日", "20261001 and 2026年10月1日 are read, too"),
    filter: say("筛选", "Filter"),
    hint: say("填好左边的情况，这里就有答案。", "Fill in the form; the answer stands here."),
    stale: say("下面是改动之前的答案。", "Below is the answer from before the change."),
    open: say("本通知没有规定", "Left open by this notice"),
    reasons: say("依据", "Because"),
    clause: say("条款", "Clause"),
    keep: say("写成用例", "Keep as a Test"),
  };
}
