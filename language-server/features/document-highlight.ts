// The places of the name under the cursor in this file: declarations as written, uses as read.
import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { occurrencesOf, ownOccurrences, targetAt } from "../occurrences.js";

export function documentHighlight(context: FeatureContext, { position }: DocumentHighlightParams): DocumentHighlight[] {
  const { document } = context;
  const target = targetAt(context, document.offsetAt(position));
  if (target === null) return [];
  const found =
    target.kind === "symbol"
      ? ownOccurrences(context, target.symbol)
      : occurrencesOf(context, target).filter(({ uri }) => uri === document.uri);
  return found.map(({ range, declaration }) => ({
    range,
    kind: declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
