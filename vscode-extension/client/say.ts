// A text in the person's language: the one set for the findings, else the editor's.
import * as vscode from "vscode";

/** The Chinese or the English text. */
export function say(zh: string, en: string): string {
  const set = vscode.workspace.getConfiguration("zhengce").get<string>("locale");
  const language = set === "zh" || set === "en" ? set : vscode.env.language;
  return language.startsWith("zh") ? zh : en;
}
