// Parts (其中), or the fixed amounts of several payers, that do not add up to the amount around them. Parts under
// conditions are alternatives: each is counted alone here; what exactly they cover together is parts-gap's question.
import { greatest, entry } from "@zhengce/grammar";
import { percentOf } from "@zhengce/runtime";
import { rule } from "./rule.js";
import { statedSums } from "./lib/stated-sums.js";
import type { Piece, StatedSum } from "./lib/stated-sums.js";
import { surplus, yuan } from "./lib/words.js";

export const partsMismatch = rule({
  code: "parts-mismatch",
  texts: entry(
    "error",
    "{what}合计 {sum}，而{whole}是 {amount}，{difference}",
    "{what} add up to {sum}, but {whole} is {amount}: {difference}",
  ),
  acknowledgeable: true,
  // A part of what it counts may have been lost.
  absence: true,
  check({ model, report }) {
    for (const stated of statedSums(model)) {
      const wrong = mismatch(stated);
      if (wrong === null) continue;
      const { fen, total } = wrong;
      const difference = surplus(fen, total, yuan);
      report(
        stated.place,
        { what: stated.what, sum: yuan(fen), whole: stated.whole, amount: yuan(total), difference },
        fen < total ? { severity: "warning" } : {},
      );
    }
  },
});

/** The first tier's sum and total; null where the pieces fit in some tier. */
function mismatch({ pieces, totals, complete }: StatedSum): { readonly fen: number; readonly total: number } | null {
  const wrong = totals.flatMap((total) => {
    const fen = wrongSum(pieces, total, complete);
    return fen === null ? [] : [{ fen, total }];
  });
  return wrong.length === totals.length ? (wrong[0] ?? null) : null;
}

/** The sum where it differs from `total`; null where it fits. */
function wrongSum(pieces: readonly Piece[], total: number, complete: boolean): number | null {
  const always = pieces.filter(({ alone }) => !alone);
  const alternatives = pieces.filter(({ alone }) => alone);
  // A ceiling may be nothing, a floor all that is left.
  const least = (some: readonly Piece[]): number =>
    fenOf(
      some.filter(({ bound }) => bound !== "ceiling"),
      total,
    );
  const most = greatest([[], ...alternatives].map((piece) => least(always.concat(piece))));
  if (most > total) return most;
  const all = fenOf(pieces, total);
  const rest = pieces.some(({ quantity, bound }) => quantity === null || quantity.kind === "Rest" || bound === "floor");
  return complete && !rest && all < total ? all : null;
}
/** Percentages are rounded together: two halves of an odd sum are the whole of it. */
function fenOf(pieces: readonly Piece[], total: number): number {
  let [fen, ppm] = [0, 0];
  for (const { quantity } of pieces) {
    if (quantity?.kind === "MoneyLiteral") fen += quantity.fen;
    if (quantity?.kind === "PercentLiteral") ppm += quantity.ppm;
  }
  return fen + percentOf(total, ppm);
}
