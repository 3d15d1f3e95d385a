// How a page tells what a file says: prose in the person's language, descriptions in the keywords of the file itself.
import type { Compilation } from "@zhengce/compiler";
import { describingIn, type Describing, type Model } from "@zhengce/compiler/editor";
import { keywordLanguage, type Locale } from "@zhengce/grammar";

export interface Teller {
  readonly model: Model;
  readonly program: Compilation["program"];
  /** Of prose. */
  readonly locale: Locale;
  /** The one of two texts that the person reads. */
  readonly t: (zh: string, en: string) => string;
  /** What descriptions ask of the model, in the file's keywords. */
  readonly of: Describing & { readonly language: Locale };
}

export function tellerFor(compilation: Compilation, locale: Locale): Teller {
  const { model, program } = compilation;
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const of = { ...describingIn(model, languageOf(compilation, locale)), inKeywords: true };
  return { model, program, locale, t, of };
}

/** The language of a file's own keywords; `otherwise` where none tells. */
export function languageOf({ parsed, source }: Compilation, otherwise: Locale): Locale {
  return keywordLanguage(parsed.tokens, source.text, otherwise);
}
