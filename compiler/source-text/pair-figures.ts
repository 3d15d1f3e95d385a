// Which figures of a file say which printed ones. Figures that say the same of the same places share one list, so that thousands of rows
// that all hold one number cost no more than as many that differ.
import type { EncodedFigure } from "./encoded.js";
import { equalFinder } from "./match-equal.js";
import { rowFinder } from "./match-rows.js";
import type { PrintedFigure } from "./printed.js";
import { same, yearsOf, type WholeNotice } from "./same-in-notice.js";

export interface Pairs {
  /** Where the print says it, in text order. */
  readonly at: (encoded: EncodedFigure) => readonly PrintedFigure[];
  /** What of the file says it, in the order of the file. */
  readonly by: (printed: PrintedFigure) => readonly EncodedFigure[];
}

interface Pair {
  readonly found: readonly PrintedFigure[];
  /** By their places among the figures of the file. */
  readonly places: number[];
}

export function pairFigures(
  printed: readonly PrintedFigure[],
  encoded: readonly EncodedFigure[],
  whole: WholeNotice,
): Pairs {
  const [rows, equalTo] = [rowFinder(printed), equalFinder(printed)];
  /** In each row that its names name; else where the running text says it. */
  const inRows = (one: EncodedFigure): readonly PrintedFigure[] | null => {
    const named = rows.named(one);
    if (named === null) return null;
    const hits = named.map((row) => row.filter((other) => same(other, one, whole)));
    if (hits.every((row) => row.length > 0)) return [...new Set(hits.flat())];
    return equalTo(one).filter(({ row }) => row === null);
  };
  const [lists, pairs, at] = [new Map<unknown, number>(), new Map<string, Pair>(), new Map<EncodedFigure, Pair>()];
  encoded.forEach((one, place) => {
    const among = rows.row(one) ?? inRows(one) ?? equalTo(one);
    const list = lists.get(among) ?? lists.size;
    lists.set(among, list);
    const key = JSON.stringify([list, one.figure, one.quote, yearsOf(one, whole)]);
    const pair = pairs.get(key) ?? { found: nearest(among.filter((other) => same(other, one, whole))), places: [] };
    pair.places.push(place);
    pairs.set(key, pair);
    at.set(one, pair);
  });
  const sayers = new Map<PrintedFigure, Pair[]>();
  for (const pair of pairs.values())
    for (const figure of pair.found) {
      const known = sayers.get(figure);
      if (known === undefined) sayers.set(figure, [pair]);
      else known.push(pair);
    }
  const merged = new Map<string, readonly EncodedFigure[]>();
  const together = (some: readonly Pair[]): readonly EncodedFigure[] => {
    const key = some.map(({ places: [first] }) => first).join(" ");
    const places = merged.has(key) ? [] : some.flatMap((pair) => pair.places).sort((a, b) => a - b);
    const made = merged.get(key) ?? places.flatMap((place) => encoded[place] ?? []);
    merged.set(key, made);
    return made;
  };
  return { at: (one) => at.get(one)?.found ?? [], by: (figure) => together(sayers.get(figure) ?? []) };
}

/** What a clause says itself is meant, and not what stands in front of it under the heading around it. */
function nearest(found: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const around = new Set(found.flatMap(({ clause }) => clause.around));
  return found.filter(({ clause }) => !around.has(clause.key));
}
