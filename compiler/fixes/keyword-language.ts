// Which language a file's keywords are in, so that what a fix inserts reads like the rest. Knows no grammar.
import { keywords } from "@zhengce/grammar";
import type { KeywordId, Source } from "@zhengce/grammar";

const DECLARATIONS = Object.values(keywords).filter(({ category }) => category === "declaration");
const ENGLISH = wordsAtStart(DECLARATIONS.map(({ en }) => en));
const CHINESE = wordsAtStart(DECLARATIONS.flatMap(({ zh }) => [...zh]));

/** The keyword as this file would write it; Chinese where the file does not tell. */
export function keywordIn(source: Source, id: KeywordId): string {
  return isEnglish(source) ? keywords[id].en : keywords[id].zh[0];
}

/** The statements begin with English keywords. */
function isEnglish({ text }: Source): boolean {
  return count(text, ENGLISH) > count(text, CHINESE);
}

function wordsAtStart(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\n\\r{}])[ \\t\\u3000]*(?:${words.join("|")})(?![\\p{L}-])`, "gu");
}
function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
