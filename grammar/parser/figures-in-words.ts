// Figures in Chinese words to digits, for the quick fix of a finding: `二百八十元` → `280元`. Nothing is read this way.
const digits = new Map(Array.from("零一二三四五六七八九").map((word, value) => [word, value] as const))
  .set("〇", 0)
  .set("两", 2)
  .set("○", 0);
const scales = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
]);
const units = /(?:元|％|%|日|天|个月|年|周岁|岁|人)$/;

/** The figure with its unit in digits, or null where `word` is none. */
export function inDigits(word: string): string | null {
  const unit = units.exec(word)?.[0];
  if (unit === undefined) return null;
  const value = valueOf(Array.from(word.slice(0, -unit.length)));
  return value === null ? null : `${value}${unit}`;
}

function valueOf(words: readonly string[]): number | null {
  if (words.length === 0 || words.length > 12) return null;
  if (words.length > 1 && words.every((word) => digits.has(word)))
    return Number(words.map((word) => digits.get(word)).join(""));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const word of words) {
    const scale = scales.get(word);
    if (scale === undefined) {
      const value = digits.get(word);
      if (value === undefined) return null;
      digit = value;
    } else if (scale === 10_000) {
      total = (total + section + (digit ?? 0)) * scale;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * scale;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
