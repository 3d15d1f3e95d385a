// Step 5: several candidates on one component become what is granted, by the program's rule. `shares.ts` says who pays it.
import type { CombinationSpec } from "../decision/program.js";
import type { Expression } from "./expression.js";
import {
  absent,
  all,
  any,
  cases,
  compare,
  difference,
  FALSE,
  greatest,
  integer,
  isPresent,
  least,
  not,
  sum,
  when,
  ZERO,
} from "./expressions.js";
import type { PlanContext } from "./context.js";
import type { CandidateColumn, Ends } from "./plan.js";
import { endByEnd, exactly } from "./sheet.js";

/** What one subsidy, or one of several, is granted. */
export interface Grant {
  /** The subsidies that it may be, by number. */
  readonly candidates: readonly number[];
  /** Which of them it is; absent where nothing is granted. */
  readonly subsidy: Expression;
  readonly amount: Ends;
  /** It is open which subsidy counts, and so who pays. */
  readonly isUndecided: Expression;
}
export interface Combined {
  readonly total: Ends;
  readonly grants: readonly Grant[];
}

export interface Contest {
  readonly name: string;
  readonly candidates: readonly CandidateColumn[];
  readonly cap: Ends;
  readonly context: PlanContext;
}

export function combine(mode: CombinationSpec["mode"], contest: Contest): Combined {
  if (contest.candidates.length === 0) return { total: exactly(ZERO), grants: [] };
  switch (mode) {
    case "highest":
      return highest(contest);
    case "first":
      return first(contest);
    case "sum":
      return sumOf(contest);
    case "unspecified":
      return uncombined(contest);
  }
}

function highest(contest: Contest): Combined {
  const { name, candidates, context } = contest;
  const { sheet } = context;
  const min = greatest(candidates.map(({ worth }) => worth.min));
  const isExact = candidates.every(({ worth, atMin }) => worth.max === worth.min && atMin === worth);
  const most = isExact ? exactly(min) : { min, max: greatest(candidates.map(({ worth }) => worth.max)) };
  const total = sheet.ends(`best_${name}`, most);
  const inner = candidates.every(({ worth, atMin }) => atMin === worth)
    ? null
    : sheet.ends(`inner_${name}`, {
        min: greatest(candidates.map(({ atMax }) => atMax.min)),
        max: greatest(candidates.map(({ atMin }) => atMin.max)),
      });
  const equals = ({ applies, worth, atMin, atMax }: CandidateColumn): Expression =>
    all([
      ...[applies, compare("=", worth.min, total.min), compare("=", worth.max, total.max)],
      ...(inner === null ? [] : [compare("=", atMax.min, inner.min), compare("=", atMin.max, inner.max)]),
    ]);
  const winner = sheet.column(`winner_${name}`, numberOfFirst(candidates, equals));
  if (isExact) return named(contest, winner, total, FALSE);
  const best = sheet.column(`named_${name}`, orElse(winner, withGreatestMin(candidates, total.min)));
  return named(contest, best, total, all([isPresent(best), not(isPresent(winner))]));
}

function first(contest: Contest): Combined {
  const { name, candidates, context } = contest;
  const winner = context.sheet.column(
    `winner_${name}`,
    numberOfFirst(candidates, ({ applies }) => applies),
  );
  return named(contest, winner, worthOf(winner, contest), FALSE);
}

function uncombined(contest: Contest): Combined {
  const { name, candidates, cap, context } = contest;
  const { sheet } = context;
  const count = sheet.column(`count_${name}`, sum(candidates.map(({ applies }) => when(applies, integer(1), ZERO))));
  const isUndecided = sheet.column(`several_${name}`, compare("≤", integer(2), count));
  const greatestMin = sheet.column(`greatest_${name}`, greatest(candidates.map(({ worth }) => worth.min)));
  const best = sheet.column(`named_${name}`, withGreatestMin(candidates, greatestMin));
  const alone = worthOf(best, contest);
  const lowest = least(candidates.map(({ applies, worth }) => when(applies, worth.min, cap.min)));
  const highestSum = least([cap.max, sum(candidates.map(({ worth }) => worth.max))]);
  const amount = sheet.ends(`open_${name}`, {
    min: when(isUndecided, lowest, alone.min),
    max: when(isUndecided, highestSum, alone.max),
  });
  return named(contest, best, amount, isUndecided);
}

