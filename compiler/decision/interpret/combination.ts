// Step 5: several candidates on one component become the granted ones, and every candidate gets its reason.
import {
  amountBetween,
  CAP_REACHED,
  COMBINATION_OPEN,
  COMBINATION_UNDECIDED,
  GRANTED,
  GRANTED_COMBINATION_OPEN,
  GRANTED_HIGHEST_OPEN,
  greatestAmount,
  highest,
  HIGHEST_UNDECIDED,
  lostToHighest,
  lowest,
  sameAmount,
  WORTH_NOTHING,
  type Amount,
  type OpenSplit,
  type Reason,
} from "@zhengce/runtime";
import type { Candidate } from "./candidates.js";
import type { CombinationSpec } from "../program.js";

export interface Grant {
  readonly candidate: Candidate;
  readonly amount: Amount;
  /** Of the single share where it is not decided who pays; null = by the subsidy's funding. */
  readonly undecided: OpenSplit | null;
}
/** Parallel to the candidates. */
export interface Verdict {
  readonly candidate: Candidate;
  readonly granted: boolean;
  readonly reason: Reason;
}
export interface Combined {
  readonly total: Amount;
  /** Those worth more than 0, in declared order. */
  readonly grants: readonly Grant[];
  readonly verdicts: readonly Verdict[];
}

/** Combines the candidates on one component. `cap` in fen bounds their sum. */
export function combine(mode: CombinationSpec["mode"], candidates: readonly Candidate[], cap: number): Combined {
  const first = candidates[0];
  if (first === undefined) return { total: 0, grants: [], verdicts: [] };
  switch (mode) {
    case "highest":
      return highestOf(candidates, first);
    case "first":
      return single(candidates, { candidate: first, amount: first.amount, undecided: null }, GRANTED, () => ({
        ...{ code: "not-first", winner: first.group },
      }));
    case "sum":
      return sumOf(candidates, cap);
    case "unspecified":
      return uncombined(candidates, first, cap);
  }
}

function highestOf(candidates: readonly Candidate[], first: Candidate): Combined {
  const total = greatestAmount(candidates.map((candidate) => candidate.amount));
  const winner = candidates.find((candidate) => sameAmount(candidate.amount, total));
  const named = winner ?? withGreatestMin(candidates, first);
  const grant = { candidate: named, amount: total, undecided: winner === undefined ? HIGHEST_UNDECIDED : null };
  const reason = winner === undefined ? GRANTED_HIGHEST_OPEN : GRANTED;
  return single(candidates, grant, reason, (loser) => lostToHighest(loser.amount, named.group, named.amount));
}

function uncombined(candidates: readonly Candidate[], first: Candidate, cap: number): Combined {
  if (candidates.length === 1)
    return single(candidates, { candidate: first, amount: first.amount, undecided: null }, GRANTED, () => GRANTED);
  const least = candidates.reduce((low, { amount }) => Math.min(low, lowest(amount)), Infinity);
  const most = candidates.reduce((sum, candidate) => sum + highest(candidate.amount), 0);
  const amount = amountBetween(least, Math.min(cap, most));
  const grant = { candidate: withGreatestMin(candidates, first), amount, undecided: COMBINATION_UNDECIDED };
  return single(candidates, grant, GRANTED_COMBINATION_OPEN, () => COMBINATION_OPEN);
}

/** One is granted, and the others lose; a grant of 0 is none. */
function single(
  candidates: readonly Candidate[],
  grant: Grant,
  reason: Reason,
  lost: (loser: Candidate) => Reason,
): Combined {
  const worth = grant.amount !== 0;
  const verdicts = candidates.map((candidate): Verdict => {
    if (candidate !== grant.candidate) return { candidate, granted: false, reason: lost(candidate) };
    return { candidate, granted: worth, reason: worth ? reason : WORTH_NOTHING };
  });
  return { total: grant.amount, grants: worth ? [grant] : [], verdicts };
}

/** Each in turn, cut to what is left of the cap at either end. */
function sumOf(candidates: readonly Candidate[], cap: number): Combined {
  let leftAtMin = cap;
  let leftAtMax = cap;
  const grants: Grant[] = [];
  const verdicts = candidates.map((candidate): Verdict => {
    const atMin = Math.min(lowest(candidate.amount), leftAtMin);
    const atMax = Math.min(highest(candidate.amount), leftAtMax);
    leftAtMin -= atMin;
    leftAtMax -= atMax;
    const amount = amountBetween(atMin, atMax);
    if (amount === 0)
      return { candidate, granted: false, reason: candidate.amount === 0 ? WORTH_NOTHING : CAP_REACHED };
    grants.push({ candidate, amount, undecided: null });
    return { candidate, granted: true, reason: GRANTED };
  });
  return { total: amountBetween(cap - leftAtMin, cap - leftAtMax), grants, verdicts };
}

function withGreatestMin(candidates: readonly Candidate[], first: Candidate): Candidate {
  return candidates.reduce(
    (best, candidate) => (lowest(candidate.amount) > lowest(best.amount) ? candidate : best),
    first,
  );
}
