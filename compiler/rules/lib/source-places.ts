// Where findings about the print stand in the file, and how they point into the print: what the rules against the 原文 share.
import type { Related, Span, Texts } from "@zhengce/grammar";
import type { Clause, Model } from "../../semantics/model.js";
import type { Coverage } from "../../source-text/coverage.js";

/** The clause's number in the file; for what no clause answers for, the line that names the 原文. */
export function placeOf(model: Model, clause: Clause | null): Span {
  if (clause?.label) return clause.label;
  const entry = model.notice.entries.find(({ property }) => property === "source");
  return entry ?? model.notice.node ?? { start: 0, end: 0 };
}

/** The name that 原文 gives. */
export function namedPrint(model: Model): Span {
  const entry = model.notice.entries.find(({ property }) => property === "source");
  return entry?.values[0] ?? placeOf(model, null);
}

/** The clause of the file that answers for an offset of the print. */
export function clauseAt({ clauses }: Coverage, offset: number): Clause | null {
  return clauses.find(({ texts }) => texts.some(({ start, end }) => start <= offset && offset < end))?.clause ?? null;
}

/** What the whole notice has one amount of, by name: 个人缴费. */
export function componentsOf(model: Model): readonly string[] {
  return model.nodesOf("StandardDeclaration").flatMap(({ name }) => (name === null ? [] : [name.text]));
}

/** A clause as a message names it. */
export function clauseWords(clause: Clause | null): Texts {
  if (clause === null) return { zh: "条款之外", en: "outside the clauses" };
  return { zh: `条款“${clause.name}”里`, en: `in clause ${clause.name}` };
}

/** A related place in the print. */
export function printedAt({ notice }: Coverage, { start, end }: Span, message: Texts = PRINTED): Related {
  return { path: notice.source.path, start, end, message };
}
const PRINTED: Texts = { zh: "原文在这里", en: "The print says it here" };
