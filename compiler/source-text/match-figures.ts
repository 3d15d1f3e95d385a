// The figures of one clause, printed and encoded, to accounts of both. What a finding is, the rules decide.
import type { ClauseCoverage, EncodedAccount, EncodedState, PrintedAccount } from "./coverage.js";
import type { EncodedFigure } from "./encoded.js";
import { sameFigure } from "./figure.js";
import type { Years } from "./figure.js";
import { rowsNamed } from "./match-rows.js";
import type { PrintedFigure } from "./printed.js";

/** What holds for the whole notice. */
export interface WholeNotice {
  readonly year: number | null;
  /** Figures of the notice block. */
  readonly stated: readonly EncodedFigure[];
  /** Every figure that a 解释 names or quotes. */
  readonly readings: readonly EncodedFigure[];
}

export function matchFigures(
  printed: readonly PrintedFigure[],
  encoded: readonly EncodedFigure[],
  whole: WholeNotice,
): Pick<ClauseCoverage, "printed" | "encoded"> {
  const by = new Map<PrintedFigure, EncodedFigure[]>();
  const sayings = encoded.filter(({ saying }) => saying !== "reading" && saying !== "quotation");
  const hits = new Map<EncodedFigure, readonly PrintedFigure[]>();
  for (const one of sayings) {
    const found = (rowsNamed(one, printed) ?? printed).filter((other) => same(other, one, whole));
    hits.set(one, found);
    for (const other of found) by.set(other, [...(by.get(other) ?? []), one]);
  }
  const spoken = new Map<string, number>();
  const accounts = printed.map((figure): PrintedAccount => {
    const found = account(figure, by.get(figure) ?? [], whole);
    return found.state === "waived" && isSpent(found, spoken) ? { ...found, state: "open", by: [] } : found;
  });
  const open = accounts.filter(({ state }) => state === "open").map((item) => item.printed);
  const taken = new Set<PrintedFigure>();
  const encodedAccounts = sayings.map((figure): EncodedAccount => {
    const at = hits.get(figure) ?? [];
    const state = at.length > 0 ? "found" : stateOf(figure, whole);
    const row = state === "absent" || state === "unexplained" ? rowsNamed(figure, open) : null;
    const instead =
      state === "absent" || state === "unexplained"
        ? ((row ?? open).find((other) => !taken.has(other) && alike(other, figure)) ?? null)
        : null;
    if (instead !== null) taken.add(instead);
    return { encoded: figure, state, at, instead };
  });
  return { printed: accounts, encoded: encodedAccounts };
}

/** In a table every cell is a statement of its own: words answer for as many equal figures as they name. */
function isSpent({ printed, by }: PrintedAccount, spoken: Map<string, number>): boolean {
  const { clause, figure } = printed;
  if (clause.kind !== "annex" || figure.kind === "year" || figure.kind === "date" || figure.kind === "month")
    return false;
  const key = JSON.stringify(figure);
  const used = spoken.get(key) ?? 0;
  spoken.set(key, used + 1);
  return used >= by.length;
}

/** A figure that most likely stands for the other one: of one kind, and of one unit. */
function alike({ figure: printed }: PrintedFigure, { figure: encoded }: EncodedFigure): boolean {
  if (printed.kind === "duration" && encoded.kind === "duration") return printed.unit === encoded.unit;
  return printed.kind === encoded.kind || (printed.kind === "count" && encoded.kind === "integer");
}

function account(figure: PrintedFigure, by: readonly EncodedFigure[], whole: WholeNotice): PrintedAccount {
  const literals = by.filter(({ saying }) => saying === "literal");
  if (literals.length > 0) return { printed: figure, state: "encoded", by: [...literals, ...without(by, literals)] };
  if (by.length > 0) return { printed: figure, state: "waived", by };
  const stated = whole.stated.filter((other) => statedFor(figure, other, whole));
  return { printed: figure, state: stated.length > 0 ? "notice" : "open", by: stated };
}
function without<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return all.filter((item) => !some.includes(item));
}

/**
 * The notice's year answers for every mention of it. In the title of a cited document it does not: there the year is that of the
 * document's number, or one that some words of the file state together with the number.
 */
function statedFor(printed: PrintedFigure, stated: EncodedFigure, whole: WholeNotice): boolean {
  const { figure, title } = printed;
  if (figure.kind !== "year") return same(printed, stated, whole);
  if (title !== null && title.document !== null) return titleYear(printed, stated);
  return stated.figure.kind === "integer" ? figure.year === stated.figure.value : same(printed, stated, whole);
}
function titleYear({ figure, title }: PrintedFigure, { figure: document, with: years }: EncodedFigure): boolean {
  if (figure.kind !== "year" || document.kind !== "document") return false;
  const number = title?.document ?? null;
  if (number === null) return false;
  const cited = number.endsWith(document.number) || document.number.endsWith(number);
  return cited && (document.number.includes(`〔${figure.year}〕`) || years.includes(figure.year));
}

function stateOf(figure: EncodedFigure, whole: WholeNotice): EncodedState {
  // A number in a condition has no unit to be looked for, and a name is not a claim about the clause.
  if (figure.saying === "name" || (figure.figure.kind === "integer" && figure.row === null)) return "own";
  if (
    whole.stated.some((other) =>
      sameFigure(figure.figure, other.figure, { printed: null, encoded: yearsOf(other, whole) }),
    )
  )
    return "found";
  if (figure.figure.kind === "year" && figure.figure.year === whole.year) return "found";
  // What words say of the clause must be true of it; only a literal can be somebody's reading.
  if (figure.saying === "words" || figure.readings.length === 0) return "absent";
  const named = readingsOver(figure, whole).some(
    (other) =>
      other.saying === "reading" &&
      sameFigure(other.figure, figure.figure, { printed: null, encoded: yearsOf(figure, whole) }),
  );
  return named ? "own" : "unexplained";
}

function same(printed: PrintedFigure, encoded: EncodedFigure, whole: WholeNotice): boolean {
  if (encoded.quote !== null && !isQuoted(printed, encoded.quote)) return false;
  if (typeof printed.title?.document === "string" && printed.figure.kind === "year") return titleYear(printed, encoded);
  const years: Years = { printed: printed.year, encoded: yearsOf(encoded, whole) };
  return sameFigure(printed.figure, encoded.figure, years);
}

/** The figure is part of the phrase where the print has it. */
function isQuoted({ setting: { text, at } }: PrintedFigure, phrase: string): boolean {
  for (let found = text.indexOf(phrase); found >= 0 && found <= at; found = text.indexOf(phrase, found + 1))
    if (at < found + phrase.length) return true;
  return false;
}

/** The years that a date without one may be read as: those that its readings name, else the notice's; words leave it open. */
function yearsOf(figure: EncodedFigure, whole: WholeNotice): readonly number[] {
  const named = readingsOver(figure, whole).flatMap(({ figure: read }) =>
    (read.kind === "year" || read.kind === "date" || read.kind === "month") && read.year !== null ? [read.year] : [],
  );
  if (named.length > 0) return named;
  if (figure.saying === "words" || whole.year === null) return [];
  return [whole.year];
}
function readingsOver({ readings }: EncodedFigure, whole: WholeNotice): readonly EncodedFigure[] {
  return whole.readings.filter((figure) =>
    readings.some((reading) => reading.start <= figure.start && figure.end <= reading.end),
  );
}
