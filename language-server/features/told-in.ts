// How a page tells what a file says: prose in the person's language, descriptions, which the compiler gives in canonical Chinese, in the
// keywords of the file itself.
import type { Compilation } from "@zhengce/compiler";
import type { Model } from "@zhengce/compiler/editor";
import { keywordLanguage, parse, spell, type Lexeme, type Locale } from "@zhengce/grammar";

export interface Teller {
  readonly model: Model;
  /** Of prose. */
  readonly locale: Locale;
  /** The one of two texts that the person reads. */
  readonly t: (zh: string, en: string) => string;
  /** A description in the file's keywords. */
  readonly tell: (description: string) => string;
}

export function tellerFor(compilation: Compilation, locale: Locale): Teller {
  const { model } = compilation;
  const english = languageOf(compilation, locale) === "en";
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  return { model, locale, t, tell: english ? inEnglish(model) : (description) => description };
}

/** The language of a file's own keywords; `otherwise` where none tells. */
export function languageOf({ parsed, source }: Compilation, otherwise: Locale): Locale {
  return keywordLanguage(parsed.tokens, source.text, otherwise);
}

/** `不低于 50元 由 县级财政` → `at-least 50 yuan by 县级财政`; one with a name that only quotes make a name stays. */
function inEnglish({ references }: Model): (description: string) => string {
  const quoted = new Set(references.flatMap(({ name }) => (name.quoted ? [name.text] : [])));
  return (description) => {
    if ([...quoted].some((name) => description.includes(name))) return description;
    let text = "";
    let at = 0;
    for (const token of parse({ path: "", text: description }).tokens) {
      text +=
        description.slice(at, token.startOffset) + written(token, description.slice(token.startOffset, token.end));
      at = token.end;
    }
    text += description.slice(at);
    return text
      .replace(/(?<=\S) *\( */gu, " (")
      .replace(/ *\)/gu, ")")
      .replace(/ *, */gu, ", ");
  };
}
function written(token: Lexeme, source: string): string {
  return spell(token, source, { words: "en", marks: "en" });
}
