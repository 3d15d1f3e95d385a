// Which language a file's keywords are in: that of most of those that begin its statements. Knows nothing of meaning.
import type { Locale } from "../diagnostic.js";
import { keywords, type KeywordId } from "../keywords.js";
import { keyword, type Lexeme } from "../tokens.js";

const declarations: ReadonlySet<unknown> = new Set(
  (Object.keys(keywords) as KeywordId[])
    .filter((id) => keywords[id].category === "declaration")
    .map((id) => keyword[id]),
);
/** So many tell enough. */
const ENOUGH = 50;

/** `otherwise` where no keyword tells. */
export function keywordLanguage(tokens: readonly Lexeme[], text: string, otherwise: Locale): Locale {
  const counts = { zh: 0, en: 0 };
  for (const { tokenType, startOffset } of tokens) {
    if (!declarations.has(tokenType)) continue;
    counts[text.charCodeAt(startOffset) < 0x80 ? "en" : "zh"]++;
    if (counts.zh + counts.en >= ENOUGH) break;
  }
  return counts.zh === counts.en ? otherwise : counts.en > counts.zh ? "en" : "zh";
}
