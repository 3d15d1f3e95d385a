// What a row of the tables is: words that notices write and the language does not have, where they stand, and what to write instead.
// The tables (`rows-*.ts`) are data; nothing here reads a file.
import type { Texts } from "../diagnostic.js";

/** What the words belong to: the nearest keyword before them on their line; `entry` where there is none. */
export type Context =
  | "standard"
  | "subsidy"
  | "part"
  | "by"
  | "when"
  | "group"
  | "period"
  | "benefit"
  | "pay"
  | "multiple"
  | "cap"
  | "scope"
  | "change"
  | "given"
  | "entry";

/** A match of a row's words and what stands around it. All text is half-width, with quotations and comments blanked out. */
export interface Around {
  readonly match: readonly (string | undefined)[];
  /** The line before the words, and behind them. */
  readonly before: string;
  readonly behind: string;
  /** The notice's year; null where it says none. */
  readonly year: number | null;
  /** A name that the file declares. */
  readonly declares: (name: string) => boolean;
  /** Some standard of the file is another amount for some: a percentage may be of either. */
  readonly varies: boolean;
  /** A bare word that stands alone somewhere else in the file. */
  readonly knows: (name: string) => boolean;
}
export interface Written {
  /** What the author should write; null where only the author knows. */
  readonly write: string | null;
  /** What the rest of the file is checked with; `write` where it is missing. */
  readonly read?: string;
  /** What the finding says of it. `{write}` is what to write. */
  readonly says: Texts;
  /** The two say the same beyond doubt: figures in Chinese numerals. */
  readonly figure?: true;
  /** Understood: nothing is said of it, and the formatter writes what is read. */
  readonly understood?: true;
}
export interface Row {
  readonly in: readonly Context[];
  /** The words as a regular expression with the flags `gu`. What looks around stands in look-aheads and look-behinds. */
  readonly words: string;
  /** Names that the file declares belong to the pattern; elsewhere a declared name means what its author says. */
  readonly names?: true;
  /** Null where the words mean something else here. */
  readonly written: (around: Around) => Written | null;
}

// ── Pieces of patterns ──────────────────────────────────────────────────────────────────────────────────────────────
export const HAN = "\\p{Script=Han}";
/** Before a word: no other word runs into it. */
export const BEGIN = "(?<![\\p{Script=Han}A-Za-z])";
/** Behind a word: none runs on, but for the keywords that often do. */
export const END = "(?!(?![由当至到且或在])\\p{Script=Han})";
export const NUMBER = "(?<![\\d.,:\\-/])\\d[\\d,]*(?:\\.\\d+)?";
export const MONEY = `${NUMBER}\\s*(?:亿元|万元|元)(?:/人·年|/人年|/人|/年)?`;
export const PERCENT = `${NUMBER}\\s*%`;
export const AMOUNT = `(?:${MONEY}|${PERCENT})`;
export const AGE = "(?<!\\d)\\d+\\s*周?岁";
export const MONTH_DAY = "(?<!\\d)\\d{1,2}\\s*月\\s*(?:\\d{1,2}\\s*[日号]|底)";
export const DATE = `(?:(?<!\\d)\\d{4}-\\d{1,2}-\\d{1,2}|(?:(?<!\\d)\\d{4}\\s*年\\s*)?${MONTH_DAY})`;
/** A bare name. */
export const NAME = "[\\p{Script=Han}A-Za-z]+";

export const texts = (zh: string, en: string): Texts => ({ zh, en });
export const PLAIN = texts("写“{write}”", "write “{write}”");

/** A row whose text to write is a template of the match: `$1` is its first group. */
export function row(
  contexts: readonly Context[],
  words: string,
  write: string | null,
  options: { readonly says?: Texts; readonly read?: string; readonly names?: true; readonly understood?: true } = {},
): Row {
  return {
    in: contexts,
    ...(options.names === undefined ? {} : { names: true }),
    words,
    written: ({ match }) => ({
      write: write === null ? null : expand(write, match),
      ...(options.read === undefined ? {} : { read: expand(options.read, match) }),
      says: options.says ?? PLAIN,
      ...(options.understood === undefined ? {} : { understood: true }),
    }),
  };
}

/** The template with its groups filled in; blanks in a row become one. */
export function expand(template: string, match: Around["match"]): string {
  return template
    .replace(/\$(\d)/g, (_, index: string) => match[Number(index)] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
