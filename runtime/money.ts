// Exact arithmetic on integer fen: percentages and shares. No floating-point money here.

/** Parts per million in a whole: 100% = 1,000,000 ppm, so 70% = 700,000. */
export const WHOLE_PPM = 1_000_000;

/**
 * `ppm` parts per million of an amount, rounded half up to a whole fen.
 * @param fen the amount, integer fen
 * @param ppm the part, integer parts per million
 * @returns integer fen; exact also where `fen × ppm` is beyond 2^53
 */
export function percentOf(fen: number, ppm: number): number {
  const millions = Math.floor(fen / WHOLE_PPM);
  const rest = fen - millions * WHOLE_PPM;
  return millions * ppm + Math.floor((rest * ppm + WHOLE_PPM / 2) / WHOLE_PPM);
}

/**
 * Splits an amount by weights by the largest remainder; ties go to the one named first. The shares add up to the amount.
 * Where every weight is 0 the shares are equal.
 * @param fen the amount, integer fen, not negative
 * @param weights integers, not negative
 * @returns integer fen, one a weight, in the same order
 */
export function splitByWeights(fen: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0)
    return weights.length === 0
      ? []
      : splitByWeights(
          fen,
          weights.map(() => 1),
        );
  const parts = weights.map((weight) => quotient(fen, weight, total));
  const shares = parts.map((part) => part.whole);
  let left = fen - shares.reduce((sum, share) => sum + share, 0);
  // Sorting is stable: equal remainders stay in the order named.
  const order = parts.map((_, index) => index).sort((a, b) => (parts[b]?.rest ?? 0) - (parts[a]?.rest ?? 0));
  for (const index of order) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/** `fen × weight / total` as whole and remainder, exact also where the product is beyond 2^53. */
function quotient(fen: number, weight: number, total: number): { readonly whole: number; readonly rest: number } {
  const product = fen * weight;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const rest = product % total;
    return { whole: (product - rest) / total, rest };
  }
  const exact = BigInt(fen) * BigInt(weight);
  const divisor = BigInt(total);
  return { whole: Number(exact / divisor), rest: Number(exact % divisor) };
}
