// Two words that a space sets apart to the one word they most likely are (`条 款`, `重 点困境儿童`), and a run of names to the list it
// most likely was (`孤儿特困人员`). Proposals, as in propose.ts.
import { isLexeme, keywordByWord, type Lexeme, mark } from "../tokens.js";
import type { Proposal } from "./proposal.js";
import type { Segment } from "./segment.js";
import type { FileWords } from "./words.js";

/** The one word that the bare words of `first` and `second` make, where it is a keyword or stands elsewhere in the file. */
export function joined(
  first: Lexeme | undefined,
  second: Lexeme | undefined,
  offset: number,
  text: string,
  words: FileWords,
): Proposal | null {
  if (first === undefined || second === undefined || !isBare(first, text) || !isBare(second, text)) return null;
  // A tier may be glued to the component that it is of.
  if (first.node?.kind === "Name" && words.tiers.has(first.node.text)) return null;
  const { startOffset: start } = first;
  const { end } = second;
  if (end - start > LONGEST || !/^[ \t\u3000]+$/.test(text.slice(first.end, second.startOffset))) return null;
  const found = text.slice(start, end);
  const replacement = text.slice(start, first.end) + text.slice(second.startOffset, end);
  const keyword = keywordByWord.get(replacement) ?? null;
  if (keyword === null && !words.seen.has(replacement)) return null;
  const at = Math.max(offset, end);
  return { code: "split-word", start, end, found, replacement, breaks: [], keyword, marks: null, offset: at };
}
const LONGEST = 40;
function isBare(token: Lexeme, text: string): boolean {
  if (!isLexeme(token)) return false;
  const { node } = token;
  if (node !== null) return node.kind === "Name" && !node.quoted;
  return /^[\p{Script=Han}\w-]+$/u.test(text.slice(token.startOffset, token.end));
}

/** The same where the parser has no complaint: one of the two is no name that the file declares, nor a keyword. */
export function halfSuspect(
  first: Lexeme | undefined,
  second: Lexeme | undefined,
  text: string,
  words: FileWords,
): Proposal | null {
  const unknown = [first, second].some((token) => token?.node?.kind === "Name" && !words.declared.has(token.node.text));
  return unknown ? joined(first, second, 0, text, words) : null;
}

/** The run as a list of the names in it, for lists with `、` and for values with `|`. */
export function listed(
  place: Pick<Proposal, "start" | "end" | "found" | "offset">,
  segments: readonly Segment[] | null,
  { tiers }: FileWords,
): readonly Proposal[] {
  if (segments === null) return [];
  if (segments.some(({ text, keyword }) => keyword !== null || text.length < 2 || tiers.has(text))) return [];
  const breaks: number[] = [];
  let at = place.start;
  for (const part of segments.slice(0, -1)) breaks.push((at += part.text.length));
  const names = segments.map((part) => part.text);
  const common = { ...place, code: "glued-words", breaks, keyword: null } as const;
  return [
    { ...common, replacement: names.join("、"), marks: mark.comma },
    { ...common, replacement: names.join(" | "), marks: mark.bar },
  ];
}
