// A notice's model → the edits that make it next year's draft: years and dates moved, every figure marked as unconfirmed, last year's number and
// date of issue turned into comments. Edits over literals only, so that comments, order and layout stay as they are.
import { append, childKeysOf, childrenUnder } from "@zhengce/grammar";
import type { DateLiteral, Node, NoticeEntry, Span } from "@zhengce/grammar";
import { isLeapYear } from "@zhengce/runtime";
import type { Model } from "../semantics/model.js";

/** Replaces `[start, end)`; an empty range inserts. */
export interface CarryEdit extends Span {
  readonly text: string;
}
export interface Carried {
  readonly edits: readonly CarryEdit[];
  /** Figures that are marked and wait to be confirmed. */
  readonly marked: number;
  /** What stood in the notice and can't be carried: its number, its date of issue. */
  readonly dropped: readonly string[];
  /** Years inside texts and names of statements, outside the tests: moved, with nothing that marks them. */
  readonly unmarked: readonly Span[];
}

/** Properties that name other documents, as printed: a year in them is part of a name. */
const DOCUMENTS: ReadonlySet<string> = new Set(["basis", "superior", "residual"]);
/** A year that a text names, alone or in a date. */
const IN_TEXT = /\d{4}(?=年|-\d{2}-\d{2}(?!\d))/g;
/** Properties that only this one notice has. */
const OWN: ReadonlySet<string> = new Set(["number", "dated"]);

/**
 * @param year the new insurance year
 * @param mark the keyword that marks a figure, in the file's language
 * @returns null where the notice states no year: nothing says how far to move
 */
export function carryForward(model: Model, year: number, mark: string): Carried | null {
  if (model.notice.year === null) return null;
  const { text } = model.source;
  const [from, years] = [model.notice.year, year - model.notice.year];
  const edits: CarryEdit[] = [];
  const dropped: string[] = [];
  const unmarked: Span[] = [];
  const recurring = new Set<DateLiteral>();
  let marked = 0;

  const visit = (node: Node, inTest: boolean): void => {
    if (node.kind === "NoticeBlock") {
      if (node.name !== null) append(edits, yearsOf(node.name, new RegExp(String(from), "g")));
      node.entries.forEach(entry);
      return;
    }
    if (node.kind === "Text" || node.kind === "Name") {
      const years = yearsOf(node, IN_TEXT);
      append(edits, years);
      if (!inTest) append(unmarked, years);
      return;
    }
    // What these point to is a document, whose number holds a year of its own.
    if (node.kind === "Unspecified") return;
    if (node.kind === "OpenPoint") return node.what === null ? undefined : visit(node.what, inTest);
    // What recurs every year names no year's day.
    if (node.kind === "RecurringDay") recurring.add(node.date);
    if (node.kind === "DateLiteral" && !recurring.has(node)) append(edits, moved(node));
    if ("unconfirmed" in node && !inTest) marked++;
    if ("unconfirmed" in node && !node.unconfirmed && !inTest) {
      edits.push({ start: node.end, end: node.end, text: ` ${mark}${glued(node.end) ? " " : ""}` });
    }
    const inside = inTest || node.kind === "TestCase";
    for (const key of childKeysOf(node.kind)) for (const child of childrenUnder(node, key)) visit(child, inside);
  };

  const entry = (node: NoticeEntry): void => {
    if (OWN.has(node.property)) {
      const was = text.slice(node.start, node.end);
      dropped.push(was);
      if (!was.includes("*/")) edits.push({ start: node.start, end: node.end, text: `/* ${was} */` });
      return;
    }
    if (DOCUMENTS.has(node.property)) return;
    for (const value of node.values) {
      if (value.kind === "IntegerLiteral" && node.property === "year") append(edits, yearsOf(value, /[\d０-９]{4}/));
      else if (value.kind === "Text")
        append(edits, yearsOf(value, node.property === "source" ? new RegExp(String(from), "g") : IN_TEXT));
    }
  };

  /** Every year that `pattern` finds in the text of a node. */
  const yearsOf = (node: Span, pattern: RegExp): readonly CarryEdit[] =>
    [...text.slice(node.start, node.end).matchAll(new RegExp(pattern, "g"))].map((found) => {
      const start = node.start + found.index;
      return { start, end: start + found[0].length, text: String(numberOf(found[0]) + years) };
    });

  /** The date `years` later, one without a year in the new year; 29 February goes to the 28th where the year has none. */
  const moved = (date: DateLiteral): readonly CarryEdit[] => {
    const [first] = date.year === null ? [] : yearsOf(date, /^[\d０-９]{4}/);
    const edits = first === undefined ? [] : [first];
    if (date.month !== 2 || date.day !== 29 || isLeapYear(date.year === null ? year : date.year + years)) return edits;
    const from = first?.end ?? date.start;
    const tail = /29|２９/.exec(text.slice(from, date.end));
    if (tail === null) return edits;
    const start = from + tail.index;
    return [...edits, { start, end: start + 2, text: "28" }];
  };

  /** A word stands right behind: the mark would run into it. */
  const glued = (at: number): boolean => /^[^\s，、。；,;｝}）)（(]/.test(text.slice(at, at + 1));

  visit(model.tree, false);
  return { edits, marked, dropped, unmarked };
}

function numberOf(digits: string): number {
  return Number(digits.normalize("NFKC"));
}
