// The lines of a range → the smallest run of whole statements around them that looks the same when it is formatted alone: no line is
// shared with another statement, no column aligned across its border, no terminator at it.
import type { ClauseBlock, Statement } from "../ast.js";
import { firstIndex } from "../first-index.js";
import { positionAt } from "../source.js";
import { mark, type Lexeme } from "../tokens.js";
import { alignsWith } from "./align.js";
import { IGNORE } from "./layout.js";
import { trimmed, type LineEdit, type LineRange } from "./line-edits.js";
import type { Read } from "./same-tree.js";

export interface Stretch {
  /** `[from, to)` of the text's lines. */
  readonly from: number;
  readonly to: number;
  /** How many clauses stand around it. */
  readonly level: number;
  readonly statements: readonly Statement[];
  /** What becomes of the blank lines before it. */
  readonly gap: readonly LineEdit[];
}

/** Statements in a row, and the lines of their block: `[from, to)`. */
interface Row {
  readonly statements: readonly Statement[];
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

export function stretchOf({ text, parsed }: Read, starts: readonly number[], range: LineRange): Stretch {
  const { tokens, comments } = parsed;
  const lineOf = (offset: number): number => positionAt(starts, offset).line - 1;
  return within({ statements: parsed.value.statements, from: 0, to: starts.length, level: 0 });

  function within(row: Row): Stretch {
    const { statements } = row;
    const count = statements.length;
    let low = Math.max(0, firstFrom(statements, starts[range.first + 1] ?? text.length) - 1);
    if (low + 1 < count && (border(row, low + 1)?.from ?? Infinity) <= range.first) low++;
    while (low > 0 && (border(row, low)?.from ?? Infinity) > range.first) low--;
    let high = Math.max(low + 1, firstFrom(statements, starts[range.last + 1] ?? text.length));
    while (high < count && (border(row, high)?.from ?? -1) <= range.last) high++;
    const only = statements[low];
    const inner =
      high - low === 1 && only?.kind === "ClauseBlock" && !isIgnored(only) ? bodyOf(only, row.level + 1) : null;
    if (inner !== null && inner.from <= range.first && range.last < inner.to) return within(inner);
    const { from, start } = (low === 0 ? null : border(row, low)) ?? { from: row.from, start: row.from };
    const to = (high < count ? border(row, high)?.from : undefined) ?? row.to;
    const gap = start > from ? trimmed(linesBetween(from, start), [""], from) : null;
    return {
      from: start,
      to,
      level: row.level,
      statements: statements.slice(low, high),
      gap: gap === null ? [] : [gap],
    };
  }

  /** Where the lines of a statement part from those of the statement before it: the blank ones, and its own. Null where they do not. */
  function border({ statements }: Row, index: number): { readonly from: number; readonly start: number } | null {
    const [before, statement] = [statements[index - 1], statements[index]] as readonly [Statement, Statement];
    const last = tokens[tokenFrom(statement.start) - 1] as Lexeme;
    if (last.tokenType === mark.semicolon) return null;
    let end = lineOf(last.end - 1);
    for (const comment of commentsBetween(last.end, statement.start)) {
      const start = lineOf(comment.start);
      if (start > end) return { from: end + 1, start };
      end = lineOf(comment.end - 1);
    }
    const start = lineOf(statement.start);
    if (start === end || (start === end + 1 && alignsWith(before.kind, statement.kind))) return null;
    return { from: end + 1, start };
  }

  function isIgnored({ start }: Statement): boolean {
    const before = commentsBetween(tokens[tokenFrom(start) - 1]?.end ?? 0, start).at(-1);
    return before !== undefined && IGNORE.test(text.slice(before.start, before.end).trimEnd());
  }

  /** A clause's statements, where they stand on lines of their own; else null. */
  function bodyOf({ statements, start, end }: ClauseBlock, level: number): Row | null {
    const first = statements[0];
    const index = tokenFrom(end) - 1;
    const close = tokens[index] as Lexeme;
    if (first === undefined || close.tokenType !== mark.close || close.end !== end) return null;
    const brace = tokens[tokenFrom(first.start) - 1] as Lexeme;
    const last = tokens[index - 1] as Lexeme;
    if (brace.tokenType !== mark.open || brace.startOffset < start || last.tokenType === mark.semicolon) return null;
    let from = lineOf(brace.startOffset);
    const beside = commentsBetween(brace.end, first.start).filter((comment) => lineOf(comment.start) === from);
    if (beside.some(({ block }) => block) || lineOf(first.start) === from) return null;
    from++;
    const to = lineOf(end - 1);
    const behind = Math.max(last.end, commentsBetween(last.end, end).at(-1)?.end ?? 0);
    return lineOf(behind - 1) === to ? null : { statements, from, to, level };
  }

  function linesBetween(from: number, to: number): readonly string[] {
    return Array.from({ length: to - from }, (_, index) =>
      text.slice(starts[from + index], starts[from + index + 1]).replace(/[\n\r]+$/u, ""),
    );
  }
  function commentsBetween(start: number, end: number): typeof comments {
    const from = firstIndex(comments.length, (index) => (comments[index]?.start ?? 0) >= start);
    let to = from;
    while ((comments[to]?.start ?? Infinity) < end) to++;
    return comments.slice(from, to);
  }
  function tokenFrom(offset: number): number {
    return firstIndex(tokens.length, (index) => (tokens[index]?.startOffset ?? 0) >= offset);
  }
  function firstFrom(statements: readonly Statement[], offset: number): number {
    return firstIndex(statements.length, (index) => (statements[index]?.start ?? 0) >= offset);
  }
}
