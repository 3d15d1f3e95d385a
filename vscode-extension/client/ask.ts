// A question to the server by workspace/executeCommand, and its typed answer. Pending edits go to the server first.
import * as vscode from "vscode";
import { WorkDoneProgress, type BaseLanguageClient } from "vscode-languageclient";
import type { Questions } from "@zhengce/language-server/protocol";
import type { ServerLife } from "./server-life.js";

export type Ask = <Q extends keyof Questions>(
  question: Q,
  params: Parameters<Questions[Q]>[0],
  how?: How,
) => Promise<ReturnType<Questions[Q]> | null>;

/** Of a question that takes long: how to stop it, and who is told how far it is, in hundredths. */
export interface How {
  readonly token: vscode.CancellationToken;
  readonly told: (percent: number) => void;
}

/** Null where the server has no such file, where it was stopped, and where it does not run: `life` says which, and the status item says it to the person. */
export function asking(client: BaseLanguageClient, life: ServerLife): Ask {
  let asked = 0;
  return async (question, params, how) => {
    const sent = { command: `zhengce.server.${question}`, arguments: [params] };
    const workDoneToken = `zhengce-${String(++asked)}`;
    const progress =
      how === undefined
        ? null
        : client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
            if (value.kind === "report") how.told(value.percentage ?? 0);
          });
    try {
      if (how === undefined) return await client.sendRequest("workspace/executeCommand", sent);
      return await client.sendRequest("workspace/executeCommand", { ...sent, workDoneToken }, how.token);
    } catch (problem) {
      if (how?.token.isCancellationRequested === true) return null;
      if (life.now() === "running" && client.isRunning()) throw problem;
      return null;
    } finally {
      progress?.dispose();
    }
  };
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
