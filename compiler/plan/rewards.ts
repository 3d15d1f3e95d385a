// Step 10: what is promised beside the bill. Each promise by itself: whether it holds, and what it comes to.
import type { RewardSpec } from "../decision/program.js";
import type { Expression } from "./expression.js";
import { all, amount, greatest, integer, isPresent, least, same, times, when, ZERO } from "./expressions.js";
import { factOf, type PlanContext } from "./context.js";
import type { Ends, RewardColumn } from "./plan.js";
import { metBy } from "./predicates.js";
import { exactly } from "./sheet.js";

export function rewardColumns(situation: Expression, context: PlanContext): readonly RewardColumn[] {
  const { program, sheet } = context;
  return program.rewards.map((spec, reward) => {
    const number = String(reward);
    const holds = all([isPresent(situation), metBy(spec.when, context)]);
    const isPromised = sheet.column(`promised_${number}`, holds, spec.name, spec.entry.clause);
    const inFull = worthOf(spec, context);
    const end = (value: Expression): Expression => when(isPromised, value, ZERO);
    const worth = same(inFull.min, inFull.max)
      ? exactly(end(inFull.min))
      : { min: end(inFull.min), max: end(inFull.max) };
    return { reward, isPromised, amount: sheet.ends(`reward_${number}`, worth, spec.name) };
  });
}

/** Open between the bounds where the fact that multiplies it is absent: without an upper bound, no upper end is known. */
function worthOf({ fen, factor, minimum, maximum }: RewardSpec, { program }: PlanContext): Ends {
  if (factor === null) return exactly(within(integer(fen), minimum, maximum));
  const count = factOf(program, factor);
  const counted = within(times(greatest([count, ZERO]), fen), minimum, maximum);
  const orElse = (open: Expression): Expression => when(isPresent(count), counted, open);
  // Bounds that cross are taken in order, as the answer says a range.
  const [from, to] = [minimum ?? 0, maximum];
  return to !== null && to < from
    ? { min: orElse(integer(to)), max: orElse(integer(from)) }
    : { min: orElse(integer(from)), max: orElse(amount(to)) };
}
/** Not below the one, then not above the other; never more than can be counted exactly. */
function within(of: Expression, minimum: number | null, maximum: number | null): Expression {
  const atLeast = minimum === null ? of : greatest([of, integer(minimum)]);
  return least([atLeast, integer(maximum ?? Number.MAX_SAFE_INTEGER)]);
}
