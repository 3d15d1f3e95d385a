// The figures of one clause, printed and encoded, to accounts of both. What a finding is, the rules decide.
import type { ClauseCoverage, EncodedAccount, EncodedState, PrintedAccount } from "./coverage.js";
import type { EncodedFigure } from "./encoded.js";
import { sameFigure } from "./figure.js";
import { rowFinder } from "./match-rows.js";
import type { PrintedFigure } from "./printed.js";
import { pairFigures } from "./pair-figures.js";
import { readingsOver, same, statedFor, yearsOf } from "./same-in-notice.js";
import type { WholeNotice } from "./same-in-notice.js";

/** What the file states of a clause: its own figures, and those of the groups and periods that it names. */
export interface StatedFigures {
  readonly figures: readonly EncodedFigure[];
  readonly named: readonly EncodedFigure[];
}

export function matchFigures(
  printed: readonly PrintedFigure[],
  { figures: encoded, named }: StatedFigures,
  whole: WholeNotice,
): Pick<ClauseCoverage, "printed" | "encoded"> {
  const sayings = encoded.filter(({ saying }) => saying !== "reading" && saying !== "quotation");
  const { at, by } = pairFigures(printed, sayings, whole);
  const literalsFirst = firstLiterals();
  const spoken = new Map<string, number>();
  const accounts = printed.flatMap((figure): readonly PrintedAccount[] => {
    const own = literalsFirst(by(figure));
    const found = account(figure, own.length > 0 ? own : named.filter((one) => same(figure, one, whole)), whole);
    if (found.state === "open" && !figure.asked) return [];
    if (found.state !== "waived" || !isSpent(found, spoken, whole.year)) return [found];
    return [{ ...found, state: "open", by: [] }];
  });
  const open = accounts.filter(({ state }) => state === "open").map((item) => item.printed);
  // Where the print gives no day, 年末 is no figure to be found in it.
  const claims = sayings.filter((figure) => figure.saying !== "edge" || at(figure).length > 0);
  const instead = insteadFinder(open);
  const encodedAccounts = claims.map((figure): EncodedAccount => {
    const places = at(figure);
    const state = places.length > 0 ? "found" : stateOf(figure, whole);
    const isLost = state === "absent" || state === "unexplained";
    return { encoded: figure, state, at: places, instead: isLost ? instead(figure) : null };
  });
  return { printed: accounts, encoded: encodedAccounts };
}

/** For each lost figure in turn an open one that it most likely stands for, in its own row where the print has that row; none twice. */
function insteadFinder(open: readonly PrintedFigure[]): (figure: EncodedFigure) => PrintedFigure | null {
  const rows = rowFinder(open);
  const taken = new Set<PrintedFigure>();
  /** By kind and unit, how many of the open ones in front are of no use any more. */
  const passed = new Map<string, number>();
  const next = (figure: EncodedFigure): PrintedFigure | undefined => {
    const kind = figure.figure.kind === "duration" ? figure.figure.unit : figure.figure.kind;
    let at = passed.get(kind) ?? 0;
    for (let one = open[at]; one !== undefined && (taken.has(one) || !alike(one, figure)); one = open[at]) at++;
    passed.set(kind, at);
    return open[at];
  };
  return (figure) => {
    const row = rows.row(figure) ?? rows.named(figure)?.flat() ?? null;
    const found = row === null ? next(figure) : row.find((other) => !taken.has(other) && alike(other, figure));
    if (found !== undefined) taken.add(found);
    return found ?? null;
  };
}

/**
 * In a table every cell is a statement of its own, and in running text every mention of another year than the notice's: words answer
 * for as many equal figures as they name.
 */
function isSpent({ printed, by }: PrintedAccount, spoken: Map<string, number>, year: number | null): boolean {
  const { clause, figure, row, title } = printed;
  if (figure.kind === "date" || figure.kind === "month") return false;
  const table = clause.kind === "annex" || row !== null;
  if (figure.kind === "year" ? table || title !== null || figure.year === year : !table) return false;
  const key = JSON.stringify(figure);
  const used = spoken.get(key) ?? 0;
  spoken.set(key, used + 1);
  return used >= by.length;
}

/** A figure that most likely stands for the other one: of one kind, and of one unit. */
function alike({ figure: printed }: PrintedFigure, { figure: encoded }: EncodedFigure): boolean {
  if (printed.kind === "duration" && encoded.kind === "duration") return printed.unit === encoded.unit;
  if (printed.kind === "integer") return encoded.kind === "money" || encoded.kind === "count";
  return printed.kind === encoded.kind || (printed.kind === "count" && encoded.kind === "integer");
}

function account(figure: PrintedFigure, by: readonly EncodedFigure[], whole: WholeNotice): PrintedAccount {
  if (by[0] !== undefined && isLiteral(by[0])) return { printed: figure, state: "encoded", by };
  if (by.length > 0) return { printed: figure, state: "waived", by };
  const stated = whole.stated.filter((other) => statedFor(figure, other, whole));
  return { printed: figure, state: stated.length > 0 ? "notice" : "open", by: stated };
}

function isLiteral({ saying }: EncodedFigure): boolean {
  return saying === "literal" || saying === "edge";
}

/** Many figures share one list: each is put in order once. */
function firstLiterals(): (by: readonly EncodedFigure[]) => readonly EncodedFigure[] {
  const known = new Map<readonly EncodedFigure[], readonly EncodedFigure[]>();
  return (by) => {
    const made = known.get(by) ?? [...by.filter(isLiteral), ...by.filter((one) => !isLiteral(one))];
    known.set(by, made);
    return made;
  };
}

/**
 * A number of a condition may tell situations apart by what another clause prints; some and none, `断保年数 ≥ 1` and `= 0`, are not
 * printed at all. A number outside of conditions says nothing of the print.
 */
function isUnasked(encoded: EncodedFigure, whole: WholeNotice): boolean {
  const { figure, row, of } = encoded;
  if (figure.kind !== "integer" || row !== null) return false;
  return figure.value <= 1 || of.length === 0 || whole.printed.some((printed) => same(printed, encoded, whole));
}

function stateOf(figure: EncodedFigure, whole: WholeNotice): EncodedState {
  // A name is not a claim about the clause.
  if (figure.saying === "name" || isUnasked(figure, whole)) return "own";
  const stated = whole.stated.some(
    (other) =>
      (figure.saying !== "literal" || other.figure.kind !== "date") &&
      sameFigure(figure.figure, other.figure, { printed: null, encoded: yearsOf(other, whole) }),
  );
  if (stated) return "found";
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
