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
  readonly before: Step | null;
  readonly segment: Segment | null;
}
/** What a reading of glued words prefers. A longer keyword or a declared name costs 1. */
export interface WordCosts {
  /** A keyword of one character: they are common inside names. */
  readonly shortWord: number;
  /** A character of an unknown name; null allows none, so that every segment is a keyword or a declared name. */
  readonly unknown: number | null;
}
const LONGEST = 60;

/** The likeliest words of `run`, or null where it shows no two. Two unknown words never stand side by side. */
export function segment(run: string, words: FileWords, costs: WordCosts): readonly Segment[] | null {
  if (run.length > LONGEST) return null;
  const start: Step = { cost: 0, before: null, segment: null };
  const certain: (Step | null)[] = [start];
  const unknown: (Step | null)[] = [null];
  for (let end = 1; end <= run.length; end++) {
    certain.push(null);
    unknown.push(null);
    for (let from = end === run.length ? 1 : 0; from < end; from++) {
      const found = priced(run.slice(from, end), words, costs);
      if (found === null) continue;
      const known = found.segment.certain;
      const before = known ? cheaper(certain[from], unknown[from]) : certain[from];
      if (before === null || before === undefined) continue;
      const step: Step = { cost: before.cost + found.cost, before, segment: found.segment };
      const best = known ? certain : unknown;
      best[end] = cheaper(step, best[end]);
    }
  }
  return trace(cheaper(certain[run.length], unknown[run.length]));
}

/** The cheaper step, the first of two equal ones. */
function cheaper(a: Step | null | undefined, b: Step | null | undefined): Step | null {
  if (a === null || a === undefined) return b ?? null;
  return b === null || b === undefined || a.cost <= b.cost ? a : b;
}
function trace(last: Step | null): readonly Segment[] | null {
  const segments: Segment[] = [];
  for (let step = last; step !== null && step.segment !== null; step = step.before) segments.unshift(step.segment);
  return segments.length > 1 ? segments : null;
}

function priced(text: string, words: FileWords, costs: WordCosts): { cost: number; segment: Segment } | null {
  const id = text.length <= longestKeyword ? keywordByWord.get(text) : undefined;
  if (id !== undefined)
    return { cost: text.length === 1 ? costs.shortWord : 1, segment: { text, keyword: id, certain: true } };
  if (words.declared.has(text)) return { cost: 1, segment: { text, keyword: null, certain: true } };
  if (costs.unknown === null) return null;
  const cost = words.seen.has(text) && text.length > 1 ? 2 : 0.5 + costs.unknown * text.length;
  return { cost, segment: { text, keyword: null, certain: false } };
}
