// Figures and lists as they stand in findings, in both languages. Names are the author's own and are never translated.
import type { Texts } from "@zhengce/grammar";
import { formatDay, formatYuan } from "@zhengce/runtime";
import { dayText, ppmText } from "../../wording/terms/words.js";

/** `280元` / `280 yuan`, from fen. */
export function yuan(fen: number): Texts {
  const zh = formatYuan(fen);
  return { zh, en: zh.replace(/元$/, " yuan") };
}

/** `2021年4月1日` / `2021-04-01`, from a day number. */
export function day(number: number): Texts {
  return { zh: dayText(number), en: formatDay(number) };
}

/** `70%`, from parts per million. */
export function percent(ppm: number): string {
  return ppmText(ppm);
}

/** Names as a list: `孤儿、低保对象` / `孤儿, 低保对象`; at most eight, then how many there are in all. */
export function names(list: readonly string[]): Texts {
  const shown = list.slice(0, 8);
  if (shown.length === list.length) return { zh: list.join("、"), en: list.join(", ") };
  return {
    zh: `${shown.join("、")}等${list.length}个`,
    en: `${shown.join(", ")} and ${list.length - shown.length} more`,
  };
}

/** `多 20` / `20 too many`, `少 20` / `20 too few`: how a stated count differs from what it should be. */
export function excess(stated: number, expected: number): Texts {
  const by = Math.abs(stated - expected);
  return stated > expected ? { zh: `多 ${by}`, en: `${by} too many` } : { zh: `少 ${by}`, en: `${by} too few` };
}

/** `多 8元` / `8 yuan too much`: the same for amounts and percentages, as `show` writes them. */
export function surplus(stated: number, expected: number, show: (value: number) => Texts): Texts {
  const by = show(Math.abs(stated - expected));
  const [zh, en] = stated > expected ? ["多", "much"] : ["少", "little"];
  return { zh: `${zh} ${by.zh}`, en: `${by.en} too ${en}` };
}

/** `3 日` / `3 days`. */
export function days(count: number): Texts {
  return { zh: `${count} 日`, en: count === 1 ? "1 day" : `${count} days` };
}

/** The same words in both languages: a name. */
export function same(text: string): Texts {
  return { zh: text, en: text };
}
