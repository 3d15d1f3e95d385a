// Coverage → the marks of figures on both sides, each with the one that it answers to.
import type { Locale, Span } from "@zhengce/grammar";
import type { Coverage, EncodedState, PrintedState } from "../source-text/coverage.js";
import type { EncodedFigure } from "../source-text/encoded.js";
import type { PrintedClause, PrintedFigure } from "../source-text/printed.js";

/** A figure of one side. */
export interface Mark extends Span {
  readonly id: string;
  /** The id on the other side; null where there is none. */
  readonly to: string | null;
  readonly kind: string;
  readonly title: string;
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

/** An open figure of the print, and the one of the file that stands for it otherwise. */
const OTHERWISE: readonly [string, string] = ["没有着落，文件写的是另一个数", "open; the file has another figure"];
const INSTEAD: readonly [string, string] = ["原文没有，那里是另一个数", "not in the print, which has another figure"];

export type Word = (texts: readonly [zh: string, en: string]) => string;
export function wordIn(locale: Locale): Word {
  return ([zh, en]) => (locale === "zh" ? zh : en);
}

/** Figures of the print by the clause they stand in, and figures of the file in text order. */
export interface Marks {
  readonly printed: ReadonlyMap<PrintedClause, readonly Mark[]>;
  readonly encoded: readonly Mark[];
}

export function marksOf(coverage: Coverage, word: Word): Marks {
  const accounts = coverage.clauses.flatMap((item) => item.printed);
  const says = coverage.clauses.flatMap((item) => item.encoded);
  // Figures of the print that are answered for by the same ones share one list.
  const lists = new Set(accounts.map(({ by }) => by));
  const figures = [...new Set([...says.map(({ encoded }) => encoded), ...[...lists].flat()])];
  const printedId = new Map(accounts.map(({ printed }, index) => [printed, `p${index}`]));
  const encodedId = new Map(figures.map((figure, index) => [figure, `e${index}`]));
  const back = new Map<EncodedFigure, PrintedFigure>();
  const instead = new Map(says.flatMap((one) => (one.instead === null ? [] : [[one.instead, one.encoded] as const])));
  const printed = new Map<PrintedClause, Mark[]>();
  for (const { printed: figure, state, by } of accounts) {
    if (lists.delete(by)) for (const one of by) if (!back.has(one)) back.set(one, figure);
    const otherwise = instead.get(figure);
    const answers = by[0] ?? otherwise;
    const to = answers === undefined ? null : (encodedId.get(answers) ?? null);
    const id = printedId.get(figure) ?? "";
    const title = word(state === "open" && otherwise !== undefined ? OTHERWISE : PRINTED[state]);
    const mark = { start: figure.start, end: figure.end, id, to, kind: state, title };
    const marks = printed.get(figure.clause);
    if (marks === undefined) printed.set(figure.clause, [mark]);
    else marks.push(mark);
  }
  const states = new Map(says.map(({ encoded, state }) => [encoded, state]));
  for (const [figure, encoded] of instead) if (!back.has(encoded)) back.set(encoded, figure);
  const encoded = figures.flatMap((figure): readonly Mark[] => {
    const answered = back.get(figure);
    const state = states.get(figure) ?? "found";
    const kind = state === "found" && figure.saying !== "literal" && figure.saying !== "edge" ? "words" : state;
    const to = answered === undefined ? null : (printedId.get(answered) ?? null);
    if (kind === "words" && to === null) return [];
    const id = encodedId.get(figure) ?? "";
    const title = word(to !== null && (state === "absent" || state === "unexplained") ? INSTEAD : ENCODED[state]);
    return [{ start: figure.start, end: figure.end, id, to, kind, title }];
  });
  return { printed, encoded: [...encoded].sort((a, b) => a.start - b.start) };
}
