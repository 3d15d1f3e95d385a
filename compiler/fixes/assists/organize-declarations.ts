// Facts, groups and tiers that stand outside the clauses: brought to the top behind the notice, in this order, each with the comments and
// annotations above it. Clauses, and what stands in them, are never touched.
import { isAnnotation, type ParseResult, type Statement } from "@zhengce/grammar";
import type { TextEdit } from "../fix.js";

const ORDER: Partial<Readonly<Record<Statement["kind"], number>>> = {
  FactDeclaration: 0,
  GroupDeclaration: 1,
  TierDeclaration: 2,
};

interface Chunk {
  readonly order: number;
  readonly start: number;
  readonly end: number;
}

/** The edits; empty where the declarations stand in order already, null where one shares its lines with something else or has an error. */
export function organizeDeclarations(parsed: ParseResult, text: string): readonly TextEdit[] | null {
  if (parsed.diagnostics.some(({ severity }) => severity === "error")) return null;
  const { statements } = parsed.value;
  const chunks: Chunk[] = [];
  for (const [index, statement] of statements.entries()) {
    const order = ORDER[statement.kind];
    if (order === undefined) continue;
    const chunk = chunkOf(parsed, text, index);
    if (chunk === null) return null;
    chunks.push({ order, ...chunk });
  }
  const sorted = [...chunks].sort((a, b) => a.order - b.order || a.start - b.start);
  const top = topOf(parsed, text);
  const inOrder = sorted.every((chunk, index) => chunk === chunks[index]);
  const [first] = chunks;
  if (first === undefined || (inOrder && together(text, top, chunks))) return [];
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const body = sorted
    .map((chunk, index) => {
      const gap = index > 0 && sorted[index - 1]?.order !== chunk.order ? newline : "";
      return gap + text.slice(chunk.start, chunk.end).replace(/[\r\n]+$/u, "") + newline;
    })
    .join("");
  return [
    {
      start: top,
      end: top,
      text: `${top > 0 && !/[\r\n]$/u.test(text.slice(0, top)) ? newline : ""}${top > 0 ? newline : ""}${body}`,
    },
    ...chunks.map(({ start, end }) => ({ start, end, text: "" })),
  ];
}

/** Whole lines: the declaration, the annotations before it, and the comments right above. */
function chunkOf({ value, comments }: ParseResult, text: string, index: number): Omit<Chunk, "order"> | null {
  const statement = value.statements[index];
  if (statement === undefined) return null;
  let first = index;
  while (first > 0 && isAnnotation(value.statements[first - 1] ?? statement)) first--;
  let start = value.statements[first]?.start ?? statement.start;
  for (const comment of [...comments].reverse()) {
    if (
      comment.end <= start &&
      /^[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*$/u.test(text.slice(comment.end, start)) &&
      lineBegins(text, comment.start)
    )
      start = comment.start;
  }
  if (!lineBegins(text, start)) return null;
  const rest = /^[^\r\n]*/u.exec(text.slice(statement.end))?.[0] ?? "";
  if (!/^[ \t\u3000]*[;；。]?[ \t\u3000]*(?:\/\/.*)?$/u.test(rest)) return null;
  const end = statement.end + rest.length;
  return { start: lineStart(text, start), end: end + (/^(?:\r\n|\n|\r)/u.exec(text.slice(end))?.[0].length ?? 0) };
}

/** Behind the notice's block, else at the very front, behind a comment that heads the file. */
function topOf({ value, comments }: ParseResult, text: string): number {
  const notice = value.statements.find(({ kind }) => kind === "NoticeBlock");
  if (notice !== undefined && value.statements[0] === notice) return nextLine(text, notice.end);
  const [heading] = comments;
  const first = value.statements[0]?.start ?? text.length;
  return heading !== undefined && heading.end < first && /\n\s*\n/u.test(text.slice(heading.end, first))
    ? nextLine(text, heading.end)
    : 0;
}
function nextLine(text: string, offset: number): number {
  return offset + (/^[^\r\n]*(?:\r\n|\n|\r)?/u.exec(text.slice(offset))?.[0].length ?? 0);
}
/** Nothing but spaces and each other stands between the top and the chunks. */
function together(text: string, top: number, chunks: readonly Chunk[]): boolean {
  let at = top;
  for (const { start, end } of chunks) {
    if (text.slice(at, start).trim() !== "") return false;
    at = end;
  }
  return true;
}
function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
function lineBegins(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}
