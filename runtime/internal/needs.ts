// The absent facts that can still change an answer, for compiled notices.

/**
 * What is settled, with the facts that it lacks.
 * @param names the facts that may be left out, the most telling first @param lacking bit `i` for `names[i]`
 */
export function withNeeds<Of>(
  settled: Of,
  names: readonly string[],
  lacking: number,
): Of & { readonly needs: readonly string[] } {
  return { ...settled, needs: names.filter((_, index) => Math.floor(lacking / 2 ** index) % 2 === 1) };
}
