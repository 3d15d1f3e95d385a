// Clauses that a text of the author's mentions by their numbers: `与五（二）相同` in a 解释. Numbers that the file has no clause for are text.
import { clauseKey, type Clause, type Model } from "@zhengce/compiler/editor";
import type { Span } from "@zhengce/grammar";

/** A number of two levels at least, or an annex: a 三 alone may be any three. */
const NUMBER = /(?:[一二三四五六七八九十]+(?:[（(][一二三四五六七八九十0-9]+[）)])+[0-9]*|附件[0-9]*)(?:[前后]段)?/gu;

export interface ClauseMention extends Span {
  readonly clause: Clause;
}

/** The clause whose number stands at `offset` inside quotes; null elsewhere. */
export function clauseMentionAt(model: Model, offset: number): ClauseMention | null {
  const text = model.nodesAt(offset).at(-1);
  if (text?.kind !== "Text") return null;
  for (const found of model.source.text.slice(text.start, text.end).matchAll(NUMBER)) {
    const start = text.start + found.index;
    const end = start + found[0].length;
    const clause = offset < start || end < offset ? undefined : model.clauses.get(clauseKey(found[0]));
    if (clause !== undefined) return { start, end, clause };
  }
  return null;
}
