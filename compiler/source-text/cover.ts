// Model + printed text → coverage: which figure of the notice is encoded, waived or open, and which figure of the file the notice has,
// clause by clause. Nothing is worded here.
import type { Clause, Model } from "../semantics/model.js";
import { assignClauses } from "./assign-clauses.js";
import type { ClauseCoverage, Coverage, Totals } from "./coverage.js";
import type { EncodedFigure } from "./encoded.js";
import { encodedFigures } from "./encoded-figures.js";
import { matchFigures } from "./match-figures.js";
import { noticeFigures } from "./notice-figures.js";
import { figuresByName } from "./figures-by-name.js";
import { figuresInForce } from "./in-force.js";
import { foundInWords } from "./spelt.js";
import type { PrintedClause, PrintedFigure, SourceText } from "./printed.js";
import { readNotice } from "./read-notice.js";

/** Compares a file with its print. Never throws; a print in which no clause can be found has all its clauses `unprinted`. */
export function cover(model: Model, source: SourceText): Coverage {
  const notice = readNotice(source, model);
  const { clauseOf, unmentioned, unprinted } = assignClauses(model, notice.clauses);
  const encoded = encodedFigures(model);
  const stated = encoded.filter(
    ({ clause, statement }) => statement.kind === "NoticeBlock" || (clause === null && statement.kind === "Waiver"),
  );
  const whole = {
    year: model.notice.year,
    printed: notice.figures,
    stated,
    inForce: figuresInForce(stated, model.notice),
    readings: encoded.filter(({ saying }) => saying === "reading" || saying === "quotation"),
    documents: encoded.filter(({ figure }) => figure.kind === "document"),
  };
  const passed = new Set(unmentioned);
  const ownerOf = (text: PrintedClause): Clause | null | undefined =>
    passed.has(text) ? undefined : clauseOf.get(text);
  const textsOf = grouped(notice.clauses, ownerOf);
  const printedOf = grouped(notice.figures, ({ clause }) => ownerOf(clause));
  const encodedOf = grouped(encoded, ({ clause }) => clause);
  const byName = figuresByName(model, encoded);
  const inFile = [null, ...[...model.clauses.values()].filter(({ label }) => label !== null)];
  const clauses = inFile.map((clause): ClauseCoverage => {
    const texts = textsOf.get(clause) ?? [];
    const figures = clause === null ? [] : (encodedOf.get(clause) ?? []);
    const named = clause === null ? [] : byName(clause);
    const matched = matchFigures(printedOf.get(clause) ?? [], { figures, named }, whole);
    if (clause !== null) {
      const text = texts.map(({ start, end }) => source.text.slice(start, end)).join("\n");
      return { clause, texts, printed: matched.printed, encoded: foundInWords(matched.encoded, text) };
    }
    const said = noticeFigures(model, whole.stated, notice.figures, matched.printed);
    return { clause, texts, printed: matched.printed, encoded: said };
  });
  const outside = encoded.filter(
    ({ clause, statement, saying }) => clause === null && statement.kind !== "NoticeBlock" && saying === "literal",
  );
  const lost = notice.figures.filter(({ asked, clause }) => asked && passed.has(clause)).length;
  return { notice, clauses, unmentioned, unprinted, outside, totals: totalsOf(clauses, outside, lost) };
}

/** The figures that are asked for of a clause that the file never mentions. */
export function figuresOf({ notice }: Pick<Coverage, "notice">, lost: PrintedClause): readonly PrintedFigure[] {
  return notice.figures.filter(({ asked, clause }) => asked && clause === lost);
}

/** Items by what they belong to, each in the order of the list. */
function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

function totalsOf(clauses: readonly ClauseCoverage[], outside: readonly EncodedFigure[], lost: number): Totals {
  const printed = clauses.flatMap((item) => item.printed);
  const encoded = clauses.flatMap((item) => item.encoded);
  const literals = encoded.filter((item) => item.encoded.saying === "literal");
  const inState = (state: string): number => printed.filter((item) => item.state === state).length;
  return {
    printed: printed.length + lost,
    encoded: inState("encoded"),
    waived: inState("waived"),
    notice: inState("notice"),
    open: inState("open") + lost,
    own: literals.filter(({ state }) => state === "own" || state === "unexplained").length + outside.length,
    absent: encoded.filter(({ state }) => state === "absent").length,
  };
}
