// On the error path only: tries readings of misspelt and glued words by parsing again, and keeps those that make the parser
// understand the place. Bounded: a large file gets few attempts.
import { append } from "../append.js";
import type { Diagnostic } from "../diagnostic.js";
import { NO_REPAIRS, type Repairs } from "../lexer/scan.js";
import type { Problem } from "../parser/reader.js";

import { surelyMeans } from "../opposites.js";
import type { Attempt } from "./attempt.js";
import { proposalsAt, suspects } from "./propose.js";
import type { Proposal } from "./proposal.js";
import { pairQuotes } from "./repair-quotes.js";
import { firstAtOrBehind } from "./search.js";
import { wordsOf } from "./words.js";

export interface Repaired {
  readonly attempt: Attempt;
  /** The findings that say how the slips were read. */
  readonly findings: readonly Diagnostic[];
}

const MOST_CHARACTERS = 2_000_000;
const MOST_ATTEMPTS = 40;
const MOST_PLACES = 500;

export function repair(unread: Attempt, parseWith: (repairs: Repairs) => Attempt): Repaired {
  const { quotations, attempt: first } = pairQuotes(unread, parseWith);
  let words = wordsOf(first.scan.tokens);
  const tried = new Set<string>();
  const kept: Proposal[] = [];
  /** Readings that explain a place but leave another finding close behind: taken where nothing better is found. */
  let halves: Proposal[] = [];
  let base = first;
  let attempts = Math.max(2, Math.min(MOST_ATTEMPTS, Math.floor(MOST_CHARACTERS / (first.scan.text.length + 1))));
  const attempt = (proposals: readonly Proposal[]): Attempt => {
    attempts--;
    return parseWith(repairsOf([...kept, ...proposals], quotations));
  };
  const keep = (good: readonly Proposal[], understood: Attempt): void => {
    append(kept, good);
    base = understood;
    words = wordsOf(base.scan.tokens);
    // What is understood now may explain what they left.
    for (const half of halves) tried.delete(keyOf(half));
    halves = [];
  };
  while (attempts > 0) {
    const untried = nextProposals(base, words, tried);
    const open = untried.length > 0 ? untried : onePerWord(halves);
    if (open.length === 0) break;
    for (const proposal of open) tried.add(keyOf(proposal));
    const trial = attempt(open);
    const good = open.filter((proposal) => understood(proposal, base, trial, untried.length > 0));
    if (untried.length > 0)
      append(
        halves,
        open.filter((proposal) => !good.includes(proposal) && understood(proposal, base, trial, false)),
      );
    else halves = [];
    if (good.length > 0) keep(good, good.length === open.length ? trial : attempt(good));
  }
  const findings = kept.map((proposal) => {
    const { code, start, end, found, replacement } = proposal;
    return first.scan.report(
      code,
      { start, end },
      { found, replacement },
      { data: { replacement, safe: isSafe(proposal) } },
    );
  });
  return { attempt: base, findings };
}

/** The words stay what they are: set apart where each is known, joined to a keyword, or surely a slip of the pen. */
function isSafe({ code, found, replacement, keyword, marks, sure }: Proposal): boolean {
  if (code === "misspelt-keyword") return surelyMeans(found, replacement);
  return code === "split-word" ? keyword !== null : marks === null && sure === true;
}

/** Suspects first; then, for every place that is not understood, its likeliest reading that was not tried yet. One a word. */
function nextProposals(
  base: Attempt,
  words: ReturnType<typeof wordsOf>,
  tried: ReadonlySet<string>,
): readonly Proposal[] {
  const chosen = new Map<number, Proposal>();
  for (const suspect of suspects(base.scan, words)) {
    if (chosen.size === MOST_PLACES) break;
    if (!tried.has(keyOf(suspect)) && !overlaps(chosen, suspect) && !isSkipped(base, suspect))
      chosen.set(suspect.start, suspect);
  }
  if (chosen.size > 0) return [...chosen.values()];
  for (const problem of base.problems.slice(0, MOST_PLACES)) {
    const next = proposalsAt(base.scan, problem.offset, words).find((proposal) => !tried.has(keyOf(proposal)));
    if (next !== undefined && !overlaps(chosen, next)) chosen.set(next.start, next);
  }
  return [...chosen.values()];
}

/** A proposal for some of the same characters is chosen already. */
function overlaps(chosen: ReadonlyMap<number, Proposal>, proposal: Proposal): boolean {
  if (chosen.has(proposal.start)) return true;
  for (let at = proposal.start - 1; at > proposal.start - 40; at--) {
    const before = chosen.get(at);
    if (before !== undefined) return before.end > proposal.start;
  }
  return false;
}

/**
 * The place is understood: nothing up to the word's end is reported, and what comes next lies further on than before. Understood
 * `fully`: what comes next was reported before as well.
 */
function understood(proposal: Proposal, before: Attempt, after: Attempt, fully: boolean): boolean {
  if (isSkipped(after, proposal)) return false;
  const from = Math.min(proposal.start, proposal.offset);
  const next = firstFrom(after.problems, from);
  if (next === undefined) return true;
  if (next.offset <= proposal.end) return false;
  const previous = firstFrom(before.problems, from);
  if (previous === undefined) return false;
  if (previous.offset > proposal.end) {
    // Read well enough before: a suspect may not make it worse, and what was tried for the sake of a place behind it must mend that place.
    return proposal.offset > proposal.end ? next.offset > proposal.offset : next.offset >= previous.offset;
  }
  const following = firstFrom(before.problems, previous.offset + 1);
  return fully ? following !== undefined && next.offset >= following.offset : next.offset > previous.offset;
}
function onePerWord(proposals: readonly Proposal[]): readonly Proposal[] {
  return [...new Map([...proposals].reverse().map((proposal) => [proposal.start, proposal])).values()];
}
function isSkipped(attempt: Attempt, proposal: Proposal): boolean {
  const at = firstAtOrBehind(attempt.skipped, (span) => span.start, proposal.start + 1) - 1;
  return proposal.start < (attempt.skipped[at]?.end ?? 0);
}
function firstFrom(problems: readonly Problem[], offset: number): Problem | undefined {
  return problems[firstAtOrBehind(problems, (problem) => problem.offset, offset)];
}

function keyOf(proposal: Proposal): string {
  return `${proposal.start} ${proposal.replacement}`;
}
function repairsOf(proposals: readonly Proposal[], quotations: Repairs["quotations"]): Repairs {
  const breaks = new Set(proposals.flatMap((proposal) => proposal.breaks));
  const keywords = new Map(
    proposals.flatMap((proposal) => (proposal.keyword === null ? [] : [[proposal.start, proposal.keyword] as const])),
  );
  const joins = new Map(
    proposals.flatMap(({ code, start, end }) => (code === "split-word" ? [[start, end] as const] : [])),
  );
  const marks = new Map(
    proposals.flatMap(({ marks: type, breaks: at }) =>
      type === null ? [] : at.map((offset) => [offset, type] as const),
    ),
  );
  return { ...NO_REPAIRS, breaks, keywords, joins, marks, quotations };
}
