// A question to the server by workspace/executeCommand, and its typed answer. Pending edits go to the server first.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type {
  AssessAnswer,
  AssessParams,
  FormAnswer,
  OfFile,
  OutputsAnswer,
  OutputsParams,
  PaymentsAnswer,
  PreviewAnswer,
  TestsAnswer,
  TestsParams,
} from "../server/commands/protocol.js";

interface Questions {
  readonly outputs: (params: OutputsParams) => OutputsAnswer;
  readonly preview: (params: OfFile) => PreviewAnswer;
  readonly form: (params: OfFile) => FormAnswer;
  readonly assess: (params: AssessParams) => AssessAnswer;
  readonly tests: (params: TestsParams) => TestsAnswer;
  readonly payments: (params: OfFile) => PaymentsAnswer;
}
export type Ask = <Q extends keyof Questions>(
  question: Q,
  params: Parameters<Questions[Q]>[0],
) => Promise<ReturnType<Questions[Q]> | null>;

/** Null where the server has no such file, or has not started. */
export function asking(client: BaseLanguageClient): Ask {
  return (question, params) =>
    client.sendRequest("workspace/executeCommand", { command: `zhengce.server.${question}`, arguments: [params] });
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
