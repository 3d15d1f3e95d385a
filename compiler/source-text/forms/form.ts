// What a form of figures is, and the numerals, units and marks that several of them are made of.
import type { Figure } from "../figure.js";
import { numeralValue } from "../numerals.js";

export interface Form {
  readonly pattern: string;
  /** Null where the words only look like a figure. */
  readonly read: (match: readonly string[]) => Figure | null;
  /** It only counts what another figure is said of, 每断保1年增加1个月: a unit, and nothing to encode. */
  readonly unit?: true;
}

export const HAN = "〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";
/** Bounded, so that a long run of digits costs no more than its length. */
export const ARABIC = "[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{1,12}(?:\\.[0-9]{1,6})?";
/** 哪一日, 同一年, 上一年: one that is meant, none that is counted. */
export const WHICH = "(?<![哪某同任另这那上下次](?=一(?:[日天年]|个月)))";
export const N = `${ARABIC}|${WHICH}(?<![第数几${HAN}万])[${HAN}]{1,12}(?:万[${HAN}]{1,8})?`;
/** `10-12月`, `400、500、600元`: a number in front of others shares their unit. */
export const behind = (rest: string, unit: string): string => `(?=(?:[至到、和或-](?:${rest})){1,8}${unit})`;

export const int = (text: string | undefined): number => numeralValue(text ?? "") ?? NaN;
const power: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };
export const scaled = (text: string | undefined, unit: string | undefined, base: number): number =>
  Math.round(int(text) * (power[unit ?? ""] ?? 1) * base);
