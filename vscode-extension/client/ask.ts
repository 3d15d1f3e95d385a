// A question to the server by workspace/executeCommand, and its typed answer. Pending edits go to the server first.
import * as vscode from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import type { Questions } from "@zhengce/language-server/protocol";
import { say } from "./say.js";

export type Ask = <Q extends keyof Questions>(
  question: Q,
  params: Parameters<Questions[Q]>[0],
) => Promise<ReturnType<Questions[Q]> | null>;

/** Null where the server has no such file; where it does not run, the person is told, once. */
export function asking(client: BaseLanguageClient): Ask {
  let told = false;
  return async (question, params) => {
    try {
      return await client.sendRequest("workspace/executeCommand", {
        command: `zhengce.server.${question}`,
        arguments: [params],
      });
    } catch (problem) {
      if (client.state === State.Running) throw problem;
      if (!told) {
        told = true;
        void tellOfSilence().finally(() => (told = false));
      }
      return null;
    }
  };
}

async function tellOfSilence(): Promise<void> {
  const again = say("重新启动", "Restart");
  const text = say("语言服务没有运行。", "The language server is not running.");
  if ((await vscode.window.showErrorMessage(text, again)) === again)
    await vscode.commands.executeCommand("zhengce.restart");
}

/** The `.policy` file in front of the person, or the one that a menu was opened on. */
export function policyUri(chosen: unknown): vscode.Uri | null {
  if (chosen instanceof vscode.Uri) return chosen;
  const active = vscode.window.activeTextEditor?.document;
  if (active?.languageId === "policy") return active.uri;
  return (
    vscode.window.visibleTextEditors.find(({ document }) => document.languageId === "policy")?.document.uri ?? null
  );
}
