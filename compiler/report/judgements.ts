// What the person who signs has to judge: readings to approve, errors of the notice, findings that are left.
import { cell } from "../render/document.js";
import { clauseText } from "./words.js";
import type { Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export function readings({ model, words }: ReportSubject): Section {
  const { title, head, none, some, choice } = words.report.readings;
  const rows = model.interpretations.map(({ node, clause }, i) => [
    cell(String(i + 1), { align: "center" }),
    cell(clauseText(words, clause)),
    cell(node.text?.value ?? ""),
    cell(choice, { align: "center" }),
  ]);
  return {
    title,
    blocks: [
      {
        kind: "text",
        text: rows.length === 0 ? none : some,
      },
      ...(rows.length === 0 ? [] : [{ kind: "table" as const, head, widths: [5, 14, 61, 20], rows }]),
    ],
  };
}

export function errors({ words, acknowledged, findings, coverage }: ReportSubject): Section {
  const said = words.report.errors;
  const kept = acknowledged.map(({ clause, message, reason }) => [cell(clause), cell(message), cell(reason)]);
  const left = findings.map(({ severity, message, line }) => [
    cell(said.severity(severity), severity === "info" ? {} : { tone: "bad" }),
    cell(message),
    cell(said.line(line)),
  ]);
  const unlooked = coverage === null ? said.unlooked : "";
  return {
    title: said.title,
    blocks: [
      { kind: "text", text: kept.length === 0 ? said.noneKept : said.kept },
      ...(kept.length === 0 ? [] : [{ kind: "table" as const, head: said.keptHead, widths: [16, 42, 42], rows: kept }]),
      { kind: "text", text: (left.length === 0 ? said.noneLeft : said.left) + unlooked },
      ...(left.length === 0 ? [] : [{ kind: "table" as const, head: said.leftHead, widths: [10, 76, 14], rows: left }]),
    ],
  };
}
