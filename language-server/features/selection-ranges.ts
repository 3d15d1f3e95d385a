// What to select as a selection grows: the words in quotes, the token, and every node around it up to the file.
import type { Span } from "@zhengce/grammar";
import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";

export function selectionRanges(context: FeatureContext, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => {
    const { document } = context;
    let range: SelectionRange | undefined;
    for (const span of spansAt(context, document.offsetAt(position)))
      range = { range: rangeOf(document, span), ...(range === undefined ? {} : { parent: range }) };
    return range ?? { range: { start: position, end: position } };
  });
}

/** Outermost first, each strictly inside the one before. */
function spansAt({ compilation, document }: FeatureContext, offset: number): readonly Span[] {
  const text = document.getText();
  const whole = { start: 0, end: text.length };
  const token = compilation.parsed.tokens.find(({ startOffset, end }) => startOffset <= offset && offset <= end);
  const inner: Span[] = token === undefined ? [] : [{ start: token.startOffset, end: token.end }];
  const [word] = inner;
  if (word !== undefined && /["“”＂]/u.test(text[word.start] ?? ""))
    inner.push({ start: word.start + 1, end: word.end - 1 });
  const spans: Span[] = [];
  for (const span of [whole, ...compilation.model.nodesAt(offset), ...inner]) {
    const around = spans.at(-1);
    const holds = span.start <= offset && offset <= span.end && span.start <= span.end;
    const inside = around === undefined || (around.start <= span.start && span.end <= around.end);
    const smaller = around === undefined || span.end - span.start < around.end - around.start;
    if (holds && inside && smaller) spans.push({ start: span.start, end: span.end });
  }
  return spans;
}
