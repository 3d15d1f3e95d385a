// Coverage → the rows of the page: one a clause block of the file, with the print that it answers for. Finding out is done; this only
// puts the two texts side by side.
import { firstAtOrBehind, greatest } from "@zhengce/grammar";
import type { ClauseBlock, Locale, Span } from "@zhengce/grammar";
import type { Compilation } from "../../compile.js";
import type { ClauseCoverage, Coverage } from "../../source-text/coverage.js";
import type { PrintedClause } from "../../source-text/printed.js";
import { markedHtml } from "./html.js";
import { marksOf, wordIn, type Word } from "../../told/marks.js";
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
  const insideOf = byBlock(blocks, coverage.clauses);
  const behind = new Map(coverage.unmentioned.map((text) => [text.start, text]));
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
    const inside = insideOf.get(block) ?? [];
    const texts = inside.flatMap((item) => item.texts).sort((a, b) => a.start - b.start);
    const row: Row = {
      label: block.label?.text ?? "",
      heading: block.heading?.value ?? "",
      print:
        texts.length > 0 ? sides.print(texts) : missing(word(["原文里没有这一条", "the print has no such clause"])),
      file: sides.file({ start, end: block.end }),
      problem: texts.length === 0 || inside.some(hasProblem),
    };
    const next = behind.get(greatest([0, ...texts.map((text) => text.end)]));
    return next !== undefined && pending.delete(next) ? [row, unmentioned(next)] : [row];
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
      const [from, to] = [span.start, span.end].map((offset) =>
        firstAtOrBehind(marks.encoded, ({ start }) => start, offset),
      );
      const inside = marks.encoded.slice(from, to);
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
/** Each clause under the first block that opens it. @param blocks in text order, none inside another */
function byBlock(
  blocks: readonly ClauseBlock[],
  clauses: readonly ClauseCoverage[],
): ReadonlyMap<ClauseBlock, readonly ClauseCoverage[]> {
  const found = new Map<ClauseBlock, ClauseCoverage[]>();
  for (const item of clauses) {
    const around = (item.clause?.nodes ?? []).flatMap((node) => {
      const block = blocks[firstAtOrBehind(blocks, ({ start }) => start, node.start + 1) - 1];
      return block !== undefined && node.end <= block.end ? [block] : [];
    });
    const [first] = around.sort((a, b) => a.start - b.start);
    if (first === undefined) continue;
    const known = found.get(first);
    if (known === undefined) found.set(first, [item]);
    else known.push(item);
  }
  return found;
}
/** Back over the comments and marks that lead to the first clause, as far as an empty line. */
function leadStart(text: string, start: number): number {
  const gap = text.lastIndexOf("\n\n", start);
  return gap < 0 ? start : gap + 1;
}
