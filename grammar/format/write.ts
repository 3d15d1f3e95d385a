// A parsed text → the same text as it should look, and proof that it says the same: what was written is parsed again, and its tree and
// comments compared.
import type { Locale } from "../diagnostic.js";
import type { Node, Span, Statement } from "../ast.js";
import { firstIndex } from "../first-index.js";
import { parse } from "../parse.js";
import { inPlainWords } from "../wording/in-plain-words.js";
import { mark } from "../tokens.js";
import { layoutOf } from "./layout.js";
import { outlineOf } from "./outline.js";
import { piecesOf } from "./pieces.js";
import { renderFile } from "./render.js";
import { sameTree, saysTheSame, type Read } from "./same-tree.js";

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
export function write(written: Read, style: Style): Read | null {
  const read = inItsWords(written, style);
  if (!saysTheSame(written, read)) return null;
  const { value, tokens } = read.parsed;
  const attempt = (kept: readonly Span[]): Read => {
    const text = textOf(read, style, kept);
    return { text, parsed: parse({ path: "", text }, style.tiers) };
  };
  const bare = attempt([]);
  if (saysTheSame(read, bare)) return bare;
  if (!tokens.some(({ tokenType }) => tokenType === mark.semicolon)) return null;
  const some = attempt(differing(value.statements, bare.parsed.value.statements));
  if (saysTheSame(read, some)) return some;
  const full = attempt([value]);
  return saysTheSame(read, full) ? full : null;
}

/** The text in the language's own words. */
function inItsWords(read: Read, { tiers }: Style): Read {
  const { understood } = read.parsed;
  if (understood.length === 0) return read;
  const text = inPlainWords(read.text, understood);
  return { text, parsed: parse({ path: "", text }, tiers) };
}

/** The statements that are read otherwise without their terminators: `待遇 …；等待 60日` is no `待遇 … 等待 60日`. */
function differing(before: readonly Statement[], after: readonly Statement[]): readonly Span[] {
  return before.flatMap((statement, index): readonly Span[] => {
    const other = after[index];
    if (sameTree(statement, other)) return [];
    if (statement.kind !== "ClauseBlock" || other?.kind !== "ClauseBlock") return [statement];
    return differing(statement.statements, other.statements);
  });
}

/** @param kept terminators stay within these */
function textOf({ text, parsed }: Read, style: Style, kept: readonly Span[]): string {
  const braces = parsed.tokens.filter(({ tokenType }) => tokenType === mark.open);
  const offsets = braces.map(({ startOffset }) => startOffset);
  const outline = outlineOf(parsed.value, style.words !== null, (node) => firstBrace(node, offsets));
  const pieces = piecesOf(text, parsed, style, outline.names, kept);
  const { width, level } = style;
  const lines = renderFile(layoutOf(pieces, outline), level, { width, apart: outline.apart, source: text });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** The first `{` inside a node. */
function firstBrace(node: Node, braces: readonly number[]): number | null {
  const found = braces[firstIndex(braces.length, (at) => (braces[at] ?? 0) >= node.start)];
  return found !== undefined && found < node.end ? found : null;
}