/** One is granted: `best`, unless it is worth nothing. */
function named(
  { name, candidates, context }: Contest,
  best: Expression,
  amount: Ends,
  isUndecided: Expression,
): Combined {
  const isWorth = compare("<", ZERO, amount.max);
  const subsidy = context.sheet.column(`granted_${name}`, when(isWorth, best, absent("integer")));
  return {
    total: amount,
    grants: [{ candidates: candidates.map((one) => one.subsidy), subsidy, amount, isUndecided }],
  };
}

/** Each in turn, cut to what is left of the cap at either end. */
function sumOf({ name, candidates, cap, context }: Contest): Combined {
  const { sheet } = context;
  const isExact = cap.min === cap.max && candidates.every(({ worth }) => worth.max === worth.min);
  const somebody = any(candidates.map(({ applies }) => applies));
  const whole = endByEnd(cap, (end) => when(somebody, end, ZERO));
  let left = whole;
  const grants = candidates.map(({ subsidy, worth }): Grant => {
    const at = `${String(subsidy)}_of_${name}`;
    const taken: Ends = isExact
      ? exactly(least([worth.min, left.min]))
      : { min: least([worth.min, left.min]), max: least([worth.max, left.max]) };
    const columns = sheet.ends(`taken_${at}`, taken);
    left = sheet.ends(
      `left_${at}`,
      isExact
        ? exactly(difference(left.min, columns.min))
        : { min: difference(left.min, columns.min), max: difference(left.max, columns.max) },
    );
    const amount = sheet.ends(`amount_${at}`, ordered(columns));
    const granted = when(compare("<", ZERO, amount.max), integer(subsidy), absent("integer"));
    return { candidates: [subsidy], subsidy: sheet.column(`granted_${at}`, granted), amount, isUndecided: FALSE };
  });
  const end = left;
  const total =
    whole.min === whole.max
      ? endByEnd(end, (rest) => difference(whole.min, rest))
      : { min: difference(whole.min, end.min), max: difference(whole.max, end.max) };
  return { total: sheet.ends(`total_${name}`, total), grants };
}

/** The lower end first, whichever it is. */
export function ordered({ min, max }: Ends): Ends {
  return min === max ? exactly(min) : { min: least([min, max]), max: greatest([min, max]) };
}

function numberOfFirst(candidates: readonly CandidateColumn[], test: (one: CandidateColumn) => Expression): Expression {
  return cases(
    "integer",
    candidates.map((one) => ({ test: test(one), then: integer(one.subsidy) })),
    absent("integer"),
  );
}
function withGreatestMin(candidates: readonly CandidateColumn[], greatestMin: Expression): Expression {
  return numberOfFirst(candidates, ({ applies, worth }) => all([applies, compare("=", worth.min, greatestMin)]));
}
function orElse(value: Expression, otherwise: Expression): Expression {
  return when(isPresent(value), value, otherwise);
}
/** What the subsidy of that number is worth. */
function worthOf(number: Expression, { name, candidates, context }: Contest): Ends {
  const at = (end: (worth: Ends) => Expression): Expression =>
    cases(
      "integer",
      candidates.map(({ subsidy, worth }) => ({ test: compare("=", number, integer(subsidy)), then: end(worth) })),
      ZERO,
    );
  const min = at((worth) => worth.min);
  const isExact = candidates.every(({ worth }) => worth.max === worth.min);
  return context.sheet.ends(`alone_${name}`, isExact ? exactly(min) : { min, max: at((worth) => worth.max) });
}
