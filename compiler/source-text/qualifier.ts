// How a print qualifies a figure: 不低于700元, 700元以上 are floors; 不超过 a ceiling; 原则上, 左右 no exact figure. Pure text.
import { plainText } from "./plain-text.js";
import type { PrintedFigure } from "./printed.js";

export interface Qualifier {
  readonly kind: "floor" | "ceiling" | "about";
  /** As printed: 不低于. */
  readonly words: string;
}

/** What may stand between the qualifier and its figure. */
const BETWEEN = "(?:每人|每年|人均|年人均|每人每年|个人|标准|按照?|为|是|,|人民币|的)*$";
const BEFORE: readonly (readonly [Qualifier["kind"], RegExp])[] = [
  ["floor", new RegExp(`(不低于|不少于|不得低于|不得少于|不应低于|至少|最低(?!生活))${BETWEEN}`, "u")],
  ["ceiling", new RegExp(`(不高于|不超过|不多于|不得超过|不得高于|不应超过|至多|最高|最多)${BETWEEN}`, "u")],
  ["about", new RegExp(`(原则上|大约|约(?!定)|暂定)${BETWEEN}`, "u")],
];
const BEHIND: readonly (readonly [Qualifier["kind"], RegExp])[] = [
  ["floor", /^(?:\/人|\/年|·年|每人|每年)*(及以上|以上|起)/u],
  ["ceiling", /^(?:\/人|\/年|·年|每人|每年)*(及以下|以下|以内|封顶)/u],
  ["about", /^(?:\/人|\/年|·年|每人|每年)*(左右|上下)/u],
];

/** The qualifier of a printed figure, or null where it is printed as it is. */
export function qualifierOf(printed: string, { setting, start, end }: PrintedFigure): Qualifier | null {
  const before = setting.text.slice(0, setting.at);
  const behind = setting.text.slice(setting.at + plainText(printed, start, end).text.length);
  for (const [kind, pattern] of BEFORE) {
    const words = pattern.exec(before)?.[1];
    if (words !== undefined) return { kind, words };
  }
  for (const [kind, pattern] of BEHIND) {
    const words = pattern.exec(behind)?.[1];
    if (words !== undefined) return { kind, words };
  }
  return null;
}

/** Whether the sentence in front of a printed figure speaks of any bound. */
export function speaksOfBounds({ setting }: PrintedFigure): boolean {
  const sentence = setting.text.slice(0, setting.at).split(/[。;]/u).at(-1) ?? "";
  return /低于|少于|高于|超过|多于|至少|至多|最低|最高|上限|下限/u.test(sentence);
}
