// At a 情形 or 例外: a 用例 for it, filled with a person who comes to it and what the file answers, at the end of the file.
import { testFor } from "@zhengce/compiler/editor";
import type { Locale } from "@zhengce/grammar";
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { actionOf } from "./action.js";

export function testActions(context: FeatureContext, offset: number, language: Locale): readonly CodeAction[] {
  const { compilation } = context;
  const { model } = compilation;
  const around = model.nodesAt(offset).find((node) => node.kind === "SituationDeclaration");
  const situation = around?.kind === "SituationDeclaration" ? (around.name?.text ?? null) : null;
  if (situation === null || compilation.hasErrors || compilation.program === null) return [];
  const statement = testFor(model, compilation.program, situation, language);
  if (statement === null) return [];
  const { text } = compilation.source;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = /(?:\r\n|\n|\r)$/u.test(text) ? newline : newline + newline;
  const edit = { start: text.length, end: text.length, text: `${gap}${statement.replaceAll("\n", newline)}` };
  const title = { zh: `为“${situation}”写一个用例`, en: `Write a test for ${situation}` };
  return [actionOf(context, CodeActionKind.RefactorRewrite, { title, edits: [edit] })];
}
