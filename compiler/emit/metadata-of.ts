// Checked model → what a generated module says beside its decision. Takes over; decides nothing.
import { inPlainWords, lineStarts, parse, positionAt } from "@zhengce/grammar";
import type { CountLiteral, IntegerLiteral, Name, TargetRow, Text } from "@zhengce/grammar";
import { formatDay, type Annex, type AnnexRow, type Obligation } from "@zhengce/runtime";
import { lazy } from "../semantics/lazy.js";
import type { Model, Placed } from "../semantics/model.js";
import { describeDeadline } from "../wording/terms/deadline.js";
import type { ModuleMetadata, Place } from "./metadata.js";
import { particularsOf } from "./particulars.js";

/** @param sourceName how source maps name the file, relative to the output; its base name is shown in the module */
export function metadataOf(model: Model, sourceName: string): ModuleMetadata {
  const at = (placed: Placed<{ readonly start: number }>): { clause: string; line: number } => ({
    clause: placed.clause?.name ?? "",
    line: positionAt(model.lineStarts, placed.node.start).line,
  });
  // Comments say the rules in the language's own words, however a clerk wrote them.
  const plain = lazy(() => {
    const text = inPlainWords(model.source.text, parse(model.source).understood);
    return { lineStarts: lineStarts(text), source: { text } };
  });
  return {
    sourceName,
    sourceText: model.source.text,
    notice: particularsOf(model.notice),
    obligations: model.deadlines.map((deadline) => ({ ...at(deadline), ...obligation(deadline.node, model) })),
    annexes: model.targets.map((table) => ({ ...at(table), ...annex(table.node) })),
    readings: model.interpretations.map((one) => ({ ...at(one), text: one.node.text?.value ?? "" })),
    openPoints: model.openPoints.map((one) => ({
      ...at(one),
      what: one.node.what?.value ?? "",
      document: one.node.document?.value ?? null,
    })),
    acknowledged: model.acknowledgements.map((one) => ({
      ...at(one),
      code: wordOf(one.node.code),
      reason: one.node.reason?.value ?? "",
    })),
    waived: model.waivers.map((one) => ({ ...at(one), text: one.node.text?.value ?? "" })),
    headings: headingsOf(model),
    placeOfLine: (line) => placeOfLine(model, line),
    placeOfFact: (name) => {
      const { node = null, takenFrom = null } = model.facts.get(name) ?? {};
      return node === null || takenFrom !== null ? null : placeOfLine(model, at(node).line);
    },
    textOfLine: (line) =>
      lineOf(plain(), line)
        .replace(/\{\s*$/u, "")
        .trim(),
  };
}

function obligation(node: Model["deadlines"][number]["node"], model: Model): Omit<Obligation, "clause" | "line"> {
  const day = (end: NonNullable<typeof node.when>["from"] | undefined): string | null => {
    const number = end === null || end === undefined ? null : model.dayOf(end);
    return number === null ? null : formatDay(number);
  };
  const open = node.when?.unspecified ?? null;
  return {
    bodies: node.bodies.map(wordOf),
    task: node.task?.value ?? "",
    repeats: node.when?.repeats ?? "once",
    from: day(node.when?.from),
    to: day(node.when?.to),
    time: describeDeadline(node.when, model),
    unspecified: open === null ? null : { document: open.document?.value ?? null },
  };
}

function annex(node: Model["targets"][number]["node"]): Omit<Annex, "clause" | "line"> {
  return { name: wordOf(node.name), total: countOf(node.total), rows: node.rows.map(annexRow) };
}

function annexRow(row: TargetRow): AnnexRow {
  return { role: row.role, name: wordOf(row.name), value: countOf(row.value), rows: row.rows.map(annexRow) };
}

function countOf(literal: CountLiteral | IntegerLiteral | null): number | null {
  return literal?.value ?? null;
}

function wordOf(node: Name | Text | null): string {
  if (node === null) return "";
  return node.kind === "Name" ? node.text : node.value;
}

/** Headings by the label of their clause. */
export function headingsOf(model: Model): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const { name, heading } of model.clauses.values()) if (heading !== null) headings.set(name, heading);
  return headings;
}

/** The first character of the line that is no space. */
function placeOfLine(model: Model, line: number): Place {
  const text = lineOf(model, line);
  return { line: Math.max(line, 1), column: text.length - text.trimStart().length };
}

function lineOf(
  { lineStarts, source: { text } }: Pick<Model, "lineStarts"> & { readonly source: { readonly text: string } },
  line: number,
): string {
  return text.slice(lineStarts[line - 1] ?? text.length, lineStarts[line] ?? text.length);
}
