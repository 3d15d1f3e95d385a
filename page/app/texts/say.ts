// Texts of the page in one language, with what the office gave in their place, and how days and lists are said.
import type { Locale } from "@zhengce/runtime";
import { parseDay } from "@zhengce/runtime";
import { en } from "./en.js";
import { zh, type TextKey, type Texts } from "./zh.js";

export const TEXTS: Readonly<Record<Locale, Texts>> = { zh, en };

/** What an office gives in the place of a text: for both languages, or one each. */
export type Given = string | Partial<Readonly<Record<Locale, string>>>;
export interface AskedDifferently {
  readonly title?: Given;
  readonly hint?: Given;
}
/** What page.yaml says. */
export interface Overrides {
  readonly texts: Readonly<Partial<Record<TextKey, Given>>>;
  /** By the name of a fact or of a group. */
  readonly questions: readonly (readonly [name: string, asked: AskedDifferently])[];
  /** What a name of the notice means. */
  readonly explanations: readonly (readonly [name: string, text: Given])[];
}

export interface Speaker {
  readonly locale: Locale;
  readonly say: (key: TextKey, values?: Readonly<Record<string, string>>) => string;
  /** `2021年4月1日`, `1 April 2021` */
  readonly day: (iso: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** What the office asks in the place of a question's title or hint. */
  readonly asked: (name: string, part: keyof AskedDifferently) => string | null;
  readonly explained: (name: string) => string | null;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

export function speakerOf(locale: Locale, { texts, questions, explanations }: Overrides): Speaker {
  const inLocale = (given: Given | undefined): string | null =>
    given === undefined ? null : typeof given === "string" ? given : (given[locale] ?? null);
  const found = <T>(rows: readonly (readonly [string, T])[], name: string): T | undefined =>
    rows.find(([key]) => key === name)?.[1];
  return {
    locale,
    say: (key, values = {}) => filled(inLocale(texts[key]) ?? TEXTS[locale][key], values),
    day: (iso) => (parseDay(iso) === null ? iso : dayIn(locale, iso)),
    list: (names) => names.join(locale === "zh" ? "、" : ", "),
    asked: (name, part) => inLocale(found(questions, name)?.[part]),
    explained: (name) => inLocale(found(explanations, name)),
  };
}

function dayIn(locale: Locale, iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return locale === "zh"
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** Each `{name}` once, in one pass: what is filled in is not read again. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** The places that a text has for what is filled in. */
export function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
}
