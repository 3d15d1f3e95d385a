// A program → its plan as a table asks for it: rows of facts in, rows of results out, what is wrong with a row among them. Target-neutral.
import type { Program } from "../decision/program.js";
import type { Expression } from "../plan/expression.js";
import { absent, cases, integer, isPresent, least } from "../plan/expressions.js";
import { overOperands } from "../plan/operands.js";
import type { PlanColumn } from "../plan/plan.js";
import { toPlan } from "../plan/to-plan.js";
import { LONGEST_WAIT, readTable, type TableInput } from "./read-table.js";
import { resultsOf, type Result } from "./results.js";
import { namedTests } from "./common-tests.js";
import { fewerColumns } from "./fewer-columns.js";
import { simplifier } from "./simplify.js";

export interface TablePlan {
  readonly program: Program;
  readonly inputs: readonly TableInput[];
  /** Each above those that read it. */
  readonly columns: readonly PlanColumn[];
  /** In the order of the roster's results; the last is what is wrong with the row. */
  readonly results: readonly Result[];
}

/**
 * Rows with something wrong have no other result.
 * @param without columns that the table lacks, by the names of facts, 身份 and 档次
 * @param hasDates the table has a type for dates, which holds nothing else
 */
export function tablePlan(program: Program, without: readonly string[], hasDates: boolean): TablePlan {
  const { columns, answer } = toPlan(program);
  const { inputs, columns: read, values, wrong } = readTable(program, columns, { without: new Set(without), hasDates });
  const given = (of: Expression): Expression =>
    (of.kind === "input" ? values.get(of.name) : undefined) ?? withinReach(overOperands(of, given));
  const { situation } = answer;
  const guarded = columns.map((column): PlanColumn => {
    const value = given(column.value);
    const isSituation = situation.kind === "column" && column.name === situation.name;
    const ifRight = cases("integer", [{ test: isPresent(wrong), then: absent("integer") }], value);
    return { ...column, value: isSituation ? ifRight : value };
  });
  const { columns: borne, results } = resultsOf(program, answer);
  const { column, expression } = simplifier();
  const simple = [...read, ...guarded, ...borne].map(column);
  const told: readonly Result[] = [...results, { id: "error", bearer: null, end: null, value: wrong }];
  const simpleResults = told.map((result) => ({ ...result, value: expression(result.value) }));
  return { program, inputs, ...fewerColumns(namedTests(simple), simpleResults) };
}

/** Rows whose waits are too long have an error; what is counted for them all the same stays within what databases count. */
function withinReach(of: Expression): Expression {
  if (of.kind === "plusDays" && of.days.kind !== "constant")
    return { ...of, days: least([of.days, integer(LONGEST_WAIT.days)]) };
  return of.kind === "plusMonths" && of.months.kind !== "constant"
    ? { ...of, months: least([of.months, integer(LONGEST_WAIT.months)]) }
    : of;
}
