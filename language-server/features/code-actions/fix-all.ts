// Every mend of a file at once that no person need decide: all of one code (offered at one of its findings), and all of all codes.
import { editsOfAll } from "@zhengce/compiler/editor";
import type { Diagnostic as Finding, Span } from "@zhengce/grammar";
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { actionOf } from "./action.js";
import { findingsIn } from "./fixes.js";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.zhengce`;

/** Of each code in the range that has several findings in the file. */
export function fixKindActions(context: FeatureContext, range: Span): readonly CodeAction[] {
  const codes = new Set(
    findingsIn(context, range)
      .filter(({ fixable }) => fixable)
      .map(({ code }) => code),
  );
  return [...codes].flatMap((code) => {
    const all = context.compilation.diagnostics.filter((finding) => finding.code === code);
    const edits = all.length < 2 ? [] : editsOf(context, all);
    const title = {
      zh: `修正本文件所有的 ${code}（${String(all.length)}处）`,
      en: `Fix all ${String(all.length)} ${code} in this file`,
    };
    return edits.length < 2 ? [] : [actionOf(context, CodeActionKind.QuickFix, { title, edits })];
  });
}

export function fixAllActions(context: FeatureContext): readonly CodeAction[] {
  const edits = editsOf(context, context.compilation.diagnostics);
  const title = { zh: "改正所有不影响含义的写法", en: "Fix all that changes no meaning" };
  return edits.length === 0 ? [] : [actionOf(context, FIX_ALL, { title, edits })];
}

function editsOf({ compilation }: FeatureContext, findings: readonly Finding[]) {
  return editsOfAll(compilation.source, findings);
}
