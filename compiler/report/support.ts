// Who bears the standards that people do not pay: one line a standard. Left out where the notice says of none.
import { describePart, describePayerRule, describeRate } from "../wording/terms/amounts.js";
import { cell, type Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";
import { clauseText } from "./words.js";

export function support({ model }: ReportSubject): Section | null {
  const borne = [...model.components.values()].filter(({ payers, parts }) => payers.length + parts.length > 0);
  if (borne.length === 0) return null;
  const rows = borne.map(({ name, nodes, payers, parts }) => {
    const bearers = [
      ...parts.map(({ node }) => describePart(node, model)),
      ...payers.map(({ node }) => describePayerRule(node, model)),
    ];
    const stated = nodes.flatMap(({ node }) => (node.rate === null ? [] : [describeRate(node.rate, model)]));
    const clauses = [...new Set(nodes.map(({ clause }) => clauseText(clause)))];
    return [cell(name), cell(stated.join("；")), cell(bearers.join("\n")), cell(clauses.join("、"))];
  });
  const head = ["标准", "多少", "由谁承担", "条款"];
  return { title: "谁承担标准", blocks: [{ kind: "table", head, widths: [18, 18, 50, 14], rows }] };
}
