// Where a statement can be put behind another one: on a line of its own, as far in.
import type { Span } from "@zhengce/grammar";

export interface Line {
  readonly at: number;
  readonly indent: string;
  /** What the new text needs around it, so that no line is shared. */
  readonly before: string;
  readonly after: string;
}

export function lineBehind(text: string, { start, end }: Span): Line {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const indent = /^[ \t\u3000]*/u.exec(text.slice(lineStart, start))?.[0] ?? "";
  const rest = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? "";
  // A comment behind the statement stays with it; anything else goes to the next line.
  const own = /^[ \t\u3000]*(?:[;；。][ \t\u3000]*)?(?:\/\/.*|\/\*.*\*\/[ \t]*)?$/u.test(rest);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return own
    ? { at: end + rest.length, indent, before: newline, after: "" }
    : { at: end, indent, before: newline, after: newline + indent };
}
