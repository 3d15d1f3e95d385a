// Step 6: who pays what is granted. One set of columns a way of funding: parts take their quantity in order, at either end by itself.
import { append } from "@zhengce/grammar";
import type { FundingPart, FundingSpec } from "../decision/program.js";
import type { Expression } from "./expression.js";
import { any, compare, difference, integer, least, percent, same, TRUE, when, ZERO } from "./expressions.js";
import { ordered, type Grant } from "./combination.js";
import type { PlanContext } from "./context.js";
import type { Ends, GrantColumn, ShareColumn } from "./plan.js";
import { metBy } from "./predicates.js";
import { endByEnd, exactly } from "./sheet.js";

/** A grant by each way of funding that its subsidies have; all else of it is nothing. */
export function grantColumns(name: string, grant: Grant, context: PlanContext): readonly GrantColumn[] {
  const { program, sheet } = context;
  const byFunding = new Map<string, { readonly funding: FundingSpec; readonly subsidies: number[] }>();
  for (const subsidy of grant.candidates) {
    const funding = program.subsidies[subsidy]?.funding;
    if (funding === undefined) continue;
    const key = JSON.stringify(funding.parts.map(wayOf));
    const way = byFunding.get(key) ?? { funding, subsidies: [] };
    way.subsidies.push(subsidy);
    byFunding.set(key, way);
  }
  return [...byFunding.values()].map(({ funding, subsidies }) => {
    const at = `${name}_by_${String(subsidies[0])}`;
    const isOne = any(subsidies.map((subsidy) => compare("=", grant.subsidy, integer(subsidy))));
    const subsidy = sheet.column(`granted_${at}`, when(isOne, grant.subsidy, { kind: "absent", type: "integer" }));
    const amount = sheet.ends(
      `amount_${at}`,
      endByEnd(grant.amount, (end) => when(isOne, end, ZERO)),
    );
    return { subsidy, amount, shares: sharesOf(at, funding, amount, grant.isUndecided, context) };
  });
}

/** A part as it counts; what it leaves open is said by words alone. */
function wayOf({ split, ...part }: FundingPart): unknown {
  return { ...part, split: split.kind === "payers" ? split : split.kind };
}

/** @param isUndecided whether nobody bears any of it for certain */
export function sharesOf(
  name: string,
  funding: FundingSpec,
  amount: Ends,
  isUndecided: Expression,
  context: PlanContext,
): readonly ShareColumn[] {
  const { sheet } = context;
  const decided = endByEnd(amount, (end) => when(isUndecided, ZERO, end));
  const undecided = endByEnd(amount, (end) => when(isUndecided, end, ZERO));
  const shares: ShareColumn[] = [];
  let left = sheet.ends(`unpaid_${name}`, decided);
  const whole = left;
  for (const [index, part] of funding.parts.entries()) {
    const at = `${name}_part_${String(index)}`;
    const applies = sheet.column(`applies_${at}`, metBy(part.when, context));
    const taken = sheet.ends(
      `taken_${at}`,
      bounded(
        part,
        zipped(whole, left, (all, rest) => when(applies, quantityOf(part, all, rest), ZERO)),
        {
          left,
          applies,
        },
      ),
    );
    const takesAll = part.quantity.kind === "rest" && same(applies, TRUE);
    left = takesAll ? exactly(ZERO) : sheet.ends(`left_${at}`, zipped(left, taken, difference));
    // The whole of what is granted has its ends in order.
    append(shares, split(at, part, { taken, inOrder: takesAll && index === 0 }, context));
  }
  const open = [sheet.ends(`open_${name}`, ordered(left)), sheet.ends(`undecided_${name}`, undecided)];
  return [...shares, ...open.map((share): ShareColumn => ({ payer: null, amount: share }))].filter(
    (share) => !(share.amount.max.kind === "constant" && share.amount.max.value === 0),
  );
}

/** One share a payer, or one without; the largest remainder may go against the order of the ends. */
function split(
  name: string,
  { split: by }: FundingPart,
  { taken, inOrder }: { readonly taken: Ends; readonly inOrder: boolean },
  { sheet }: PlanContext,
): readonly ShareColumn[] {
  const whole = inOrder ? taken : ordered(taken);
  if (by.kind === "unspecified") return [{ payer: null, amount: sheet.ends(`share_${name}`, whole) }];
  const [only] = by.payers;
  if (by.payers.length === 1 && only !== undefined)
    return [{ payer: only, amount: sheet.ends(`share_${name}_0`, whole, only) }];
  return by.payers.map((payer, index) => {
    const portion = (of: Expression): Expression => ({ kind: "portion", of, weights: by.weights, index });
    const amount = ordered(sheet.ends(`portion_${name}_${String(index)}`, endByEnd(taken, portion), payer));
    return { payer, amount: sheet.ends(`share_${name}_${String(index)}`, amount, payer) };
  });
}

function quantityOf({ quantity }: FundingPart, whole: Expression, left: Expression): Expression {
  switch (quantity.kind) {
    case "fen":
      return least([integer(quantity.fen), left]);
    case "portion":
      return least([percent(whole, quantity.ppm), left]);
    case "rest":
      return left;
  }
}

/** A floor takes all that is left at its upper end, a ceiling nothing at its lower. */
function bounded(
  { bound }: FundingPart,
  taken: Ends,
  { left, applies }: { readonly left: Ends; readonly applies: Expression },
): Ends {
  if (bound === "floor") return { min: taken.min, max: when(applies, left.max, ZERO) };
  return bound === "ceiling" ? { min: ZERO, max: taken.max } : taken;
}

/** Two amounts, end by end. */
function zipped(one: Ends, other: Ends, at: (one: Expression, other: Expression) => Expression): Ends {
  const min = at(one.min, other.min);
  return one.min === one.max && other.min === other.max ? exactly(min) : { min, max: at(one.max, other.max) };
}
