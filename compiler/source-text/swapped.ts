// Two figures of one clause that the file has each in the other's place: both are printed there, but each stands behind the words of the
// other. The print is trusted where it says of both whose they are.
import type { ClauseCoverage, Coverage, EncodedAccount } from "./coverage.js";
import { displaced } from "./displaced.js";
import type { EncodedFigure } from "./encoded.js";
import type { PrintedFigure } from "./printed.js";
import { apart, placeOf, whose } from "./whose.js";
import type { Place, Whose, Words } from "./whose.js";

export interface Swap {
  readonly one: EncodedFigure;
  /** Null where it is the figure of another part of one statement: the print says both of that part, and something else of this one. */
  readonly other: EncodedFigure | null;
  /** Where the print has the figure of `one`, said of what the file says `other` of. */
  readonly at: PrintedFigure;
}
/** Of more figures of a kind in one clause none are compared: who is meant is no longer near. */
const MOST = 40;

export function swappedFigures({ clauses, notice }: Coverage): readonly Swap[] {
  return clauses.flatMap((item) => (item.clause === null ? [] : swapsIn(item, notice.source.text)));
}

function swapsIn({ encoded, printed }: ClauseCoverage, print: string): readonly Swap[] {
  const literals = encoded.filter(
    ({ encoded: figure, at }) => figure.saying === "literal" && figure.row === null && at.length > 0,
  );
  const kinds = new Map<string, EncodedAccount[]>();
  for (const account of literals) {
    const { kind } = account.encoded.figure;
    kinds.set(kind, [...(kinds.get(kind) ?? []), account]);
  }
  // The only place of one literal is no place of another that is printed elsewhere too.
  const only = new Set(literals.flatMap(({ at }) => (at.length === 1 ? at : [])));
  const placesOf = ({ at }: EncodedAccount): readonly PrintedFigure[] => {
    const free = at.filter((figure) => !only.has(figure));
    return free.length === 0 ? at : free;
  };
  const places = new Map<PrintedFigure, Place>();
  const place = (figure: PrintedFigure): Place => {
    const same = (): readonly PrintedFigure[] =>
      printed
        .map((account) => account.printed)
        .filter((other) => other.figure.kind === figure.figure.kind && other.row === null);
    const known = places.get(figure) ?? placeOf(print, figure, same());
    places.set(figure, known);
    return known;
  };
  const asked = printed.flatMap((account) => (account.printed.asked ? [account.printed] : []));
  return [...kinds.values()]
    .filter((group) => group.length <= MOST)
    .flatMap((group) => [
      ...group.flatMap((one, index) =>
        group.slice(index + 1).flatMap((other) => swapOf(one, other, { placesOf, place }) ?? []),
      ),
      ...group.flatMap((one) => {
        const at = displaced(one, group, { place, printed: asked });
        return at === null ? [] : [{ one: one.encoded, other: null, at }];
      }),
    ]);
}

interface Printed {
  readonly placesOf: (account: EncodedAccount) => readonly PrintedFigure[];
  readonly place: (figure: PrintedFigure) => Place;
}
function swapOf(one: EncodedAccount, other: EncodedAccount, { placesOf, place }: Printed): Swap | null {
  if (one.at.some((figure) => other.at.includes(figure))) return null;
  const [at, there] = [placesOf(one), placesOf(other)];
  const isDue = [one, other].some(({ encoded }) => encoded.statement.kind === "DeadlineDeclaration");
  for (const inner of [true, false]) {
    const [mine, theirs] = apart(one.encoded, other.encoded, inner);
    const ask = (figure: PrintedFigure): Whose => whose(place(figure), mine, theirs, isDue);
    const [own, foreign] = [at.map(ask), there.map(ask)];
    const crossed =
      isCrossed(own, foreign, mine, theirs) ||
      (inner &&
        one.encoded.figure.kind !== "date" &&
        (isForeign(own, foreign, "other") || isForeign(foreign, own, "one")));
    const first = at[Math.max(0, own.indexOf("other"))];
    if (crossed && first !== undefined) return { one: one.encoded, other: other.encoded, at: first };
  }
  return null;
}

/** Each stands behind the other's words; a literal that nothing is said of owns what stands behind no words of the other. */
function isCrossed(own: readonly Whose[], foreign: readonly Whose[], mine: Words, theirs: Words): boolean {
  if (own.includes("one") || foreign.includes("other")) return false;
  const claims = (asked: readonly Whose[], side: Whose, words: Words): boolean =>
    asked.includes(side) || (words.own.length === 0 && asked.every((whom) => whom === null));
  const one = claims(own, "other", theirs) && claims(foreign, "one", mine);
  return one && (own.includes("other") || foreign.includes("one"));
}

/** One figure's places are the other literal's, as far as they are anybody's, and nobody's words stand before the other figure. */
function isForeign(asked: readonly Whose[], rest: readonly Whose[], side: Whose): boolean {
  return (
    asked.includes(side) && asked.every((whom) => whom === side || whom === null) && rest.every((whom) => whom === null)
  );
}
