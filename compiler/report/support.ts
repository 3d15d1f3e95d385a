// Who bears the standards that people do not pay: one line a standard. Left out where the notice says of none.
import { describePart, describePayerRule, describeRate } from "../wording/terms/amounts.js";
import { describingIn } from "../wording/terms/words.js";
import { cell, type Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";
import { clauseText } from "./words.js";

export function support({ model, words }: ReportSubject): Section | null {
  const borne = [...model.components.values()].filter(({ payers, parts }) => payers.length + parts.length > 0);
  if (borne.length === 0) return null;
  const of = describingIn(model, words.locale);
  const rows = borne.map(({ name, nodes, payers, parts }) => {
    const bearers = [
      ...parts.map(({ node }) => describePart(node, of)),
      ...payers.map(({ node }) => describePayerRule(node, of)),
    ];
    const stated = nodes.flatMap(({ node }) => (node.rate === null ? [] : [describeRate(node.rate, of)]));
    const clauses = [...new Set(nodes.map(({ clause }) => clauseText(words, clause)))];
    return [cell(name), cell(words.small.lists(stated)), cell(bearers.join("\n")), cell(words.small.list(clauses))];
  });
  const { title, head } = words.report.support;
  return { title, blocks: [{ kind: "table", head, widths: [18, 18, 50, 14], rows }] };
}
