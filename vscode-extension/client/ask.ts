// A question to the server by workspace/executeCommand, and its typed answer. Pending edits go to the server first.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Questions } from "@zhengce/language-server/protocol";
import type { ServerLife } from "./server-life.js";

export type Ask = <Q extends keyof Questions>(
  question: Q,
  params: Parameters<Questions[Q]>[0],
) => Promise<ReturnType<Questions[Q]> | null>;

/** Null where the server has no such file, and where it does not run: `life` says which, and the status item says it to the person. */
export function asking(client: BaseLanguageClient, life: ServerLife): Ask {
  return async (question, params) => {
    try {
      return await client.sendRequest("workspace/executeCommand", {
        command: `zhengce.server.${question}`,
        arguments: [params],
      });
    } catch (problem) {
      if (life.now() === "running" && client.isRunning()) throw problem;
      return null;
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
