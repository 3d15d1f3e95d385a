// The quick fixes of the findings in a range: the compiler's mends, an unknown name declared, the other order of two exceptions, the missing
// days as a situation, an error of the notice itself kept as printed.
import {
  mayMend,
  mendOf,
  safetyOf,
  acknowledgeFinding,
  declareName,
  fillGap,
  orderOtherWay,
  plainBase,
} from "@zhengce/compiler/editor";
import type { Diagnostic as Finding, Locale, Span } from "@zhengce/grammar";
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { toDiagnostic } from "../../convert-diagnostic.js";
import type { FeatureContext } from "../../feature-context.js";
import { actionOf } from "./action.js";

export function fixActions(context: FeatureContext, range: Span, language: Locale): readonly CodeAction[] {
  return findingsIn(context, range).flatMap((finding) => actionsFor(context, finding, language));
}

/** Those that touch the range. */
export function findingsIn({ compilation }: FeatureContext, { start, end }: Span): readonly Finding[] {
  return compilation.diagnostics.filter((finding) => finding.start <= end && start <= finding.end);
}

function actionsFor(context: FeatureContext, finding: Finding, language: Locale): readonly CodeAction[] {
  const { compilation, document, locale, settings, workspace } = context;
  const wording = { locale, documentation: settings.documentation, document: workspace.document };
  const diagnostics = [toDiagnostic(finding, document, wording)];
  const mend = mayMend(finding, compilation.hasErrors) ? mendOf(finding, compilation.source) : null;
  const further = [declareName, orderOtherWay, plainBase, fillGap, acknowledgeFinding].flatMap(
    (make) => make(finding, compilation.model, language) ?? [],
  );
  const isPreferred = safetyOf(finding, compilation.source) === "safe";
  return [
    ...(mend === null ? [] : [actionOf(context, CodeActionKind.QuickFix, mend, { diagnostics, isPreferred })]),
    ...further.map((other) => actionOf(context, CodeActionKind.QuickFix, other, { diagnostics })),
  ];
}
