// At a figure marked 待核: that all of its clause, or all of the file, have been confirmed. The one figure's own fix is the compiler's.
import { mendOf } from "@zhengce/compiler/editor";
import type { Diagnostic as Finding, Span } from "@zhengce/grammar";
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { actionOf } from "./action.js";
import { findingsIn } from "./fixes.js";

const CODE = "unconfirmed-figure";

export function confirmActions(context: FeatureContext, range: Span): readonly CodeAction[] {
  const { diagnostics, model } = context.compilation;
  const here = findingsIn(context, range).find(({ code }) => code === CODE);
  if (here === undefined) return [];
  const all = diagnostics.filter(({ code }) => code === CODE);
  const around = model.nodesAt(here.start).find((node) => node.kind === "ClauseBlock");
  const clause = around?.kind === "ClauseBlock" ? around : null;
  const within = clause === null ? [] : all.filter(({ start }) => clause.start <= start && start < clause.end);
  const label = clause?.label?.text ?? "";
  return [
    ...confirming(context, within.length < all.length ? within : [], {
      zh: `条款 ${label} 的 ${String(within.length)} 个待核数字都核对无误`,
      en: `All ${String(within.length)} figures of clause ${label} are confirmed`,
    }),
    ...confirming(context, all, {
      zh: `本文件的 ${String(all.length)} 个待核数字都核对无误`,
      en: `All ${String(all.length)} figures of this file are confirmed`,
    }),
  ];
}

/** None for a single figure: that has its own fix. */
function confirming(
  context: FeatureContext,
  findings: readonly Finding[],
  title: { readonly zh: string; readonly en: string },
): readonly CodeAction[] {
  if (findings.length < 2) return [];
  const edits = findings.flatMap((finding) => mendOf(finding, context.compilation.source)?.edits ?? []);
  return [actionOf(context, CodeActionKind.QuickFix, { title, edits })];
}
