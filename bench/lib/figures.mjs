// Medians and aligned rows for the benchmarks.

/** The middle value; of an even count the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One line of a table: the first cell wide, the others to the right. */
export function row([name, ...cells]) {
  console.log(`${name.padEnd(62)}${cells.map((cell) => String(cell).padStart(14)).join("")}`);
}
