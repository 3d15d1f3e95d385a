// Findings as data, and the typed catalogue that words them: a code maps to a severity and to a text with named holes
// in each language. A wrong code or a missing hole does not compile. Nothing here prints.
import type { Span } from "./ast.js";
import { spellOut } from "./spell-out.js";

export type Locale = "zh" | "en";
export type Severity = "error" | "warning" | "info";

export interface Related extends Span {
  /** File of the related place; absent = the finding's own file. */
  readonly path?: string;
  readonly message: Texts;
}
export type Texts = Readonly<Record<Locale, string>>;

/** One finding. Its text is a function of the locale: see `render`. */
export interface Diagnostic extends Span {
  readonly path: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Texts;
  readonly related: readonly Related[];
  /** What a quick fix needs beyond the place; only the fix of the same code reads it. */
  readonly data?: unknown;
  /** A quick fix exists. */
  readonly fixable: boolean;
  /** How an editor shows the place: greyed out, or struck through. */
  readonly tag?: "unnecessary" | "deprecated";
}

export interface Entry<H extends string> {
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
  readonly fixable?: boolean;
  readonly tag?: "unnecessary" | "deprecated";
  /** Phantom: the holes of the texts. */
  readonly holes?: H;
}
type Holes<S extends string> = S extends `${string}{${infer H}}${infer Rest}` ? H | Holes<Rest> : never;

/** Checks at compile time that both texts have the same holes: `entry("error", "名称“{name}”重复", "“{name}” is declared twice")`. */
export function entry<const Z extends string, const E extends string>(
  severity: Severity,
  zh: Z,
  en: [Holes<E>] extends [Holes<Z>] ? ([Holes<Z>] extends [Holes<E>] ? E : never) : never,
  options: { readonly fixable?: boolean; readonly tag?: "unnecessary" | "deprecated" } = {},
): Entry<Holes<Z>> {
  return { severity, zh, en, ...options };
}

type HolesOf<E> = E extends Entry<infer H> ? H : never;
/** A hole is filled by one text for both locales, or by one a locale. */
export type Fill = string | number | Texts;

export type Report<C extends Record<string, Entry<string>>> = <K extends keyof C & string>(
  code: K,
  place: Span,
  holes: Readonly<Record<HolesOf<C[K]>, Fill>>,
  extra?: { readonly related?: readonly Related[]; readonly data?: unknown },
) => Diagnostic;

/** Makes the function that turns a code of `catalogue` and its holes into a finding in the file `path`. */
export function reporter<C extends Record<string, Entry<string>>>(catalogue: C, path: string): Report<C> {
  return (code, place, holes, extra) => {
    const found = catalogue[code] as Entry<string>;
    const fills = holes as Readonly<Record<string, Fill>>;
    return {
      path,
      code,
      severity: found.severity,
      start: place.start,
      end: place.end,
      message: { zh: fill(found.zh, fills, "zh"), en: fill(found.en, fills, "en") },
      related: extra?.related?.map(spelt) ?? [],
      ...(extra?.data === undefined ? {} : { data: extra.data }),
      fixable: found.fixable ?? false,
      ...(found.tag === undefined ? {} : { tag: found.tag }),
    };
  };
}

function spelt(related: Related): Related {
  const { zh, en } = related.message;
  return { ...related, message: { zh: spellOut(zh), en: spellOut(en) } };
}

function fill(template: string, holes: Readonly<Record<string, Fill>>, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (whole, hole: string) => {
    const value = Object.hasOwn(holes, hole) ? holes[hole] : undefined;
    if (value === undefined) return whole;
    return spellOut(typeof value === "object" ? value[locale] : String(value));
  });
}

/** The finding's text in one language. */
export function render(diagnostic: Diagnostic, locale: Locale): string {
  return diagnostic.message[locale];
}

/** What every stage returns: a value, complete or partial, and what was noticed. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
