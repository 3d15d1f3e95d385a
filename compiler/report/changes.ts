// What a change of identity after the payment does, case by case. Left out where the notice provides for none.
import { describeChange } from "../wording/terms/changes.js";
import { cell, type Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";
import { clauseText } from "./words.js";

export function changes({ model }: ReportSubject): Section | null {
  const rows = model.changes.flatMap(({ node, clause }) =>
    node.cases.map((one) => [cell(describeChange(one, model)), cell(clauseText(clause))]),
  );
  if (rows.length === 0) return null;
  return {
    title: "缴费后的身份变动",
    blocks: [{ kind: "table", head: ["依次看，先符合的适用", "条款"], widths: [84, 16], rows }],
  };
}
