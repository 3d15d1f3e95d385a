// What a long answer may still cost. Work is counted in steps, so that a question has the same answer on every machine; the clock ends it
// only where the command line asks for that.

export interface Budget {
  /** Takes steps; false where nothing is left. Once false, always false. */
  readonly spend: (steps: number) => boolean;
  /** Nothing is left. */
  readonly isSpent: () => boolean;
  /** At most so many steps of this budget, for one question among others. */
  readonly share: (steps: number) => Budget;
}

/** Steps of a whole command: some seconds. */
export const STANDARD_STEPS = 5_000_000;
/** How much longer a single question may take where the clock decides. */
const patience = 20;

/** Work that pauses on its way, for whoever has something else to do, done all at once. */
export function atOnce<R>(work: Generator<unknown, R, undefined>): R {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** A budget of steps alone. */
export function workBudget(steps: number = STANDARD_STEPS): Budget {
  return budgetOf(steps, 1, null);
}

/** A budget that ends when `isOver` says so. A clock is asked seldom, for it costs more than a step. */
export function timedBudget(isOver: () => boolean): Budget {
  let [since, over] = [0, isOver()];
  return budgetOf(Infinity, patience, {
    spend: (steps) => {
      since += steps;
      if (!over && since >= 2_000) [since, over] = [0, isOver()];
      return !over;
    },
    isSpent: () => (over ||= isOver()),
  });
}

function budgetOf(steps: number, times: number, parent: Pick<Budget, "spend" | "isSpent"> | null): Budget {
  let left = steps;
  const budget: Budget = {
    spend: (taken) => {
      left -= taken;
      return (parent?.spend(taken) ?? true) && left > 0;
    },
    isSpent: () => left <= 0 || (parent?.isSpent() ?? false),
    share: (most) => budgetOf(most * times, times, budget),
  };
  return budget;
}
