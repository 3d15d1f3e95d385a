// What a change of identity after the payment does, case by case. Left out where the notice provides for none.
import { describeChange } from "../wording/terms/changes.js";
import { describingIn } from "../wording/terms/words.js";
import { cell, type Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";
import { clauseText } from "./words.js";

export function changes({ model, words }: ReportSubject): Section | null {
  const of = describingIn(model, words.locale);
  const rows = model.changes.flatMap(({ node, clause }) =>
    node.cases.map((one) => [cell(describeChange(one, of)), cell(clauseText(words, clause))]),
  );
  if (rows.length === 0) return null;
  return {
    title: words.report.changes.title,
    blocks: [{ kind: "table", head: words.report.changes.head, widths: [84, 16], rows }],
  };
}
