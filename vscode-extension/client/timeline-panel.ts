// The panel with the strip of periods, gaps and waitings over the year, made anew as the notice is edited.
import type * as vscode from "vscode";
import type { Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { noticePanel } from "./notice-panel.js";
import { say } from "./say.js";

export function timelinePanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "timeline", title: () => say("全年时间条", "The Year as a Strip") };
  return noticePanel(context, kind, (uri) => ({
    answer: async () => {
      const answer = await ask("timeline", { uri: uri.toString() });
      if (answer === null) return null;
      const title = answer.message === null ? say(`时间条 ${answer.notice}`, `Strip ${answer.notice}`) : null;
      return { title, message: { answer, wording: wording() } };
    },
  }));
}

function wording(): Wording {
  return {
    stale: say("下面是改动之前的时间条。", "Below is the strip from before the change."),
    period: say("期间", "Periods"),
    situation: say("情形：哪些日子收费", "Situations: the days on which they take payments"),
    waiting: say(
      "等待：缴费以后，等到哪一天（按该情形第一天和最后一天缴费的人举例）",
      "Waitings: until when, for a payment on the first and on the last day",
    ),
    gap: say("空档：没有情形收费的日子", "Gaps: days on which nobody can pay"),
    days: say("起止", "Days"),
  };
}
