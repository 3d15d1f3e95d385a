// Edits as a restless person makes them: inserts, deletions, pieces of other files pasted, undo. Reproducible from a seed.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver-protocol";

/** Numbers in [0, 1) from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  ...[
    "{",
    "}",
    "（",
    "）",
    "「",
    "」",
    "、",
    "：",
    "；",
    "\n",
    '"',
    "“",
    "”",
    "%",
    " ",
    "\t",
    "=",
    "|",
    "×",
    "0",
    "九",
  ],
  "𠮷",
  "\ud842",
  "资",
  "\r\n",
  "当 ",
  "资助 孤儿 全额",
  "条款 二（一） {\n",
  "280元",
  "2021年2月30日",
  "/*",
  "*/",
  "// ",
  "未规定",
  "end",
  "\u3000",
];

/** One change of `document`; `undo` gives back the text before the last one. */
export function randomEdit(
  document: TextDocument,
  others: readonly string[],
  next: () => number,
  previous: string | null,
): TextDocumentContentChangeEvent {
  const text = document.getText();
  const pick = (count: number): number => Math.floor(next() * count);
  const start = pick(text.length + 1);
  const at = (
    from: number,
    to: number,
  ): { start: ReturnType<TextDocument["positionAt"]>; end: ReturnType<TextDocument["positionAt"]> } => ({
    start: document.positionAt(from),
    end: document.positionAt(to),
  });
  const kind = next();
  if (kind < 0.12 && previous !== null) return { text: previous };
  // A text that has grown past twice a file is cut more often than it grows.
  const isLong = text.length > 12_000;
  const cuts = isLong ? 0.75 : 0.45;
  if (kind < cuts)
    return { range: at(start, Math.min(text.length, start + pick(isLong || next() < 0.1 ? 400 : 8))), text: "" };
  if (kind < 0.85) return { range: at(start, start), text: PIECES[pick(PIECES.length)] ?? "" };
  const other = others[pick(others.length)] ?? "";
  const from = pick(other.length);
  return { range: at(start, start), text: other.slice(from, from + pick(300)) };
}
