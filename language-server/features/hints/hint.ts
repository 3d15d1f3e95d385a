// A remark behind a place of the text, and the small words that remarks are made of.
import type { Texts } from "@zhengce/grammar";

export interface Hint {
  /** Behind which offset. */
  readonly at: number;
  readonly text: Texts;
  /** Written there when the person takes the hint over. */
  readonly insert?: string;
}

/** The day of the week of a day number: 1970-01-01 was a Thursday. */
export function weekday(day: number): Texts {
  const index = (((day + 4) % 7) + 7) % 7;
  return { zh: `周${"日一二三四五六"[index] ?? ""}`, en: ENGLISH[index] ?? "" };
}
const ENGLISH = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** One text where all are the same, else all of them. */
export function joined(texts: readonly string[]): string {
  return [...new Set(texts)].length === 1 ? (texts[0] ?? "") : texts.join(" / ");
}
