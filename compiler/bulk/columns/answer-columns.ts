// The answer of a plan as columns of numbers: both ends of every amount, the situation by its number, days.
import type { Program } from "../../decision/program.js";
import type { Expression } from "../../plan/expression.js";
import { absent, isPresent, when } from "../../plan/expressions.js";
import type { Ends, InputColumn, PlanColumn } from "../../plan/plan.js";
import { toPlan } from "../../plan/to-plan.js";
import { bearersOf } from "../../roster/payers.js";
import { namedTests } from "../common-tests.js";
import { borneBy } from "../results.js";
import { simplifier } from "../simplify.js";

export interface AnswerColumn {
  /** `situation`, `due_min`, `bears_0_max`, …; the number of `bears` is that of `bearersOf`. */
  readonly name: string;
  readonly type: "day" | "integer";
  readonly value: Expression;
}
export interface ColumnsPlan {
  readonly program: Program;
  readonly inputs: readonly InputColumn[];
  readonly columns: readonly PlanColumn[];
  readonly answers: readonly AnswerColumn[];
}

export function columnsPlan(program: Program): ColumnsPlan {
  const { inputs, columns, answer } = toPlan(program);
  const { situation, due, subsidy, payable, benefit } = answer;
  const covered = (end: Expression): Expression => when(isPresent(situation), end, absent("integer"));
  const amount = (name: string, { min, max }: Ends): readonly AnswerColumn[] => [
    { name: `${name}_min`, type: "integer", value: min },
    { name: `${name}_max`, type: "integer", value: max },
  ];
  const answers: readonly AnswerColumn[] = [
    { name: "situation", type: "integer", value: situation },
    ...amount("due", due),
    ...amount("subsidy", { min: covered(subsidy.min), max: covered(subsidy.max) }),
    ...amount("payable", payable),
    { name: "benefit_from", type: "day", value: benefit.from },
    { name: "benefit_to", type: "day", value: benefit.to },
    ...bearersOf(program).flatMap((bearer, index) =>
      amount(`bears_${String(index)}`, borneBy(bearer, program, answer)),
    ),
  ];
  const { column, expression } = simplifier();
  const simple = columns.map(column);
  return {
    program,
    inputs,
    columns: namedTests(simple),
    answers: answers.map((one) => ({ ...one, value: expression(one.value) })),
  };
}
