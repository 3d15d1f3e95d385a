// When a figure of the file says what a printed one says, given all that the notice states: its year, its documents, its date, and the
// years that readings give. Which clause answers for what is match-figures' business.
import type { EncodedFigure } from "./encoded.js";
import { sameFigure } from "./figure.js";
import { speaksOfForce } from "./in-force.js";
import type { Years } from "./figure.js";
import type { PrintedFigure } from "./printed.js";

/** What holds for the whole notice. */
export interface WholeNotice {
  readonly year: number | null;
  /** Every figure of the print. */
  readonly printed: readonly PrintedFigure[];
  /** Figures of the notice block. */
  readonly stated: readonly EncodedFigure[];
  /** Those of them that 施行 states. */
  readonly inForce: readonly EncodedFigure[];
  /** Every figure that a 解释 names or quotes. */
  readonly readings: readonly EncodedFigure[];
  /** Everything that the file says of document numbers, in any clause. */
  readonly documents: readonly EncodedFigure[];
}

/** Whether an encoded figure, literal or in words, says the printed one. */
export function same(printed: PrintedFigure, encoded: EncodedFigure, whole: WholeNotice): boolean {
  if (encoded.quote !== null && !isQuoted(printed, encoded.quote)) return false;
  // A unit, 每断保1年, is not what a condition compares with.
  if (encoded.figure.kind === "integer" && encoded.row === null && !printed.asked) return false;
  if (typeof printed.title?.document === "string" && printed.figure.kind === "year")
    return titleYear(printed, encoded, whole);
  const years: Years = { printed: printed.year, encoded: yearsOf(encoded, whole) };
  return sameFigure(printed.figure, encoded.figure, years);
}

/**
 * Whether the notice block says the printed figure. Its year answers for every mention of it; in the title of a cited document it does
 * not: there the year is that of the document's number, or one that some words of the file state together with the number. The date of
 * issue answers for dates outside the clauses only, 施行 where the print speaks of how long the notice holds.
 */
export function statedFor(printed: PrintedFigure, stated: EncodedFigure, whole: WholeNotice): boolean {
  const { figure, title, clause } = printed;
  if (whole.inForce.includes(stated)) return speaksOfForce(printed) && same(printed, stated, whole);
  if (stated.figure.kind === "date" && clause.kind === "clause") return false;
  if (figure.kind !== "year") return same(printed, stated, whole);
  if (title !== null && title.document !== null) return titleYear(printed, stated, whole);
  return stated.figure.kind === "integer" ? figure.year === stated.figure.value : same(printed, stated, whole);
}

function titleYear({ figure, title }: PrintedFigure, stated: EncodedFigure, whole: WholeNotice): boolean {
  const number = title?.document ?? null;
  if (figure.kind !== "year" || number === null) return false;
  const cites = ({ figure: document }: EncodedFigure): boolean =>
    document.kind === "document" && (number.endsWith(document.number) || document.number.endsWith(number));
  if (!cites(stated)) return false;
  // Where words say which year the document is about, the year of its number says nothing more.
  const said = whole.documents.filter(cites).flatMap(({ with: years }) => years);
  if (said.length > 0) return said.includes(figure.year);
  return stated.figure.kind === "document" && stated.figure.number.includes(`〔${figure.year}〕`);
}

/** The figure is part of the phrase where the print has it. */
function isQuoted({ setting: { text, at } }: PrintedFigure, phrase: string): boolean {
  for (let found = text.indexOf(phrase); found >= 0 && found <= at; found = text.indexOf(phrase, found + 1))
    if (at < found + phrase.length) return true;
  return false;
}

/** The years that a date without one may be read as: those that its readings name, else the notice's; words leave it open. */
export function yearsOf(figure: EncodedFigure, whole: WholeNotice): readonly number[] {
  const named = readingsOver(figure, whole).flatMap(({ figure: read }) =>
    (read.kind === "year" || read.kind === "date" || read.kind === "month") && read.year !== null ? [read.year] : [],
  );
  if (named.length > 0) return named;
  if (figure.saying === "words" || whole.year === null) return [];
  return [whole.year];
}

/** The figures of the 解释 that cover a figure. */
export function readingsOver({ readings }: EncodedFigure, whole: WholeNotice): readonly EncodedFigure[] {
  return whole.readings.filter((figure) =>
    readings.some((reading) => reading.start <= figure.start && figure.end <= reading.end),
  );
}
