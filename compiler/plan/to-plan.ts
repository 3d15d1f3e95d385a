// A decision program → its plan, step by step as docs/decision.md has them.
import { mayEndBefore } from "../decision/no-benefits.js";
import type { Program, SituationSpec } from "../decision/program.js";
import { candidatesOn, capOf, slotName } from "./candidates.js";
import { combine } from "./combination.js";
import { inputsOf, type PlanContext } from "./context.js";
import { dayOf } from "./days.js";
import type { Expression } from "./expression.js";
import { absent, cases, compare, difference, FALSE, integer, isPresent, same, sum, when, ZERO } from "./expressions.js";
import { dueOf, eligibility, inSituation, paidColumns, situationOf } from "./payment.js";
import type { ContestColumn, Ends, PaidColumn, Plan } from "./plan.js";
import { holdings } from "./predicates.js";
import { rewardColumns } from "./rewards.js";
import { grantColumns } from "./shares.js";
import { exactly, Sheet } from "./sheet.js";

export function toPlan(program: Program): Plan {
  const sheet = new Sheet();
  const context: PlanContext = { program, sheet, holds: holdings(program, sheet) };
  const eligible = eligibility(context);
  const situation = situationOf(eligible, context);
  const paid = paidColumns(situation, context);
  const due = dueOf(situation, paid, context);
  const { contests, subsidy } = subsidies(situation, paid, context);
  const payable = {
    min: sheet.column("payable_min", difference(due, subsidy.max)),
    max: sheet.column("payable_max", difference(due, subsidy.min)),
  };
  const benefit = benefitColumns(situation, context);
  const rewards = rewardColumns(situation, context);
  const answer = { eligible, situation, paid, due, contests, subsidy, payable, benefit, rewards };
  return { inputs: inputsOf(program), columns: sheet.columns, answer };
}

/** What is granted where the situation grants subsidies; up to the caps where it leaves that open; else nothing. */
function subsidies(
  situation: Expression,
  paid: readonly PaidColumn[],
  context: PlanContext,
): { readonly contests: readonly ContestColumn[]; readonly subsidy: Ends } {
  const { program, sheet } = context;
  const grants = sheet.column(
    "grants",
    inSituation(situation, program, (spec) => spec.grants === "granted"),
  );
  const leavesOpen = sheet.column(
    "leaves_open",
    inSituation(situation, program, (spec) => spec.grants === "unspecified"),
  );
  const totals: Ends[] = [];
  const caps: Expression[] = [];
  const contests = paid.map((slot): ContestColumn => {
    const name = slotName(slot);
    const cap = capOf(slot, context);
    const candidates = candidatesOn(slot, cap, context);
    const combined = combine(program.combination.mode, { name, candidates, cap, context });
    totals.push(combined.total);
    if (candidates.length > 0) caps.push(when(isPresent(cap), cap, ZERO));
    return {
      paid: slot,
      candidates,
      grants: combined.grants.flatMap((grant) => grantColumns(grantName(grant.candidates, name), grant, context)),
    };
  });
  const end = (total: Expression, open: Expression): Expression =>
    cases(
      "integer",
      [
        { test: grants, then: total },
        { test: leavesOpen, then: open },
      ],
      ZERO,
    );
  const min = end(sum(totals.map((total) => total.min)), ZERO);
  const isExact = totals.every((total) => total.min === total.max) && same(leavesOpen, FALSE);
  const subsidy = isExact ? exactly(min) : { min, max: end(sum(totals.map((total) => total.max)), sum(caps)) };
  return { contests, subsidy: sheet.ends("subsidy", subsidy) };
}
/** Of several grants on one component, each has its own name. */
function grantName(candidates: readonly number[], name: string): string {
  return candidates.length === 1 ? `${name}_${String(candidates[0])}` : name;
}

/** Both ends; neither where the first day would come after the last. */
function benefitColumns(
  situation: Expression,
  context: PlanContext,
): { readonly from: Expression; readonly to: Expression } {
  const { program, sheet } = context;
  const [from, to] = [benefitEnd("from", situation, program), benefitEnd("to", situation, program)];
  if (!program.situations.some(mayEndBefore))
    return { from: sheet.column("benefit_from", from), to: sheet.column("benefit_to", to) };
  const [first, last] = [sheet.column("benefit_first", from), sheet.column("benefit_last", to)];
  const none = sheet.column("benefit_none", compare("<", last, first));
  const unlessNone = (day: Expression): Expression => when(none, absent("day"), day);
  return { from: sheet.column("benefit_from", unlessNone(first)), to: sheet.column("benefit_to", unlessNone(last)) };
}

function benefitEnd(end: "from" | "to", situation: Expression, program: Program): Expression {
  const term = (spec: SituationSpec): Expression => {
    const day = end === "from" ? spec.benefitFrom : spec.benefitTo;
    return day === null ? absent("day") : dayOf(day, program);
  };
  const days = program.situations.map((spec, index) => ({
    test: compare("=", situation, integer(index)),
    then: term(spec),
  }));
  return cases("day", days, absent("day"));
}
