// Every word of the page, in both languages.
import { en } from "./words/en.js";
import { zh, type Words } from "./words/zh.js";

export type { Words };
export type Locale = "zh" | "en";

export const WORDS: Readonly<Record<Locale, Words>> = { zh, en };

/** The browser's language, where nobody chose. */
export function browserLocale(): Locale {
  return /^zh/iu.test(navigator.language) ? "zh" : "en";
}
