// What can be folded: every statement of several lines up to its closing brace, and comments.
import { statementInfo, statementKinds, walk, type NodeKind } from "@zhengce/grammar";
import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";

/** Kinds of nodes with braces of their own, or with lines that belong together. */
const FOLDED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  ...statementKinds.filter((kind) => statementInfo(kind).entries.length > 0),
  ...(["ClauseBlock", "GroupDeclaration", "NoticeEntry", "Variant", "TargetRow"] as const),
]);

export function foldingRanges({ compilation, document }: FeatureContext): FoldingRange[] {
  const text = document.getText();
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const found: FoldingRange[] = [];
  const fold = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = lineOf(start);
    const closing = /[}｝]/u.test(text[end - 1] ?? "") ? 1 : 0;
    const endLine = lineOf(end) - closing;
    if (endLine > startLine) found.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  walk(compilation.tree, {
    enter: (node) => {
      if (FOLDED.has(node.kind)) fold(node.start, node.end);
    },
  });
  for (const { start, end } of commentRuns(compilation.parsed.comments, lineOf))
    fold(start, end, FoldingRangeKind.Comment);
  return found;
}

interface Run {
  readonly start: number;
  end: number;
}
/** Comments on lines that follow one another are one. */
function commentRuns(comments: readonly Run[], lineOf: (offset: number) => number): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end } of comments) {
    const last = runs.at(-1);
    if (last !== undefined && lineOf(start) === lineOf(last.end) + 1) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
