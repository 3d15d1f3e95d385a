// The answer of a plan as columns of numbers: both ends of every amount, the situation by its number, days.
import type { Program } from "../../decision/program.js";
import type { Expression } from "../../plan/expression.js";
import { absent, isPresent, when } from "../../plan/expressions.js";
import type { Ends, InputColumn, PlanColumn } from "../../plan/plan.js";
import { toPlan } from "../../plan/to-plan.js";
import { bearersOf } from "../../roster/payers.js";
import { namedTests } from "../common-tests.js";
import { magnitudesOf, mostOf } from "../magnitude.js";
import { borneBy } from "../results.js";
import { simplifier } from "../simplify.js";

export interface AnswerColumn {
  /** `situation`, `due_min`, `bears_0_max`, …; the number of `bears` is that of `bearersOf`. */
  readonly name: string;
  readonly type: "day" | "integer";
  /** Whether 32 bits hold it. */
  readonly kind: "whole" | "number";
  readonly value: Expression;
  /** The answer that is always the same; null: none above. */
  readonly like: string | null;
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
  const amount = (name: string, { min, max }: Ends): readonly Answer[] => [
    { name: `${name}_min`, type: "integer", value: min },
    { name: `${name}_max`, type: "integer", value: max },
  ];
  const answers: readonly Answer[] = [
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
  const magnitudes = magnitudesOf(simple);
  const met = new Map<string, string>();
  return {
    program,
    inputs,
    columns: namedTests(simple),
    answers: answers.map(({ name, type, value: of }): AnswerColumn => {
      const value = expression(of);
      const key = JSON.stringify(value);
      const like = met.get(key) ?? null;
      if (like === null) met.set(key, name);
      const isWhole = type === "day" || name === "situation" || mostOf(value, magnitudes) < LARGEST;
      return { name, type, value, like, kind: isWhole ? "whole" : "number" };
    }),
  };
}
type Answer = Pick<AnswerColumn, "name" | "type" | "value">;
/** Fen that 32 bits hold. */
const LARGEST = 2 ** 30;
