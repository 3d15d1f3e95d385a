// Coverage → the rows of the page: one a clause block of the file, with the print that it answers for. Finding out is done; this only
// puts the two texts side by side.
import { greatest } from "@zhengce/grammar";
import type { ClauseBlock, Locale, Span } from "@zhengce/grammar";
import type { Compilation } from "../../compile.js";
import type { ClauseCoverage, Coverage } from "../../source-text/coverage.js";
import type { PrintedClause } from "../../source-text/printed.js";
import { markedHtml } from "./html.js";
import { marksOf, wordIn, type Word } from "./marks.js";
import { proseShape, tableShape } from "./shapes.js";

export interface Row {
  readonly label: string;
  readonly heading: string;
  readonly print: string;
  readonly file: string;
  readonly problem: boolean;
}
/** Stretches of the two texts with their marks. */
interface Sides {
  readonly print: (texts: readonly PrintedClause[]) => string;
  readonly file: (span: Span) => string;
}

export function rowsOf({ tree, source }: Compilation, coverage: Coverage, locale: Locale): readonly Row[] {
  const word = wordIn(locale);
  const sides = sidesOf(coverage, source.text, word);
  const blocks = tree.statements.filter((statement) => statement.kind === "ClauseBlock");
  const headEnd = leadStart(source.text, blocks[0]?.start ?? source.text.length);
  const rest = { start: blocks.at(-1)?.end ?? headEnd, end: source.text.length };
  const head: Row = {
    label: word(["标题、依据、落款", "head and end"]),
    heading: "",
    print: sides.print(coverage.clauses.find(({ clause }) => clause === null)?.texts ?? []),
    file: sides.file({ start: 0, end: headEnd }),
    problem: coverage.clauses.some((item) => item.clause === null && hasProblem(item)),
  };
  const after: Row = {
    label: word(["条款之后", "after the clauses"]),
    heading: "",
    print: `<p class="note">${word(["用例和编写人的其他内容，不是原文。", "tests and other matter of the author's, not of the notice"])}</p>`,
    file: sides.file(rest),
    problem: false,
  };
  const isMore = source.text.slice(rest.start).trim() !== "";
  return [head, ...clauseRows(blocks, headEnd, coverage, sides, word), ...(isMore ? [after] : [])];
}

/** A row a block, each followed by the printed clauses right behind its own that no block mentions. */
function clauseRows(
  blocks: readonly ClauseBlock[],
  headEnd: number,
  coverage: Coverage,
  sides: Sides,
  word: Word,
): readonly Row[] {
  const shown = new Set<ClauseCoverage>();
  const pending = new Set(coverage.unmentioned);
  const file = missing(word(["文件里没有这一条", "the file never mentions this clause"]));
  const unmentioned = (text: PrintedClause): Row => ({
    label: text.label,
    heading: "",
    print: sides.print([text]),
    file,
    problem: true,
  });
  const rows = blocks.flatMap((block, index) => {
    const start = index === 0 ? headEnd : (blocks[index - 1]?.end ?? 0);
    const inside = coverage.clauses.filter(
      (item) => !shown.has(item) && item.clause?.nodes.some((node) => contains(block, node)) === true,
    );
    for (const item of inside) shown.add(item);
    const texts = inside.flatMap((item) => item.texts).sort((a, b) => a.start - b.start);
    const row: Row = {
      label: block.label?.text ?? "",
      heading: block.heading?.value ?? "",
      print:
        texts.length > 0 ? sides.print(texts) : missing(word(["原文里没有这一条", "the print has no such clause"])),
      file: sides.file({ start, end: block.end }),
      problem: texts.length === 0 || inside.some(hasProblem),
    };
    const end = greatest([0, ...texts.map((text) => text.end)]);
    const behind = [...pending].filter((text) => text.start === end);
    for (const text of behind) pending.delete(text);
    return [row, ...behind.map(unmentioned)];
  });
  return [...rows, ...[...pending].map(unmentioned)];
}

function sidesOf(coverage: Coverage, source: string, word: Word): Sides {
  const marks = marksOf(coverage, word);
  const printed = (text: PrintedClause): string => {
    const shape = text.kind === "annex" ? tableShape : proseShape;
    return markedHtml(coverage.notice.source.text, text, marks.printed.get(text) ?? [], shape).trim();
  };
  return {
    print: (texts) => texts.map((text) => `<p>${printed(text)}</p>`).join(""),
    file: (span) => {
      const inside = marks.encoded.filter((mark) => mark.start >= span.start && mark.end <= span.end);
      return `<pre>${markedHtml(source, span, inside, (plain) => plain).trim()}</pre>`;
    },
  };
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
