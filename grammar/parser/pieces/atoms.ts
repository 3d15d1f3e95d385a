// The atoms of conditions: a name that holds, a comparison, a range.
import type { Comparison, Condition, Operand, Range } from "../../ast.js";
import type { SyntaxCode } from "../../messages.js";
import { keyword, mark } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { role, type Tools } from "../tools.js";
import { lastOf } from "./ends.js";
import type { Operands } from "./operands.js";
import type { Ranges } from "./ranges.js";

type Operator = Comparison["operator"];

export function atomRule(tools: Tools & Operands & Ranges): Rule<Condition | null> {
  const { p, operand, range, bareRange, beyondRange } = tools;
  const operator = operatorRule(tools);
  const comparison = (left: Operand, found: Operator, right: Operand | undefined): Condition => {
    if (right === undefined) p.expected("expected-value");
    const ends = found === "≤" || found === ">";
    return {
      kind: "Comparison",
      start: left.start,
      end: p.lastEnd(),
      left,
      operator: found,
      right: ends ? lastOf(null, right ?? null) : (right ?? null),
    };
  };
  const membership = (subject: Operand, found: Range | null): Condition => {
    return { kind: "Membership", start: subject.start, end: p.lastEnd(), subject, range: found };
  };
  return p.RULE("atom", (): Condition | null => {
    const left = p.SUBRULE(operand, SUBJECT);
    const test = p.OPTION(() =>
      p.OR<Alternatives<Condition>>([
        {
          ALT: () =>
            comparison(
              left,
              p.SUBRULE(operator),
              p.NEED2(() => p.SUBRULE2(operand, VALUE)),
            ),
        },
        { ALT: () => (p.CONSUME(keyword.in), membership(left, p.SUBRULE(range))) },
        { ALT: () => (p.CONSUME(keyword.beyond), membership(left, p.SUBRULE(beyondRange))) },
        { ALT: () => membership(left, p.SUBRULE(bareRange)) },
      ]),
    );
    if (test !== undefined) return test;
    if (left.kind === "Name") return { kind: "Holds", start: left.start, end: left.end, name: left };
    p.expected(testMissing(left));
    return null;
  });
}
const SUBJECT = role("Comparison", "left");
const VALUE = role("Comparison", "right");

function operatorRule({ p }: Tools): Rule<Operator> {
  const operators: Alternatives<Operator> = [
    { ALT: () => (p.CONSUME(mark.equal), "=") },
    { ALT: () => (p.CONSUME(mark.notEqual), "≠") },
    { ALT: () => (p.CONSUME(mark.less), "<") },
    { ALT: () => (p.CONSUME(mark.atMostSign), "≤") },
    { ALT: () => (p.CONSUME(mark.greater), ">") },
    { ALT: () => (p.CONSUME(mark.atLeastSign), "≥") },
    { ALT: () => (p.CONSUME(keyword.earlier), "<") },
    { ALT: () => (p.CONSUME(keyword.later), ">") },
    { ALT: () => (p.CONSUME(keyword.notBefore), "≥") },
    { ALT: () => (p.CONSUME(keyword.notAfter), "≤") },
  ];
  return p.RULE("operator", (): Operator => p.OR(operators));
}

/** A literal or a day is no condition by itself. */
function testMissing(left: Operand): Extract<SyntaxCode, "expected-condition" | "expected-range"> {
  return left.kind === "AgeOperand" || left.kind === "DayReference" ? "expected-range" : "expected-condition";
}
