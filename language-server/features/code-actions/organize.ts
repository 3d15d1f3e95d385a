// The declarations outside the clauses, in order at the top of the file.
import { organizeDeclarations } from "@zhengce/compiler/editor";
import type { CodeAction } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { actionOf } from "./action.js";

export const ORGANIZE = "source.organizeDeclarations";

export function organizeActions(context: FeatureContext): readonly CodeAction[] {
  const { parsed, source } = context.compilation;
  const edits = organizeDeclarations(parsed, source.text);
  const title = { zh: "整理事实、人群和档次的声明", en: "Organise the declarations" };
  return edits === null || edits.length === 0 ? [] : [actionOf(context, ORGANIZE, { title, edits })];
}
