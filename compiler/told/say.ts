// A text in the person's language, and counts in English.
import type { Locale } from "@zhengce/grammar";

export interface Speaking {
  readonly locale: Locale;
}

/** The text of the person's language. */
export function say({ locale }: Speaking, zh: string, en: string): string {
  return locale === "zh" ? zh : en;
}

/** `1 finding`, `2 findings`: an English count. */
export function several(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
