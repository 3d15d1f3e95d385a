// Every language that something can be said in. A further one is a file beside `zh.ts` and its row here.
import type { Locale, Texts } from "@zhengce/grammar";
import { en } from "./en.js";
import { zh } from "./zh.js";
import type { Wording } from "./words.js";

export const WORDING: Readonly<Record<Locale, Wording>> = { zh, en };

/** The same in every language, for whoever does not know yet in which it will be read. */
export function inEach(say: (words: Wording) => string): Texts {
  return { zh: say(WORDING.zh), en: say(WORDING.en) };
}
