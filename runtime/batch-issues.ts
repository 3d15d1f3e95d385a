// The issues of many people in one answer: told in full at first, and then ever more shortly, so that the answer to a request that is
// wrong throughout is a small multiple of the request.
import type { Expected, FactIssue } from "./facts-schema.js";

/** So many issues of a batch are listed; of each person behind them one. */
const MOST_LISTED = 60;
/** Of a list of words that stood in the batch before. */
const WORDS_AGAIN = 3;

/** What to tell of each person's issues, to be asked in the order of the batch. */
export function batchIssues(): (issues: readonly FactIssue[]) => readonly FactIssue[] {
  let room = MOST_LISTED;
  const told = new Set<string>();
  const shortly = (found: FactIssue): FactIssue => {
    const { expected } = found;
    // Groups that exclude each other are each person's own.
    if (!("words" in expected) || expected.kind === "at-most-one") return found;
    const list = JSON.stringify([expected.kind, expected.words]);
    if (told.has(list)) return { ...found, expected: again(expected) };
    told.add(list);
    return found;
  };
  return (issues) => {
    const listed = issues.filter(({ code }) => code !== "more");
    const shown = listed.slice(0, Math.max(1, room)).map(shortly);
    room -= shown.length;
    const more = issues.find(({ code }) => code === "more");
    const left = listed.length - shown.length + (typeof more?.value === "number" ? more.value : 0);
    if (left === 0) return shown;
    return [...shown, { code: "more", key: "", value: left, expected: { kind: "none" } }];
  };
}

function again(expected: Extract<Expected, { readonly words: readonly string[] }>): Expected {
  return expected.kind === "key-of" ? { kind: "key" } : { ...expected, words: expected.words.slice(0, WORDS_AGAIN) };
}
