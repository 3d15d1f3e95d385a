// Coverage → the rows of the page: one a clause block of the file, with the print that it answers for. Finding out is done; this only
// puts the two texts side by side.
import { greatest } from "@zhengce/grammar";
import type { ClauseBlock, Locale, Span } from "@zhengce/grammar";
import type { Compilation } from "../../compile.js";
import type { ClauseCoverage, Coverage, EncodedState, PrintedState } from "../../source-text/coverage.js";
import type { EncodedFigure } from "../../source-text/encoded.js";
import type { PrintedClause, PrintedFigure } from "../../source-text/printed.js";
import { markedHtml, type Mark } from "./html.js";

export interface Row {
  readonly label: string;
  readonly heading: string;
  readonly print: string;
  readonly file: string;
  readonly problem: boolean;
}

const PRINTED: Readonly<Record<PrintedState, readonly [string, string]>> = {
  encoded: ["已编码", "encoded"],
  waived: ["已用文字说明", "accounted for in words"],
  notice: ["全文统一（年度、文号、依据、日期）", "stated for the whole notice"],
  open: ["没有着落", "open"],
};
const ENCODED: Readonly<Record<EncodedState, readonly [string, string]>> = {
  found: ["原文有", "in the print"],
  own: ["编写人自定", "the author's own"],
  unexplained: ["解释没有写出这个数", "not named by its reading"],
  absent: ["原文没有", "not in the print"],
};

export function rowsOf({ tree, source }: Compilation, coverage: Coverage, locale: Locale): readonly Row[] {
  const word = ([zh, en]: readonly [string, string]): string => (locale === "zh" ? zh : en);
  const marksOf = new Map<PrintedClause, Mark[]>();
  const encodedMarks = new Map<EncodedFigure, Mark>();
  const accounts = coverage.clauses.flatMap((item) => item.printed);
  const says = coverage.clauses.flatMap((item) => item.encoded);
  const stated = accounts.flatMap(({ by }) => by);
  const figures = [...new Set([...says.map(({ encoded }) => encoded), ...stated])];
  const printedId = new Map(accounts.map(({ printed }, index) => [printed, `p${index}`]));
  const encodedId = new Map(figures.map((figure, index) => [figure, `e${index}`]));
  const back = new Map<EncodedFigure, PrintedFigure>();
  for (const { printed, state, by } of accounts) {
    for (const figure of by) if (!back.has(figure)) back.set(figure, printed);
    const to = by[0] === undefined ? null : (encodedId.get(by[0]) ?? null);
    const id = printedId.get(printed) ?? "";
    const mark = { start: printed.start, end: printed.end, id, to, kind: state, title: word(PRINTED[state]) };
    const marks = marksOf.get(printed.clause);
    if (marks === undefined) marksOf.set(printed.clause, [mark]);
    else marks.push(mark);
  }
  const states = new Map(says.map(({ encoded, state }) => [encoded, state]));
  for (const figure of figures) {
    const printed = back.get(figure);
    const state = states.get(figure) ?? "found";
    const kind = state === "found" && figure.saying !== "literal" && figure.saying !== "edge" ? "words" : state;
    const to = printed === undefined ? null : (printedId.get(printed) ?? null);
    if (kind === "words" && to === null) continue;
    const id = encodedId.get(figure) ?? "";
    encodedMarks.set(figure, { start: figure.start, end: figure.end, id, to, kind, title: word(ENCODED[state]) });
  }
  const printHtml = (texts: readonly PrintedClause[]): string =>
    texts
      .map((text) => {
        const marks = marksOf.get(text) ?? [];
        const shape = text.kind === "annex" ? tableShape : proseShape;
        return `<p>${markedHtml(coverage.notice.source.text, text, marks, shape).trim()}</p>`;
      })
      .join("");
  const fileHtml = (span: Span): string =>
    `<pre>${markedHtml(
      source.text,
      span,
      [...encodedMarks.values()].filter((mark) => mark.start >= span.start && mark.end <= span.end),
      (plain) => plain,
    ).trim()}</pre>`;

  const blocks = tree.statements.filter((statement) => statement.kind === "ClauseBlock");
  const firstStart = blocks[0]?.start ?? source.text.length;
  const headEnd = leadStart(source.text, firstStart);
  const rows: Row[] = [
    {
      label: word(["标题、依据、落款", "head and end"]),
      heading: "",
      print: printHtml(coverage.clauses.find(({ clause }) => clause === null)?.texts ?? []),
      file: fileHtml({ start: 0, end: headEnd }),
      problem: coverage.clauses.some((item) => item.clause === null && hasProblem(item)),
    },
  ];
  const shown = new Set<ClauseCoverage>();
  const pending = new Set(coverage.unmentioned);
  blocks.forEach((block, index) => {
    const start = index === 0 ? headEnd : (blocks[index - 1]?.end ?? 0);
    const inside = coverage.clauses.filter(
      (item) => !shown.has(item) && item.clause?.nodes.some((node) => contains(block, node)) === true,
    );
    for (const item of inside) shown.add(item);
    const texts = inside.flatMap((item) => item.texts).sort((a, b) => a.start - b.start);
    rows.push({
      label: block.label?.text ?? "",
      heading: block.heading?.value ?? "",
      print: texts.length > 0 ? printHtml(texts) : missing(word(["原文里没有这一条", "the print has no such clause"])),
      file: fileHtml({ start, end: block.end }),
      problem: texts.length === 0 || inside.some(hasProblem),
    });
    const end = greatest([0, ...texts.map((text) => text.end)]);
    for (const text of pending) {
      if (text.start !== end) continue;
      pending.delete(text);
      rows.push(unmentioned(text));
    }
  });
  for (const text of pending) rows.push(unmentioned(text));
  const rest = { start: blocks.at(-1)?.end ?? headEnd, end: source.text.length };
  const [after, own] = [
    word(["条款之后", "after the clauses"]),
    word(["用例和编写人的其他内容，不是原文。", "tests and other matter of the author's, not of the notice"]),
  ];
  if (source.text.slice(rest.start).trim() !== "")
    rows.push({ label: after, heading: "", print: `<p class="note">${own}</p>`, file: fileHtml(rest), problem: false });
  return rows;

  function unmentioned(text: PrintedClause): Row {
    const file = missing(word(["文件里没有这一条", "the file never mentions this clause"]));
    return { label: text.label, heading: "", print: printHtml([text]), file, problem: true };
  }
}

