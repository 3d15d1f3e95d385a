// The panel with the questions about everybody and their answers; whoever shows one goes into the notice as a 用例.
import * as vscode from "vscode";
import type { Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { keepTest } from "./keep-test.js";
import { noticePanel, type Content } from "./notice-panel.js";
import { onDemand } from "./on-demand.js";
import { say } from "./say.js";

export function verifyPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "verify", title: () => say("核验", "Verify") };
  return noticePanel(context, kind, (uri, panel): Content => {
    // A 用例 more changes no answer.
    let kept = -1;
    const demanded = onDemand(
      panel,
      wording,
      async (_, how) => {
        const answer = await ask("verification", { uri: uri.toString() }, how);
        if (answer === null) return null;
        const title = answer.message === null ? say(`核验 ${answer.notice}`, `Verify ${answer.notice}`) : null;
        return { title, message: { answer, wording: wording() } };
      },
      ({ version }) => version === kept,
    );
    return {
      ...demanded,
      heard: async (message) => {
        if (message.kind !== "tests") return demanded.heard?.(message) ?? false;
        const document = await vscode.workspace.openTextDocument(uri);
        kept = document.version + 1;
        await keepTest(uri, () => Promise.resolve(atEnd(document, message.texts)));
        return false;
      },
    };
  });
}

function atEnd(document: vscode.TextDocument, texts: readonly string[]) {
  const text = document.getText();
  const end = document.positionAt(text.length);
  const newline = document.eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n";
  const gap = text === "" ? "" : /[\r\n]$/u.test(text) ? newline : newline + newline;
  return { message: null, range: { start: end, end }, text: gap + texts.join("\n").replaceAll("\n", newline) };
}

function wording(): Wording {
  return {
    run: say("重新核验", "Verify again"),
    stop: say("停止", "Stop"),
    working: say("正在核验", "Verifying"),
    holds: say("成立", "holds"),
    fails: say("不成立", "does not hold"),
    undecided: say("不能断定", "undecided"),
    empty: say("没有可判断的情形", "nothing to ask about"),
    stated: say("（规则写明）", " (a rule says so)"),
    insert: say("写成用例", "Keep as a Test"),
    boundaries: say("日期和年龄的界线，两边各有一人为证", "Boundaries of days and ages, with a person on either side"),
    stale: say("下面是改动之前的结果。", "Below are the answers from before the change."),
    outdated: say(
      "通知改过了，下面是改动之前的结果：再按一次“重新核验”。",
      "The notice has changed; below are the answers from before. Verify again.",
    ),
    stopped: say("已停止，没有核验完。", "Stopped; not everything was verified."),
  };
}
