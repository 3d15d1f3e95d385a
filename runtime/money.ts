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
  const parts = weights.some((weight) => weight > 0) ? weights.map(BigInt) : weights.map(() => 1n);
  const total = parts.reduce((sum, part) => sum + part, 0n);
  const exact = parts.map((part) => BigInt(fen) * part);
  const shares = exact.map((product) => Number(product / total));
  const left = fen - shares.reduce((sum, share) => sum + share, 0);
  // Sorting is stable: equal remainders stay in the order named.
  const order = exact.map((product, index) => ({ index, rest: product % total }));
  order.sort((a, b) => Number(b.rest - a.rest));
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
