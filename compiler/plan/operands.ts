// The operands of an expression, whatever kind it is of.
import type { Expression } from "./expression.js";

/** The same expression over other operands. */
export function overOperands(of: Expression, work: (operand: Expression) => Expression): Expression {
  switch (of.kind) {
    case "input":
    case "column":
    case "constant":
    case "absent":
      return of;
    case "isPresent":
    case "isTrue":
    case "oneOf":
    case "not":
    case "times":
    case "percent":
    case "portion":
      return { ...of, of: work(of.of) };
    case "all":
    case "any":
    case "sum":
    case "least":
    case "greatest":
      return { ...of, of: of.of.map(work) };
    case "compare":
    case "difference":
    case "product":
      return { ...of, left: work(of.left), right: work(of.right) };
    case "plusDays":
      return { ...of, day: work(of.day), days: work(of.days) };
    case "plusMonths":
      return { ...of, day: work(of.day), months: work(of.months) };
    case "nextMonth":
    case "nextYear":
    case "monthDay":
      return { ...of, day: work(of.day) };
    case "fullYears":
      return { ...of, birth: work(of.birth), on: work(of.on) };
    case "case":
      return {
        ...of,
        when: of.when.map(({ test, then }) => ({ test: work(test), then: work(then) })),
        otherwise: work(of.otherwise),
      };
  }
}

/** Every operand, in order. */
export function operandsOf(of: Expression): readonly Expression[] {
  const found: Expression[] = [];
  overOperands(of, (operand) => {
    found.push(operand);
    return operand;
  });
  return found;
}

/** How many columns and inputs an expression names, each as often as it does, and all its parts. */
export function eachPart(of: Expression, tell: (part: Expression) => void): void {
  tell(of);
  for (const operand of operandsOf(of)) eachPart(operand, tell);
}
