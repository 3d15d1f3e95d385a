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
/** As accounts and receipts have them. */
const formal = new Map(
  Array.from("壹贰叁肆伍陆柒捌玖拾佰仟萬").map((word, at) => [word, "一二三四五六七八九十百千万".charAt(at)] as const),
);
const units = /(?:元|％|%|日|天|个月|年|周岁|岁|人)$/;

/** The figure with its unit in digits, or null where `word` is none. */
export function inDigits(written: string): string | null {
  const word = Array.from(written.replace(/(?<=元)整$/u, ""), (one) => formal.get(one) ?? one).join("");
  const unit = units.exec(word)?.[0];
  if (unit === undefined) return null;
  const value = valueOf(Array.from(word.slice(0, -unit.length)));
  return value === null ? null : `${value}${unit}`;
}

function valueOf(words: readonly string[]): number | null {
  if (words.length === 0 || words.length > 12) return null;
  const plain = words.join("").replaceAll("两", "二").replace(/[〇○]/g, "零");
  // 三四百元 is “three or four hundred”, 三五元 “three to five”: only a row of digits is read one by one.
  if (words.length > 2 && words.every((word) => digits.has(word)))
    return Number(words.map((word) => digits.get(word)).join(""));
  const value = summed(words);
  // 十五 stands for 一十五; 百元 may be any hundred.
  const isWhole =
    value !== null && (inWords(value) === plain || (plain.startsWith("十") && inWords(value) === `一${plain}`));
  return isWhole ? value : null;
}

function summed(words: readonly string[]): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const word of words) {
    const scale = scales.get(word);
    if (scale === undefined) {
      digit = digits.get(word) ?? null;
      if (digit === null) return null;
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

/** The one way to write a number in words: 一千二 is not 1002, which is 一千零二. */
function inWords(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? "零" : "";
    return `${inWords(Math.floor(value / 10_000))}万${rest === 0 ? "" : gap + inWords(rest)}`;
  }
  const names = Array.from("零一二三四五六七八九");
  let text = "";
  for (const [word, scale] of [...scales].filter(([, size]) => size < 10_000).reverse()) {
    const digit = Math.floor(value / scale) % 10;
    if (digit > 0) text += `${names[digit]}${word}`;
    else if (text !== "" && !text.endsWith("零") && value % scale > 0) text += "零";
  }
  const ones = value % 10;
  return ones > 0 || text === "" ? `${text}${names[ones]}` : text;
}
