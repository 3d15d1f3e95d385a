// A plan as text for people: goldens and diffs. One column a line, operands in brackets; complete, and never read back.
import { formatDay } from "@zhengce/runtime";
import { printName, printPpm } from "../decision/print-terms.js";
import { byExpression, type Expression } from "./expression.js";
import type { AnswerColumns, Ends, GrantColumn, Plan, ShareColumn } from "./plan.js";

/** The whole plan: what goes in, the columns in order, and which of them make up the answer; ends with a line end. */
export function printPlan({ inputs, columns, answer }: Plan): string {
  const lines = [
    ...inputs.map(({ name, type }) => `in ${name}: ${type}`),
    ...columns.map(({ name, type, value, about }) => {
      const of = about === null ? "" : ` of ${printName(about)}`;
      return `${name}: ${type}${of} = ${print(value)}`;
    }),
    ...answerLines(answer),
  ];
  return `${lines.join("\n")}\n`;
}

function answerLines({
  eligible,
  situation,
  due,
  contests,
  subsidy,
  payable,
  benefit,
  support,
  rewards,
}: AnswerColumns): readonly string[] {
  return [
    `out eligible = ${print(eligible)}`,
    `out situation = ${print(situation)}`,
    `out due = ${printEnds(due)}`,
    ...contests.flatMap(({ paid, grants }) => [
      `out component ${String(paid.component)} = ${printEnds(paid.amount)} where ${print(paid.isPaid)}`,
      ...grants.flatMap(grantLines),
    ]),
    `out subsidy = ${printEnds(subsidy)}`,
    `out payable = ${printEnds(payable)}`,
    `out benefit = ${print(benefit.from)} to ${print(benefit.to)}`,
    ...support.flatMap(({ component, isBorne, amount, shares }) => [
      `out support ${String(component)} = ${printEnds(amount)} where ${print(isBorne)}`,
      ...shareLines(shares),
    ]),
    ...rewards.map(
      ({ reward, isPromised, amount }) =>
        `out reward ${String(reward)} = ${printEnds(amount)} where ${print(isPromised)}`,
    ),
  ];
}
function grantLines({ subsidy, amount, shares }: GrantColumn): readonly string[] {
  return [`  granted ${print(subsidy)} = ${printEnds(amount)}`, ...shareLines(shares)];
}
function shareLines(shares: readonly ShareColumn[]): readonly string[] {
  return shares.map((share) => `    by ${printName(share.payer)} = ${printEnds(share.amount)}`);
}
function printEnds({ min, max }: Ends): string {
  return min === max ? print(min) : `${print(min)} … ${print(max)}`;
}

const SIGNS = { all: " and ", any: " or ", sum: " + " } as const;
const cases = byExpression<undefined, string>({
  input: ({ name }) => name,
  column: ({ name }) => name,
  constant: ({ type, value }) => (type === "day" ? formatDay(Number(value)) : String(value)),
  absent: () => "absent",
  isPresent: ({ of }) => `present(${print(of)})`,
  isTrue: ({ of }) => `true(${print(of)})`,
  compare: ({ test, left, right }) => `${print(left)} ${test} ${print(right)}`,
  oneOf: ({ of, values }) => `${print(of)} in [${values.map(printName).join(", ")}]`,
  all: (joined) => list(joined),
  any: (joined) => list(joined),
  not: ({ of }) => `not(${print(of)})`,
  sum: (joined) => list(joined),
  difference: ({ left, right }) => `(${print(left)} - ${print(right)})`,
  times: ({ of, by }) => `(${print(of)} * ${String(by)})`,
  product: ({ left, right }) => `(${print(left)} * ${print(right)})`,
  least: ({ of }) => `least(${of.map(print).join(", ")})`,
  greatest: ({ of }) => `greatest(${of.map(print).join(", ")})`,
  percent: ({ of, ppm }) => `${printPpm(ppm)} of ${print(of)}`,
  portion: ({ of, weights, index }) => `portion ${String(index)} of ${print(of)} by ${weights.join(":")}`,
  plusDays: ({ day, days }) => `${print(day)} + days(${print(days)})`,
  plusMonths: ({ day, months }) => `${print(day)} + months(${print(months)})`,
  nextMonth: ({ day }) => `nextMonth(${print(day)})`,
  nextYear: ({ day }) => `nextYear(${print(day)})`,
  monthDay: ({ day }) => `monthDay(${print(day)})`,
  fullYears: ({ birth, on }) => `years(${print(birth)}, ${print(on)})`,
  case: ({ when, otherwise }) =>
    `case ${when.map(({ test, then }) => `${print(test)}: ${print(then)}`).join("; ")}; else ${print(otherwise)}`,
});
function print(expression: Expression): string {
  return cases(expression, undefined);
}
function list({ kind, of }: { readonly kind: keyof typeof SIGNS; readonly of: readonly Expression[] }): string {
  return `(${of.map(print).join(SIGNS[kind])})`;
}
