// Every language that a roster speaks. A further one is a file beside `zh.ts` and its row here.
import type { Locale } from "@zhengce/grammar";
import { en } from "./en.js";
import type { RosterWords } from "./words.js";
import { zh } from "./zh.js";

const WORDS: Readonly<Record<Locale, RosterWords>> = { zh, en };

export function rosterWords(locale: Locale): RosterWords {
  return WORDS[locale];
}
