// What may stand at a place of a file: the statement that the place is in, as far as it goes, and every keyword, name, mark or literal
// that may come next. The reader of an unfinished text; completion asks it. Knows no meaning.
import { append } from "../append.js";
import type { Document, Span, Statement } from "../ast.js";
import { firstIndex } from "../first-index.js";
import { keywords, type KeywordId } from "../keywords.js";
import type { ParseResult } from "../parse.js";
import { keyword, type Lexeme, literal, mark, word } from "../tokens.js";
import type { MarkId } from "../characters.js";
import { follow, type Follower, type Path, type Walk } from "./follow.js";
import type { NameRole } from "../name-roles.js";

export type LiteralId = keyof typeof literal;
export type Expected =
  | { readonly kind: "keyword"; readonly id: KeywordId; readonly path: Path }
  | { readonly kind: "name"; readonly role: NameRole; readonly path: Path }
  | { readonly kind: "literal"; readonly id: LiteralId; readonly path: Path }
  | { readonly kind: "mark"; readonly id: MarkId; readonly path: Path };

export interface ExpectedAt {
  /** The word that is being typed, up to the place; empty where none is. */
  readonly typed: Span;
  /** Inside a comment nothing is expected. */
  readonly inComment: boolean;
  readonly next: readonly Expected[];
  /** The tokens of the statement before the place, each in the rules that took it. */
  readonly read: Walk["read"];
  /** The keyword that the innermost statement begins with; null outside of statements. */
  readonly statement: Lexeme | null;
}

const keywordIds = new Map((Object.keys(keywords) as KeywordId[]).map((id) => [keyword[id].tokenTypeIdx, id] as const));
const literalIds = new Map((Object.keys(literal) as LiteralId[]).map((id) => [literal[id].tokenTypeIdx, id] as const));
const markIds = new Map((Object.keys(mark) as MarkId[]).map((id) => [mark[id].tokenTypeIdx, id] as const));

/** What may stand at `offset`; words that follow it are not looked at. `isWhole`: the word before it is not being typed any more. */
export function expectedAt(parsed: ParseResult, offset: number, { isWhole = false } = {}): ExpectedAt {
  const { tokens } = parsed;
  const count = countBefore(tokens, offset);
  const last = tokens[count - 1];
  const typing = !isWhole && last !== undefined && offset <= last.end && !markIds.has(last.tokenTypeIdx);
  const typed = typing ? { start: last.startOffset, end: offset } : { start: offset, end: offset };
  const inComment = parsed.comments.some(({ start, end }) => start < offset && offset <= end);
  const before = tokens.slice(0, typing ? count - 1 : count);
  const { header, body } = around(parsed.value, before);
  const walk = inComment ? { read: [], next: [] } : follow("document", [...header, ...body]);
  return {
    typed,
    inComment,
    next: distinct(walk.next.flatMap(expectedOf)),
    read: walk.read,
    statement: body[0] ?? null,
  };
}

function expectedOf({ type: { tokenTypeIdx }, path, role }: Follower): readonly Expected[] {
  const type = tokenTypeIdx as number;
  const [id, mark, literal] = [keywordIds.get(type), markIds.get(type), literalIds.get(type)];
  if (id !== undefined) return [{ kind: "keyword", id, path }];
  if (mark !== undefined) return [{ kind: "mark", id: mark, path }];
  if (literal !== undefined) return [{ kind: "literal", id: literal, path }];
  return type === word.tokenTypeIdx ? [{ kind: "name", role, path }] : [];
}
function distinct(all: readonly Expected[]): readonly Expected[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = `${one.kind} ${one.kind === "name" ? one.role : one.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The tokens of the last statement before the end of `before`, and those that open the clauses around it. */
function around(document: Document, before: readonly Lexeme[]): { header: readonly Lexeme[]; body: readonly Lexeme[] } {
  const from = before.at(-1)?.startOffset ?? -1;
  const header: Lexeme[] = [];
  let body = before;
  let statements: readonly Statement[] = document.statements;
  for (;;) {
    const last = lastBefore(statements, from);
    if (last === undefined) return { header, body };
    body = before.slice(countBefore(before, last.start));
    if (last.kind !== "ClauseBlock") return { header, body };
    const brace = body.findIndex(({ tokenType }) => tokenType === mark.open);
    const inner = lastBefore(last.statements, from);
    if (brace < 0 || inner === undefined || inner.start < (body[brace]?.startOffset ?? 0)) return { header, body };
    append(header, body.slice(0, brace + 1));
    statements = last.statements;
  }
}
function lastBefore(statements: readonly Statement[], offset: number): Statement | undefined {
  return statements[firstIndex(statements.length, (at) => (statements[at]?.start ?? 0) > offset) - 1];
}
/** How many tokens start before `offset`. */
function countBefore(tokens: readonly Lexeme[], offset: number): number {
  return firstIndex(tokens.length, (at) => (tokens[at]?.startOffset ?? 0) >= offset);
}
