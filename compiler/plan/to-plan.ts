// A decision program → its plan, step by step as docs/decision.md has them.
import { mayEndBefore } from "../decision/no-benefits.js";
import type { CombinationSpec, Program, SituationSpec } from "../decision/program.js";
import { candidatesOn, capOf, isClosed, slotName } from "./candidates.js";
import { combine, type Contest } from "./combination.js";
import { inputsOf, type PlanContext } from "./context.js";
import { chosenDayOf } from "./days.js";
import type { Expression } from "./expression.js";
import {
  absent,
  cases,
  compare,
  difference,
  FALSE,
  integer,
  isPresent,
  not,
  same,
  sum,
  when,
  ZERO,
} from "./expressions.js";
import { dueOf, eligibility, inSituation, paidColumns, situationOf } from "./payment.js";
import type { AnswerColumns, ContestColumn, Ends, PaidColumn, Plan } from "./plan.js";
import { holdings, testOf } from "./predicates.js";
import { rewardColumns } from "./rewards.js";
import { grantColumns } from "./shares.js";
import { supportColumns } from "./support.js";
import { exactly, Sheet, told } from "./sheet.js";

export function toPlan(program: Program): Plan {
  const sheet = new Sheet();
  const context: PlanContext = { program, sheet, holds: holdings(program, sheet) };
  const eligible = eligibility(context);
  const situation = situationOf(eligible, context);
  const paid = paidColumns(situation, context);
  const due = dueOf(situation, paid, context);
  const { contests, subsidy, payable } = subsidies(situation, due, paid, context);
  const benefit = benefitColumns(situation, context);
  const support = supportColumns(situation, context);
  const rewards = rewardColumns(situation, context);
  const answer = { eligible, situation, paid, due, contests, subsidy, payable, benefit, support, rewards };
  return { inputs: inputsOf(program), columns: sheet.columns, answer };
}

