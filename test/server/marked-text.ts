// Fixtures with marks: `┆` is the cursor; `⟦…⟧` are expected places. The text without them goes to the server.
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range } from "vscode-languageserver-protocol";

export interface MarkedText {
  readonly text: string;
  /** Where `┆` stood; the start of the text where there is none. */
  readonly cursor: Position;
  /** Places in `⟦…⟧`, in order. */
  readonly places: readonly Range[];
}

export function marked(source: string): MarkedText {
  let text = "";
  let cursor = 0;
  const spans: { start: number; end: number }[] = [];
  for (const character of source) {
    if (character === "┆") cursor = text.length;
    else if (character === "⟦") spans.push({ start: text.length, end: -1 });
    else if (character === "⟧") spans.findLast(({ end }) => end < 0)!.end = text.length;
    else text += character;
  }
  const document = TextDocument.create("file:///marked.policy", "policy", 1, text);
  const places = spans.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }));
  return { text, cursor: document.positionAt(cursor), places };
}
