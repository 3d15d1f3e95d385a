// The panel that compares a notice with last year's, or with another one that the person chooses.
import type * as vscode from "vscode";
import type { Compared, Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { noticePanel } from "./notice-panel.js";
import { onDemand } from "./on-demand.js";
import { say } from "./say.js";

export function diffPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "diff", title: () => say("与上年的通知比较", "Compare with Last Year's Notice") };
  return noticePanel(context, kind, (uri, panel) =>
    onDemand(panel, wording, async (choice, how) => {
      const others = await ask("notices", { uri: uri.toString() });
      if (others === null) return null;
      const last = choice ?? others.last;
      // Which one is meant, somebody has to say.
      const found = last === null ? null : await ask("comparison", { uri: uri.toString(), last }, how);
      if (last !== null && found === null) return null;
      const none = say("工作区里没有别的通知可比较。", "The workspace has no other notice to compare with.");
      const message = found?.message ?? (others.notices.length === 0 ? none : null);
      const answer: Compared = {
        message,
        notice: found?.notice ?? "",
        choices: others.notices.map(({ uri: value, name, year }) => ({
          value,
          text: year === null ? name : `${name}（${String(year)}）`,
        })),
        choice: last,
        sheet: found?.sheet ?? null,
      };
      const title = found?.message === null ? say(`比较 ${found.notice}`, `Compare ${found.notice}`) : null;
      return { title, message: { answer, wording: wording() } };
    }),
  );
}

function wording(): Wording {
  return {
    choice: say("与哪一份比较", "Compare with"),
    run: say("比较", "Compare"),
    stop: say("停止", "Stop"),
    working: say("正在比较", "Comparing"),
    choose: say("请选与哪一份通知比较。", "Choose the notice to compare with."),
    stale: say("下面是改动之前的比较。", "Below is the comparison from before the change."),
    outdated: say(
      "通知改过了，下面是改动之前的比较：再按一次“比较”。",
      "The notice has changed; below is the comparison from before. Compare again.",
    ),
  };
}
