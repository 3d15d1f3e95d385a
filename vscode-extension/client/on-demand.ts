// What is asked when the person says so, since it may take seconds: with its progress, and a way to stop it. After an edit the answer stays, as one
// from before.
import * as vscode from "vscode";
import type { Wording } from "../webview/messages.js";
import type { How } from "./ask.js";
import type { Content, OpenPanel, Shown } from "./notice-panel.js";

/** Null where it was stopped, or the server has no such file. */
export type Run = (choice: string | null, how: How) => Promise<Shown | null>;

/**
 * @param run asks; `choice` is what the person has chosen in the panel
 * @param isMeant whether an edit changes nothing of the answer
 */
export function onDemand(
  panel: OpenPanel,
  wording: () => Wording,
  run: Run,
  isMeant: (document: vscode.TextDocument) => boolean = () => false,
) {
  let source: vscode.CancellationTokenSource | null = null;
  let choice: string | null = null;
  /** Of the text that was asked about last: an edit is told of a moment after it was made. */
  let version: number | undefined;
  const content: Content = {
    answer: async () => {
      source?.cancel();
      const mine = new vscode.CancellationTokenSource();
      source = mine;
      version = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === panel.uri.toString())?.version;
      panel.post({ kind: "progress", percent: 0, wording: wording() });
      const told = (percent: number): void => panel.post({ kind: "progress", percent, wording: wording() });
      const shown = await run(choice, { token: mine.token, told });
      if (source !== mine) return null;
      source = null;
      if (shown === null) panel.post({ kind: "progress", percent: null, wording: wording() });
      return shown;
    },
    heard: (message) => {
      if (message.kind === "stop") source?.cancel();
      if (message.kind !== "run") return false;
      choice = message.choice;
      return true;
    },
    edited: (document) => {
      if (isMeant(document) || document.version === version) return;
      source?.cancel();
      panel.post({ kind: "outdated" });
    },
    closed: () => source?.cancel(),
  };
  return content;
}
