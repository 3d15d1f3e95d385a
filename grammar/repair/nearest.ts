// A misspelt keyword to the keywords one slip away: a character changed, left out, put in, or two of them swapped.
import type { KeywordId } from "../keywords.js";
import { differInMeaning } from "../opposites.js";
import { keywordByWord } from "../tokens.js";

export interface Near {
  readonly id: KeywordId;
  readonly word: string;
}

/** Keywords by their first and by their last character: one slip leaves one of the two, but for two swapped characters. */
const byEdge = new Map<string, (readonly [form: string, id: KeywordId])[]>();
for (const [form, id] of keywordByWord) {
  if (form.length < 2) continue;
  for (const edge of new Set([form.charAt(0), form.slice(-1)])) {
    const list = byEdge.get(edge);
    if (list === undefined) byEdge.set(edge, [[form, id]]);
    else list.push([form, id]);
  }
}

/** Keywords of the same script near `word`, the likeliest first: same length before others, same first character before others. */
export function nearestKeywords(word: string, most: number): readonly Near[] {
  if (word.length < 2) return [];
  const latin = isLatin(word);
  const limit = latin && word.length >= 7 ? 2 : 1;
  const image = latin ? word.toLowerCase() : word;
  const found = new Map<string, Near & { readonly rank: number }>();
  for (const edge of new Set([image.charAt(0), image.slice(-1)])) {
    for (const [form, id] of byEdge.get(edge) ?? []) {
      if (Math.abs(form.length - image.length) > limit || isLatin(form) !== latin) continue;
      const slips = distance(image, form, limit);
      if (slips > limit || differInMeaning(image, form)) continue;
      const rank = slips * 4 + (form.length === image.length ? 0 : 2) + (form.startsWith(image.charAt(0)) ? 0 : 1);
      found.set(form, { id, word: form, rank });
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).slice(0, most);
}
const isLatin = (word: string): boolean => /^[A-Za-z_-]+$/.test(word);

/** Number of slips between two words (optimal string alignment), or more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (twoBack[j - 2] as number) + 1);
      row.push(cost);
    }
    if (row.every((cost) => cost > limit)) return limit + 1;
    twoBack = previous;
    previous = row;
  }
  return previous[b.length] as number;
}
