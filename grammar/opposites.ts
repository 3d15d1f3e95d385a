// Characters that are often a word's whole meaning: negations, opposites, numerals. Two words that differ in one of them are two words,
// however near they look; nothing takes one for the other.

/** One line a kind. */
const TELLING = [
  "不非未无没莫勿免禁",
  "半全整定余差额外",
  "高低上下前后早晚迟先",
  "大小多少等超过满长短增减加降升",
  "男女老幼父母夫妻",
  "内外本次每隔去上来今昨",
  "有可能应须起止始终首末进出转收支退补实",
  "城乡农居东西南北左右正副主从单双独",
  "一二三四五六七八九十百千万零〇两俩甲乙丙丁戊壹贰叁肆伍陆柒捌玖拾",
  "0123456789",
].join("");
/** Characters of the lines above that words are written with or without, in one sense. */
const IDLE = "额外应能须有本";
const telling = new Set(Array.from(TELLING).filter((character) => !IDLE.includes(character)));
/** Slips of the pen for a telling character: still to be looked at by a person. */
const MISWRITTEN: ReadonlyMap<string, string> = new Map([
  ["抵", "低"],
  ["未", "末"],
]);
const HAN = /\p{Script=Han}/u;

/** Whether the two words differ in a telling character, or in the single letter that tells `A类` from `B类`. */
export function differInMeaning(a: string, b: string): boolean {
  const letters = HAN.test(a) && HAN.test(b);
  return tellingOf(a, letters) !== tellingOf(b, letters);
}
function tellingOf(word: string, letters: boolean): string {
  const plain = Array.from(word.normalize("NFKC").toLowerCase(), (character) => MISWRITTEN.get(character) ?? character);
  return plain.filter((character) => telling.has(character) || (letters && /[a-z]/.test(character))).join("");
}

/** Characters that are taken for one another in writing, and mean nothing by themselves where keywords have them. */
const ALIKE = ["准淮", "已己巳", "日曰", "象像", "侯候", "帐账", "折拆", "拔拨", "贴帖", "赀资", "惰情", "间问"];
/** Other words of the very sense of a keyword. */
const SAME: ReadonlyMap<string, string> = new Map([["之后", "以后"]]);

/** Whether `found` can only be a slip of the pen for `keyword`, or says the same: what may be rewritten unasked. */
export function surelyMeans(found: string, keyword: string): boolean {
  if (SAME.get(found) === keyword) return true;
  if (found.length !== keyword.length || differInMeaning(found, keyword)) return false;
  return Array.from(found).every((character, i) => {
    const meant = keyword.charAt(i);
    return character === meant || ALIKE.some((pair) => pair.includes(character) && pair.includes(meant));
  });
}
