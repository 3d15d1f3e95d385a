// The rules of an answer → clause, words and place of each, in the order in which they fired.
import type { Compilation } from "@zhengce/compiler";
import { explain, type Assessment, type ExplainedEntry } from "@zhengce/runtime";
import type { Range } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import type { Reason } from "./protocol.js";
import { sayRule } from "./say-rule.js";

type Asked = Pick<FeatureContext, "document" | "locale"> & { readonly compilation: Compilation };

export function reasonsOf(context: Asked, answer: Assessment): readonly Reason[] {
  const { compilation, locale } = context;
  return explain(answer, locale).trace.map((entry, index) =>
    reasonOf(context, entry, sayRule(compilation, answer.trace[index] ?? entry, locale)),
  );
}

/** @param said what its statement says, in the place of what the rule is about */
function reasonOf(context: Asked, { clause, line, detail }: ExplainedEntry, said: string | null): Reason {
  return { clause, text: said ?? detail, range: rangeOfLine(context, line) };
}
/** The line without the spaces around it; null where the text has no such line. `line` counts from 1. */
function rangeOfLine({ compilation, document }: Asked, line: number): Range | null {
  const start = compilation.model.lineStarts[line - 1];
  if (start === undefined) return null;
  const text = /^[^\r\n]*/u.exec(document.getText().slice(start))?.[0] ?? "";
  const indent = text.length - text.trimStart().length;
  return rangeOf(document, { start: start + indent, end: start + Math.max(indent, text.trimEnd().length) });
}