function missing(words: string): string {
  return `<p class="missing">${words}</p>`;
}
function hasProblem({ printed, encoded }: ClauseCoverage): boolean {
  return (
    printed.some(({ state }) => state === "open") ||
    encoded.some(({ state }) => state === "absent" || state === "unexplained")
  );
}
function contains(outer: ClauseBlock, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
/** Back over the comments and marks that lead to the first clause, as far as an empty line. */
function leadStart(text: string, start: number): number {
  const gap = text.lastIndexOf("\n\n", start);
  return gap < 0 ? start : gap + 1;
}
/** Lines that the page broke are joined; a short line, or one with a closing mark, ends where it ends. */
function proseShape(plain: string): string {
  const lines = closeLines(plain);
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      if (before === undefined) return line;
      const goesOn = before.length > 25 && /[\p{Script=Han}，、]$/u.test(before.slice(-2));
      return goesOn && /^\p{Script=Han}/u.test(line.slice(0, 2)) ? line : `\n${line}`;
    })
    .join("");
}
/** The lines without the blanks around their ends, and without empty ones between them. */
function closeLines(plain: string): readonly string[] {
  const lines = plain.split(/[\r\n]/u);
  return lines.flatMap((line, index) => {
    const own = index === 0 ? line : line.trimStart();
    const cut = index === lines.length - 1 ? own : own.trimEnd();
    return index > 0 && index < lines.length - 1 && cut === "" ? [] : [cut];
  });
}
/** Cells on lines of their own become one row; an empty line parts rows. */
function tableShape(plain: string): string {
  return plain
    .replace(/[^\S\r\n\t]*\r?\n[^\S\r\n]*\t[^\S\r\n]*/gu, (gap, at: number) =>
      /\n[^\S\n]*$/u.test(plain.slice(0, at)) ? gap.trimEnd() + "\n" : "\t",
    )
    .replace(/\t{2,}/gu, "\t")
    .replace(/(?:[^\S\r\n]*[\r\n])+[^\S\r\n]*/gu, "\n");
}
