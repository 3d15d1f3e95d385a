// The panel that holds a notice against its superior, term by term, made anew as the notice is edited.
import type * as vscode from "vscode";
import type { Conformed, Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { noticePanel } from "./notice-panel.js";
import { say } from "./say.js";

export function conformPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "conform", title: () => say("与上级文件对照", "Hold Against the Superior") };
  return noticePanel(context, kind, (uri) => {
    let to: string | null = null;
    return {
      answer: async () => {
        const held = await ask("conformity", { uri: uri.toString(), to });
        const others = await ask("notices", { uri: uri.toString() });
        if (held === null) return null;
        const named = { value: "", text: say("“上级”写明的那一份", "the one that 上级 names") };
        const choices = (others?.notices ?? []).map(({ uri: value, name }) => ({ value, text: name }));
        const answer: Conformed = { ...held, choices: [named, ...choices], choice: to ?? "" };
        const title = say(`对照上级 ${held.notice}`, `Superior of ${held.notice}`);
        return { title, message: { answer, wording: wording() } };
      },
      heard: (message) => {
        if (message.kind !== "run") return false;
        to = message.choice === "" ? null : message.choice;
        return true;
      },
    };
  });
}

function wording(): Wording {
  return {
    choice: say("对照哪一份", "Hold against"),
    run: say("对照", "Compare"),
    verdict: say("结论", "Verdict"),
    subject: say("事项", "About"),
    required: say("上级怎么写", "The superior says"),
    found: say("本通知怎么写", "This notice says"),
    clause: say("条款", "Clause"),
    kept: say("相符", "kept"),
    broken: say("不符", "broken"),
    filled: say("已补", "filled in"),
    open: say("未定", "open"),
    stale: say("下面是改动之前的对照。", "Below is the comparison from before the change."),
  };
}
