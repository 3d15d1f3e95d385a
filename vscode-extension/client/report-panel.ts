// The panel with the report for the person who signs, as it is printed; it can be saved as a page and its obligations as a calendar.
import * as vscode from "vscode";
import type { ReportAnswer } from "@zhengce/language-server/protocol";
import type { Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { noticePanel } from "./notice-panel.js";
import { saveAs } from "./save-as.js";
import { say } from "./say.js";
import { noAnswer } from "./server-life.js";

const FORMS = {
  html: { ending: "html", of: ({ html }: ReportAnswer) => html },
  calendar: { ending: "ics", of: ({ calendar }: ReportAnswer) => calendar },
} as const;

export function reportPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "report", title: () => say("签发报告", "Sign-off Report"), unstyled: true };
  return noticePanel(context, kind, (uri) => {
    const answered = (): Promise<ReportAnswer | null> => ask("report", { uri: uri.toString() });
    return {
      answer: async () => {
        const answer = await answered();
        if (answer === null) return null;
        const title = answer.message === null ? say(`签发报告 ${answer.notice}`, `Report ${answer.notice}`) : null;
        return { title, message: { answer, wording: wording() } };
      },
      heard: async (message) => {
        if (message.kind !== "save") return false;
        // Of the notice as it is now, not as it was shown.
        const answer = await answered();
        if (answer?.message !== null) {
          void vscode.window.showErrorMessage(answer?.message ?? noAnswer());
          return false;
        }
        const { ending, of } = FORMS[message.as];
        await saveAs(uri, say(`${answer.notice} 签发报告.${ending}`, `${answer.notice} report.${ending}`), of(answer));
        return false;
      },
    };
  });
}

function wording(): Wording {
  return {
    html: say("另存为网页", "Save as a Page"),
    calendar: say("办理事项存成日历（.ics）", "Save the Obligations as a Calendar (.ics)"),
    stale: say("下面是改动之前的报告。", "Below is the report from before the change."),
  };
}
