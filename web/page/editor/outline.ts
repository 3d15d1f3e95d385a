// The server's outline → its headings in a row, each with its depth.
import type { DocumentSymbol } from "vscode-languageserver-protocol";
import type { OutlineItem } from "../state.js";

/** Clauses and what stands outside of them; two levels are enough to find one's way. */
const DEEPEST = 1;

export function headings(symbols: readonly DocumentSymbol[], depth = 0): readonly OutlineItem[] {
  return symbols.flatMap(({ name, detail = "", selectionRange, children = [] }) => [
    { name, detail, depth, line: selectionRange.start.line + 1 },
    ...(depth < DEEPEST ? headings(children, depth + 1) : []),
  ]);
}
