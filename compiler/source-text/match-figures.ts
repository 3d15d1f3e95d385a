// The figures of one clause, printed and encoded, to accounts of both. What a finding is, the rules decide.
import type { ClauseCoverage, EncodedAccount, EncodedState, PrintedAccount } from "./coverage.js";
import type { EncodedFigure } from "./encoded.js";
import { sameFigure } from "./figure.js";
import { equalFinder } from "./match-equal.js";
import { rowFinder } from "./match-rows.js";
import type { PrintedFigure } from "./printed.js";
import { readingsOver, same, statedFor, yearsOf } from "./same-in-notice.js";
import type { WholeNotice } from "./same-in-notice.js";

export function matchFigures(
  printed: readonly PrintedFigure[],
  encoded: readonly EncodedFigure[],
  whole: WholeNotice,
): Pick<ClauseCoverage, "printed" | "encoded"> {
  const by = new Map<PrintedFigure, EncodedFigure[]>();
  const sayings = encoded.filter(({ saying }) => saying !== "reading" && saying !== "quotation");
  const hits = new Map<EncodedFigure, readonly PrintedFigure[]>();
  const [rowOf, equalTo] = [rowFinder(printed), equalFinder(printed)];
  for (const one of sayings) {
    const found = nearest((rowOf(one) ?? equalTo(one)).filter((other) => same(other, one, whole)));
    hits.set(one, found);
    for (const other of found) {
      const known = by.get(other);
      if (known === undefined) by.set(other, [one]);
      else known.push(one);
    }
  }
  const spoken = new Map<string, number>();
  const accounts = printed.flatMap((figure): readonly PrintedAccount[] => {
    const found = account(figure, by.get(figure) ?? [], whole);
    if (found.state === "open" && !figure.asked) return [];
    if (found.state !== "waived" || !isSpent(found, spoken, whole.year)) return [found];
    return [{ ...found, state: "open", by: [] }];
  });
  const open = accounts.filter(({ state }) => state === "open").map((item) => item.printed);
  // Where the print gives no day, 年末 is no figure to be found in it.
  const claims = sayings.filter((figure) => figure.saying !== "edge" || (hits.get(figure) ?? []).length > 0);
  const instead = insteadFinder(open);
  const encodedAccounts = claims.map((figure): EncodedAccount => {
    const at = hits.get(figure) ?? [];
    const state = at.length > 0 ? "found" : stateOf(figure, whole);
    const isLost = state === "absent" || state === "unexplained";
    return { encoded: figure, state, at, instead: isLost ? instead(figure) : null };
  });
  return { printed: accounts, encoded: encodedAccounts };
}

/** What a clause says itself is meant, and not what stands in front of it under the heading around it. */
function nearest(found: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const around = new Set(found.flatMap(({ clause }) => clause.around));
  return found.filter(({ clause }) => !around.has(clause.key));
}

/** For each lost figure in turn an open one that it most likely stands for, in its own row where the print has that row; none twice. */
function insteadFinder(open: readonly PrintedFigure[]): (figure: EncodedFigure) => PrintedFigure | null {
  const rowOf = rowFinder(open);
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
    const row = rowOf(figure);
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
  const { clause, figure, title } = printed;
  if (figure.kind === "date" || figure.kind === "month") return false;
  const table = clause.kind === "annex";
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
  const literals = by.filter(({ saying }) => saying === "literal" || saying === "edge");
  if (literals.length > 0) return { printed: figure, state: "encoded", by: [...literals, ...without(by, literals)] };
  if (by.length > 0) return { printed: figure, state: "waived", by };
  const stated = whole.stated.filter((other) => statedFor(figure, other, whole));
  return { printed: figure, state: stated.length > 0 ? "notice" : "open", by: stated };
}
function without<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return all.filter((item) => !some.includes(item));
}

function stateOf(figure: EncodedFigure, whole: WholeNotice): EncodedState {
  // A number in a condition has no unit to be looked for, and a name is not a claim about the clause.
  if (figure.saying === "name" || (figure.figure.kind === "integer" && figure.row === null)) return "own";
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
