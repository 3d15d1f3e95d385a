// A parsed text → the same text as it should look, and proof that it says the same: what was written is parsed again, and its tree and
// comments compared.
import type { Locale } from "../diagnostic.js";
import type { Node } from "../ast.js";
import { parse } from "../parse.js";
import { mark } from "../tokens.js";
import { layoutOf } from "./layout.js";
import { outlineOf } from "./outline.js";
import { piecesOf } from "./pieces.js";
import { renderFile } from "./render.js";
import { saysTheSame, type Read } from "./same-tree.js";

export interface Style {
  /** Of all keywords, marks and units; null keeps each word's own. */
  readonly words: Locale | null;
  /** Of marks that keep no language of their own. */
  readonly marks: Locale;
  /** Display columns. */
  readonly width: number;
  /** Names of tiers that are declared elsewhere. */
  readonly tiers: ReadonlySet<string>;
  /** How deep the text stands in blocks that are not part of it. */
  readonly level: number;
}

/** A text without errors, formatted; null where the result would have said something else. */
export function write(read: Read, style: Style): Read | null {
  for (const terminators of [false, true]) {
    const text = textOf(read, style, terminators);
    const again = { text, parsed: parse({ path: "", text }, style.tiers) };
    if (saysTheSame(read, again)) return again;
  }
  return null;
}

function textOf({ text, parsed }: Read, style: Style, terminators: boolean): string {
  const braces = parsed.tokens.filter(({ tokenType }) => tokenType === mark.open);
  const offsets = braces.map(({ startOffset }) => startOffset);
  const outline = outlineOf(parsed.value, (node) => firstBrace(node, offsets));
  const pieces = piecesOf(text, parsed, style, outline.names, terminators);
  const { width, level } = style;
  const lines = renderFile(layoutOf(pieces, outline), level, { width, apart: outline.apart, source: text });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** The first `{` inside a node, by binary search. */
function firstBrace(node: Node, braces: readonly number[]): number | null {
  let low = 0;
  let high = braces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((braces[middle] as number) < node.start) low = middle + 1;
    else high = middle;
  }
  const found = braces[low];
  return found !== undefined && found < node.end ? found : null;
}