/** What is granted where the situation grants subsidies; up to the caps where it leaves that open; else nothing. */
function subsidies(
  situation: Expression,
  due: Ends,
  paid: readonly PaidColumn[],
  context: PlanContext,
): Pick<AnswerColumns, "contests" | "subsidy" | "payable"> {
  const { program, sheet } = context;
  const { mode } = program.combination;
  const grants = sheet.column(
    "grants",
    inSituation(situation, program, (spec) => spec.grants === "granted"),
  );
  const leavesOpen = sheet.column(
    "leaves_open",
    inSituation(situation, program, (spec) => spec.grants === "unspecified"),
  );
  const outcomes: Outcome[] = [];
  const contests = paid.map((slot): ContestColumn => {
    const name = slotName(slot);
    const cap = capOf(slot, context);
    const candidates = candidatesOn(slot, cap, context);
    const contest = { name, candidates, cap, context };
    const combined = combine(mode, contest);
    outcomes.push({
      paid: slot,
      cap: candidates.length > 0 ? cap : null,
      total: combined.total,
      left: leftOf(mode, contest, slot),
    });
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
  const openPay = inSituation(situation, program, ({ pays }) => pays === null);
  const min = end(sum(outcomes.map(({ total }) => total.min)), ZERO);
  const isExact = outcomes.every(({ total }) => total.min === total.max) && same(leavesOpen, FALSE);
  const most = (): Expression =>
    end(
      sum(outcomes.map(({ paid: slot, total }) => (isClosed(slot) ? total.max : told(total)))),
      sum(outcomes.flatMap(({ cap }) => (cap === null ? [] : [upTo(cap)]))),
    );
  const subsidy = sheet.ends("subsidy", isExact ? exactly(min) : { min, max: most() });
  return {
    contests,
    subsidy,
    payable: payableOf({ situation, due, subsidy, grants, leavesOpen, openPay }, outcomes, context),
  };
}

/** What becomes of one paid component. */
interface Outcome {
  readonly paid: PaidColumn;
  /** Null: no subsidy of the program names it. */
  readonly cap: Ends | null;
  readonly total: Ends;
  /** What is left of it where subsidies are granted; null where nobody's amount is open. */
  readonly left: Ends | null;
}

/** An open situation grants anything up to the cap. */
function upTo(cap: Ends): Expression {
  const most = cap.min === cap.max ? cap.max : told({ min: ZERO, max: cap.max });
  return when(isPresent(cap.max), most, ZERO);
}

/** At either end of what is paid by itself: the least less what is granted there at most, the most less what is there at least. */
function leftOf(mode: CombinationSpec["mode"], contest: Contest, paid: PaidColumn): Ends | null {
  if (isClosed(paid)) return null;
  const granted = (end: "min" | "max", at: "atMin" | "atMax"): Ends => {
    const candidates = contest.candidates.map((one) => ({ ...one, worth: one[at], atMin: one[at], atMax: one[at] }));
    const name = `${contest.name}_${end === "min" ? "low" : "high"}`;
    return combine(mode, { ...contest, name, candidates, cap: exactly(contest.cap[end]) }).total;
  };
  return {
    min: difference(paid.amount.min, granted("min", "atMin").max),
    max: difference(paid.amount.max, granted("max", "atMax").min),
  };
}

interface Settled {
  readonly situation: Expression;
  readonly due: Ends;
  readonly subsidy: Ends;
  readonly grants: Expression;
  readonly leavesOpen: Expression;
  /** It is open what is paid: then anything may be left. */
  readonly openPay: Expression;
}
/** What is due less the subsidy: end by end, or part by part where somebody's amount is open. */
function payableOf(
  { situation, due, subsidy, grants, leavesOpen, openPay }: Settled,
  outcomes: readonly Outcome[],
  { program, sheet }: PlanContext,
): Ends {
  const column = (end: keyof Ends, value: Expression): Expression => sheet.column(`payable_${end}`, value);
  if (outcomes.every(({ left }) => left === null))
    return {
      min: column("min", when(openPay, ZERO, difference(due.min, subsidy.max))),
      max: column("max", difference(due.max, subsidy.min)),
    };
  const parts = outcomes.map(({ paid, cap, total, left }): Ends => {
    const { amount, isPaid } = paid;
    const granted = left ?? { min: difference(amount.min, total.max), max: difference(amount.max, total.min) };
    const open = cap === null ? amount : { min: difference(amount.min, cap.min), max: amount.max };
    const end = (at: keyof Ends): Expression =>
      cases(
        "integer",
        [
          { test: not(isPaid), then: ZERO },
          { test: grants, then: granted[at] },
          { test: leavesOpen, then: open[at] },
        ],
        amount[at],
      );
    return { min: end("min"), max: end("max") };
  });
  const least = cases("integer", [{ test: isPresent(due.min), then: sum(parts.map(({ min }) => min)) }], due.min);
  const most = cases(
    "integer",
    [
      {
        test: inSituation(situation, program, ({ pays }) => pays !== null),
        then: sum(parts.map((part, at) => (outcomes[at]?.left === null ? part.max : told(part)))),
      },
    ],
    absent("integer"),
  );
  return { min: column("min", least), max: column("max", most) };
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
  const [from, to] = [benefitEnd("from", situation, context), benefitEnd("to", situation, context)];
  if (!program.situations.some(mayEndBefore))
    return { from: sheet.column("benefit_from", from), to: sheet.column("benefit_to", to) };
  const [first, last] = [sheet.column("benefit_first", from), sheet.column("benefit_last", to)];
  const none = sheet.column("benefit_none", compare("<", last, first));
  const unlessNone = (day: Expression): Expression => when(none, absent("day"), day);
  return { from: sheet.column("benefit_from", unlessNone(first)), to: sheet.column("benefit_to", unlessNone(last)) };
}

function benefitEnd(end: "from" | "to", situation: Expression, context: PlanContext): Expression {
  const term = (spec: SituationSpec): Expression => {
    const day = end === "from" ? spec.benefitFrom : spec.benefitTo;
    return day === null ? absent("day") : chosenDayOf(day, context, testOf);
  };
  const days = context.program.situations.map((spec, index) => ({
    test: compare("=", situation, integer(index)),
    then: term(spec),
  }));
  return cases("day", days, absent("day"));
}
