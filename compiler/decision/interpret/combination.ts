// Step 5: several candidates on one component become the granted ones, and every candidate gets its reason.
import {
  CAP_REACHED,
  COMBINATION_OPEN,
  COMBINATION_UNDECIDED,
  GRANTED,
  GRANTED_COMBINATION_OPEN,
  GRANTED_HIGHEST_OPEN,
  HIGHEST_UNDECIDED,
  lostToHighest,
  sameAmount,
  WORTH_NOTHING,
  type Ends,
  type OpenSplit,
  type Reason,
} from "@zhengce/runtime";
import { greatest, least } from "@zhengce/grammar";
import type { Candidate } from "./candidates.js";
import type { CombinationSpec } from "../program.js";

export interface Grant {
  readonly candidate: Candidate;
  readonly amount: Ends;
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
  readonly total: Ends;
  /** Those worth more than 0, in declared order. */
  readonly grants: readonly Grant[];
  readonly verdicts: readonly Verdict[];
}

const NOTHING: Ends = { min: 0, max: 0 };

/** Combines the candidates on one component. `cap` bounds their sum at either end of what is paid. */
export function combine(mode: CombinationSpec["mode"], candidates: readonly Candidate[], cap: Ends): Combined {
  const first = candidates[0];
  if (first === undefined) return { total: NOTHING, grants: [], verdicts: [] };
  switch (mode) {
    case "highest":
      return highestOf(candidates, first);
    case "first":
      return single(candidates, { candidate: first, amount: first.worth, undecided: null }, GRANTED, () => ({
        ...{ code: "not-first", winner: first.group },
      }));
    case "sum":
      return sumOf(candidates, cap);
    case "unspecified":
      return uncombined(candidates, first, cap);
  }
}

function highestOf(candidates: readonly Candidate[], first: Candidate): Combined {
  const total = greatestOf(candidates.map(({ worth }) => worth));
  const atMin = greatestOf(candidates.map((candidate) => candidate.atMin));
  const atMax = greatestOf(candidates.map((candidate) => candidate.atMax));
  const winner = candidates.find(
    (one) => sameAmount(one.worth, total) && sameAmount(one.atMin, atMin) && sameAmount(one.atMax, atMax),
  );
  const named = winner ?? withGreatestMin(candidates, first);
  const grant = { candidate: named, amount: total, undecided: winner === undefined ? HIGHEST_UNDECIDED : null };
  const reason = winner === undefined ? GRANTED_HIGHEST_OPEN : GRANTED;
  return single(candidates, grant, reason, (loser) => lostToHighest(loser.worth, named.group, named.worth));
}

function greatestOf(all: readonly Ends[]): Ends {
  return { min: greatest(all.map(({ min }) => min)), max: greatest(all.map(({ max }) => max)) };
}

function uncombined(candidates: readonly Candidate[], first: Candidate, cap: Ends): Combined {
  if (candidates.length === 1)
    return single(candidates, { candidate: first, amount: first.worth, undecided: null }, GRANTED, () => GRANTED);
  const most = candidates.reduce((sum, { worth }) => sum + worth.max, 0);
  const amount = { min: least(candidates.map(({ worth }) => worth.min)), max: Math.min(cap.max, most) };
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
  const worth = grant.amount.max > 0;
  const verdicts = candidates.map((candidate): Verdict => {
    if (candidate !== grant.candidate) return { candidate, granted: false, reason: lost(candidate) };
    return { candidate, granted: worth, reason: worth ? reason : WORTH_NOTHING };
  });
  return { total: grant.amount, grants: worth ? [grant] : [], verdicts };
}

/** Each in turn, cut to what is left of the cap at either end. */
function sumOf(candidates: readonly Candidate[], cap: Ends): Combined {
  let { min: leftAtMin, max: leftAtMax } = cap;
  const grants: Grant[] = [];
  const verdicts = candidates.map((candidate): Verdict => {
    const { worth } = candidate;
    const atMin = Math.min(worth.min, leftAtMin);
    const atMax = Math.min(worth.max, leftAtMax);
    leftAtMin -= atMin;
    leftAtMax -= atMax;
    const amount = { min: Math.min(atMin, atMax), max: Math.max(atMin, atMax) };
    if (amount.max === 0) return { candidate, granted: false, reason: worth.max === 0 ? WORTH_NOTHING : CAP_REACHED };
    grants.push({ candidate, amount, undecided: null });
    return { candidate, granted: true, reason: GRANTED };
  });
  return { total: { min: cap.min - leftAtMin, max: cap.max - leftAtMax }, grants, verdicts };
}

function withGreatestMin(candidates: readonly Candidate[], first: Candidate): Candidate {
  return candidates.reduce((best, candidate) => (candidate.worth.min > best.worth.min ? candidate : best), first);
}
