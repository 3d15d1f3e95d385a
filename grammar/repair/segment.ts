// A run of glued words to the words in it: keywords, names of the file, and at most what lies between them.
import type { KeywordId } from "../keywords.js";
import { keywordByWord, longestKeyword } from "../tokens.js";
import type { FileWords } from "./words.js";

export interface Segment {
  readonly text: string;
  readonly keyword: KeywordId | null;
  /** A keyword, or a name that the file declares. */
  readonly certain: boolean;
}
interface Step {
  readonly cost: number;
  readonly from: number;
  readonly segment: Segment;
}
/** What a reading of glued words prefers. A longer keyword or a declared name costs 1. */
export interface Taste {
  /** A keyword of one character: they are common inside names. */
  readonly shortWord: number;
  /** A character of an unknown name; null allows none, so that every segment is a keyword or a declared name. */
  readonly unknown: number | null;
}
const LONGEST = 60;

/** The likeliest words of `run`, or null where it shows no two. */
export function segment(run: string, words: FileWords, taste: Taste): readonly Segment[] | null {
  if (run.length > LONGEST) return null;
  const best: (Step | null)[] = [{ cost: 0, from: 0, segment: { text: "", keyword: null, certain: true } }];
  for (let end = 1; end <= run.length; end++) {
    let choice: Step | null = null;
    for (let from = 0; from < end; from++) {
      const before = best[from];
      if (before === null || before === undefined || (from === 0 && end === run.length)) continue;
      const found = priced(run.slice(from, end), words, taste);
      if (found === null || (choice !== null && choice.cost <= before.cost + found.cost)) continue;
      choice = { cost: before.cost + found.cost, from, segment: found.segment };
    }
    best.push(choice);
  }
  return trace(best);
}

function trace(best: readonly (Step | null)[]): readonly Segment[] | null {
  const segments: Segment[] = [];
  for (let end = best.length - 1; end > 0;) {
    const step = best[end];
    if (step === null || step === undefined) return null;
    segments.unshift(step.segment);
    end = step.from;
  }
  return segments.some((part) => part.certain) ? segments : null;
}

function priced(text: string, words: FileWords, taste: Taste): { cost: number; segment: Segment } | null {
  const id = text.length <= longestKeyword ? keywordByWord.get(text) : undefined;
  if (id !== undefined)
    return { cost: text.length === 1 ? taste.shortWord : 1, segment: { text, keyword: id, certain: true } };
  if (words.declared.has(text)) return { cost: 1, segment: { text, keyword: null, certain: true } };
  if (taste.unknown === null) return null;
  const cost = words.seen.has(text) && text.length > 1 ? 2 : 0.5 + taste.unknown * text.length;
  return { cost, segment: { text, keyword: null, certain: false } };
}
