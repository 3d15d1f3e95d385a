// How the subsidies that compete on one component combine, one function a mode, so that a notice carries its own alone.
// Works on pairs of ends in fen; knows neither payers nor traces.
import type { OpenSplit, Reason } from "../assessment.js";
import type { Candidate } from "./rules.js";
import type { Ends } from "../open-ends.js";
import { sameAmount } from "../ranges.js";
import {
  CAP_REACHED,
  COMBINATION_OPEN,
  COMBINATION_UNDECIDED,
  GRANTED,
  GRANTED_COMBINATION_OPEN,
  GRANTED_HIGHEST_OPEN,
  HIGHEST_UNDECIDED,
  lostToHighest,
  WORTH_NOTHING,
} from "../reasons.js";

/** What became of one candidate. */
export interface Outcome {
  /** Fen granted, both ends; 0 and 0 where it lost. */
  readonly min: number;
  readonly max: number;
  readonly reason: Reason;
  /** Of the single share, where it is not decided who pays. */
  readonly undecided: OpenSplit | null;
}
export interface Combined {
  /** Fen granted in all, both ends. */
  readonly min: number;
  readonly max: number;
  /** One a candidate. */
  readonly outcomes: readonly Outcome[];
}
/** @param cap fen that the candidates may bear together, at either end of what is paid */
export type Combine = (candidates: readonly Candidate[], cap: Ends) => Combined;

/**
 * 就高不重复: the one that is highest at both ends, whether the least is paid or the most; where none is, the first with the highest lower end
 * stands for the range.
 */
export const combineHighest: Combine = (candidates) => {
  const { min, max } = greatestOf(candidates.map(({ worth }) => worth));
  const inner = greatestOf(candidates.map(innerOf));
  const clear = candidates.findIndex((one) => sameAmount(one.worth, { min, max }) && sameAmount(innerOf(one), inner));
  const chosen = clear >= 0 ? clear : candidates.findIndex(({ worth }) => worth.min === min);
  const winner = candidates[chosen];
  const outcomes = candidates.map((candidate, index) => {
    if (winner !== undefined && index !== chosen)
      return lost(lostToHighest(candidate.worth, winner.group, winner.worth));
    return clear >= 0 ? granted(min, max, GRANTED, null) : granted(min, max, GRANTED_HIGHEST_OPEN, HIGHEST_UNDECIDED);
  });
  return { min, max, outcomes };
};

function innerOf({ worth }: Candidate): Ends {
  return worth.inner ?? worth;
}
function greatestOf(all: readonly Ends[]): Ends {
  let [min, max] = [0, 0];
  for (const one of all) [min, max] = [Math.max(min, one.min), Math.max(max, one.max)];
  return { min, max };
}

/** 依序: the one declared first. */
export const combineFirst: Combine = (candidates) => {
  const [first] = candidates;
  if (first === undefined) return NOTHING;
  const { min, max } = first.worth;
  const outcomes = candidates.map((candidate) =>
    candidate === first ? granted(min, max, GRANTED, null) : lost({ code: "not-first", winner: first.group }),
  );
  return { min, max, outcomes };
};

/** 累加: each in turn, cut to what is left of the cap at either end. */
export const combineSum: Combine = (candidates, cap) => {
  let leftAtMin = cap.min;
  let leftAtMax = cap.max;
  const outcomes = candidates.map(({ worth }) => {
    const atMin = Math.min(worth.min, leftAtMin);
    const atMax = Math.min(worth.max, leftAtMax);
    leftAtMin -= atMin;
    leftAtMax -= atMax;
    // Where those before it fill the cap at their upper ends alone, less is left for this one there.
    if (atMin !== 0 || atMax !== 0) return granted(Math.min(atMin, atMax), Math.max(atMin, atMax), GRANTED, null);
    return lost(worth.max === 0 ? WORTH_NOTHING : CAP_REACHED);
  });
  return { min: cap.min - leftAtMin, max: cap.max - leftAtMax, outcomes };
};

/** 未规定: of several, from the least that could be granted to all of them together, under the name with the highest lower end. */
export const combineUnspecified: Combine = (candidates, cap) => {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return combineFirst(candidates, cap);
  let least = first.worth.min;
  let together = 0;
  let named = first;
  for (const candidate of candidates) {
    least = Math.min(least, candidate.worth.min);
    together += candidate.worth.max;
    if (candidate.worth.min > named.worth.min) named = candidate;
  }
  const most = Math.min(cap.max, together);
  const outcomes = candidates.map((candidate) =>
    candidate === named
      ? granted(least, most, GRANTED_COMBINATION_OPEN, COMBINATION_UNDECIDED)
      : lost(COMBINATION_OPEN),
  );
  return { min: least, max: most, outcomes };
};

const NOTHING: Combined = { min: 0, max: 0, outcomes: [] };

/** A grant of nothing is none. */
function granted(min: number, max: number, reason: Reason, undecided: OpenSplit | null): Outcome {
  return min === 0 && max === 0 ? lost(WORTH_NOTHING) : { min, max, reason, undecided };
}

function lost(reason: Reason): Outcome {
  return { min: 0, max: 0, reason, undecided: null };
}
