// Removing a statement so that no blank line and no stray space is left behind.
import type { Source, Span } from "@zhengce/grammar";
import type { TextEdit } from "./fix.js";

/** The edit that takes `span` out: the whole line where nothing else stands on it, else the span and the spaces after it. */
export function removal({ text }: Source, span: Span): TextEdit {
  const lineStart = startOfBlank(text, span.start);
  const end = endOfBlank(text, terminated(text, span.end));
  const atStart = lineStart === 0 || isBreak(text[lineStart - 1]);
  if (atStart && end >= text.length) return { start: lineStart, end, text: "" };
  if (atStart && isBreak(text[end])) {
    const breakLength = text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1;
    return { start: lineStart, end: end + breakLength, text: "" };
  }
  return isBreak(text[end]) ? { start: lineStart, end, text: "" } : { start: span.start, end, text: "" };
}

function terminated(text: string, end: number): number {
  const after = endOfBlank(text, end);
  return /[;；。]/.test(text[after] ?? "") ? after + 1 : end;
}
function startOfBlank(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBlank(text[at - 1])) at--;
  return at;
}
function endOfBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text[at])) at++;
  return at;
}
function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\u3000";
}
function isBreak(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
