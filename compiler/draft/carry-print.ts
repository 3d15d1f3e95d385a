// Last year's file carried forward and held against this year's print: what the print repeats is confirmed, what it changes is proposed in its place,
// clauses that moved get their new numbers, and what is new is drafted at the end. Pure.
import { keywords } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import { carryForward } from "../compare/carry-forward.js";
import type { Carried, CarryEdit } from "../compare/carry-forward.js";
import { compile } from "../compile.js";
import { applyEdits } from "../fixes/apply-edits.js";
import { textOf } from "../fixes/fix.js";
import { quotedText } from "../semantics/written-name.js";
import type { Model } from "../semantics/model.js";
import type { Coverage } from "../source-text/coverage.js";
import type { EncodedFigure } from "../source-text/encoded.js";
import { draft } from "./draft.js";
import { commented } from "./literals.js";
import { noticeBlock } from "./notice-block.js";
import { movedClauses } from "./moved-clauses.js";
import type { Moved } from "./moved-clauses.js";
import { readPrint } from "./read-print.js";

/** Last year's notice, and its own print where there is one: by that alone clauses are known to have moved. */
export interface LastYear {
  readonly model: Model;
  readonly coverage: Coverage | null;
}
export interface ThisYear {
  readonly print: string;
  /** As 原文 names it. */
  readonly source: string;
  readonly year: number;
  /** The keyword that marks a figure, in the file's language. */
  readonly mark: string;
}
export interface CarriedPrint extends Omit<Carried, "edits"> {
  readonly text: string;
  /** Figures that stand in their clause of this year's print as they were carried. */
  readonly confirmed: number;
  /** Figures that the print has otherwise, now as it has them, and marked. */
  readonly proposed: number;
  readonly moved: readonly Moved[];
  /** Labels of the print's clauses that the file did not have. */
  readonly added: readonly string[];
}

/** Null where the notice states no year. */
export function carryWithPrint(last: LastYear, { print, source, year, mark }: ThisYear): CarriedPrint | null {
  const carried = carryForward(last.model, year, mark);
  if (carried === null) return null;
  const read = readPrint(print, () => false);
  const moved = movedClauses(last, read, print);
  const first = applyEdits(last.model.source.text, [...carried.edits, ...moved.flatMap(({ edits }) => edits)]);
  const { text: named, left } = ofThisPrint(first, print, { source, dropped: carried.dropped });
  const held = heldAgainst(named, print, mark);
  const { text, added } = withNew(held.text, print, source);
  const marked = compile({ path: "draft.policy", text }).diagnostics.filter(
    ({ code }) => code === "unconfirmed-figure",
  );
  return { ...held, text, dropped: left, unmarked: carried.unmarked, marked: marked.length, moved, added };
}

/** The notice block as this print states it: title, number, date, 原文. `left`: what of last year's the print does not state anew. */
function ofThisPrint(
  text: string,
  print: string,
  { source, dropped }: { readonly source: string; readonly dropped: readonly string[] },
): { readonly text: string; readonly left: readonly string[] } {
  const { model } = compile({ path: "draft.policy", text });
  const [block] = model.nodesOf("NoticeBlock");
  const open = block === undefined ? -1 : text.indexOf("{", block.start);
  if (block === undefined || open < 0) return { text, left: dropped };
  const { title, number, dated } = noticeBlock(print, readPrint(print, () => false).all);
  const isChinese = keywords.notice.zh.some((word) => text.startsWith(word, block.start));
  const filled = new Set<string>();
  const edits = (["title", "number", "dated", "source"] as const).flatMap((property): readonly CarryEdit[] => {
    const value = { title, number, dated, source }[property];
    if (value === null) return [];
    const word = isChinese ? keywords[property].zh[0] : keywords[property].en;
    const written = `${word} ${property === "dated" ? value : quotedText(value)}`;
    const entry = block.entries.find((one) => one.property === property);
    if (entry !== undefined) return [{ start: entry.start, end: entry.end, text: written }];
    const was = dropped.find((one) => one.startsWith(word));
    const at = was === undefined ? -1 : text.indexOf(`/* ${was} */`);
    if (was !== undefined) filled.add(was);
    return at < 0
      ? [{ start: open + 1, end: open + 1, text: `\n  ${written}` }]
      : [{ start: at, end: at, text: `${written} ` }];
  });
  return { text: applyEdits(text, edits), left: dropped.filter((one) => !filled.has(one)) };
}

function heldAgainst(
  text: string,
  print: string,
  mark: string,
): { readonly text: string; readonly confirmed: number; readonly proposed: number } {
  const { model, coverage, diagnostics } = compile({ path: "draft.policy", text }, { resolve: () => print });
  const edits: CarryEdit[] = [];
  const literals = (coverage?.clauses ?? []).flatMap(({ clause, encoded }) => (clause === null ? [] : encoded));
  let [confirmed, proposed] = [0, 0];
  for (const { encoded, state } of literals) {
    const span = markedSpan(model.source.text, encoded, mark);
    if (span === null || encoded.saying !== "literal") continue;
    if (state === "found") {
      edits.push({ ...span.mark, text: "" });
      confirmed++;
      continue;
    }
    const finding = diagnostics.find(({ code, start }) => code === "figure-not-in-source" && start === encoded.start);
    const instead = finding === undefined ? null : textOf(finding.data, "replacement");
    if (instead === null) continue;
    const was = commented(text.slice(span.figure.start, span.figure.end)).replaceAll("*/", "");
    edits.push({ ...span.figure, text: instead }, { start: span.mark.end, end: span.mark.end, text: ` /* ${was} */` });
    proposed++;
  }
  return { text: applyEdits(text, edits), confirmed, proposed };
}

/** The figure itself and the mark behind it; null where it has none. */
function markedSpan(text: string, { start, end }: EncodedFigure, mark: string): { figure: Span; mark: Span } | null {
  const written = text.slice(start, end);
  const inside = written.endsWith(mark) ? written.slice(0, -mark.length).trimEnd().length : null;
  if (inside !== null) return { figure: { start, end: start + inside }, mark: { start: start + inside, end } };
  const behind = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  if (!text.startsWith(mark, end + behind)) return null;
  return { figure: { start, end }, mark: { start: end, end: end + behind + mark.length } };
}

/** The clauses of the print that the file does not mention, as they are drafted; as remarks where they don't stand beside the rest. */
function withNew(
  text: string,
  print: string,
  source: string,
): { readonly text: string; readonly added: readonly string[] } {
  const { coverage } = compile({ path: "draft.policy", text }, { resolve: () => print });
  const keys = new Set((coverage?.unmentioned ?? []).map(({ label }) => label));
  const fresh = draft(print, { source }).clauses.filter(({ label }) => keys.has(label));
  if (fresh.length === 0) return { text, added: [] };
  let whole = `${text.trimEnd()}\n`;
  for (const clause of fresh) {
    const drafted = `${whole}\n${clause.text}`;
    const before = errorsOf(whole, print);
    whole =
      errorsOf(drafted, print) > before
        ? `${whole}\n${clause.text.replace(/^(?!\s*\/\/|条款|\})[^\S\n]*(\S.*)$/gmu, "  // 待写：$1")}`
        : drafted;
  }
  return { text: whole, added: fresh.map(({ label }) => label) };
}
function errorsOf(text: string, print: string): number {
  const { diagnostics } = compile({ path: "draft.policy", text }, { resolve: () => print });
  return diagnostics.filter(({ severity }) => severity === "error").length;
}
