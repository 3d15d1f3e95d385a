// Numerals as notices print them, digits or Chinese, to numbers: 2,579,617 · 46.3 · 九十 · 二百八十 · 二〇二一.

const DIGITS = "〇一二三四五六七八九";
/** Other ways of writing a numeral: on cheques, spoken, and a letter or a digit for 〇. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ 零: "〇", O: "〇", "0": "〇", 两: "二", 壹: "一", 贰: "二", 叁: "三", 肆: "四", 伍: "五", 陆: "六" },
  ...{ 柒: "七", 捌: "八", 玖: "九", 拾: "十", 佰: "百", 仟: "千" },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The numeral's value; null where it spells no number. Decimals of digits are kept. */
export function numeralValue(text: string): number | null {
  if (/^[0-9]/.test(text)) {
    const value = Number(text.replaceAll(",", ""));
    return Number.isFinite(value) ? value : null;
  }
  return chineseValue(Array.from(text, (character) => PLAIN[character] ?? character).join(""));
}

function chineseValue(text: string): number | null {
  if (text === "") return null;
  const [myriads = "", rest] = text.split("万");
  if (rest !== undefined) {
    const high = chineseValue(myriads);
    const low = rest === "" ? 0 : chineseValue(rest);
    return high === null || low === null ? null : high * 10_000 + low;
  }
  if (/^[〇一二三四五六七八九]{2,}$/u.test(text))
    return Number(Array.from(text, (digit) => DIGITS.indexOf(digit)).join(""));
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else {
      const value = DIGITS.indexOf(character);
      if (value < 0 || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}
