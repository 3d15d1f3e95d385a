// Operands: what a condition compares, and 是 and 否.
import type { AgeOperand, BooleanLiteral, Operand } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, literal } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import type { Tools } from "../tools.js";
import { type Days, literalOf } from "./days.js";

export interface Operands {
  readonly operand: Rule<Operand>;
  readonly truth: Rule<BooleanLiteral>;
}

export function operandRules({ p, named, fixedDay, day }: Tools & Days): Operands {
  const truths: Alternatives<BooleanLiteral> = [
    { ALT: () => boolean(p.CONSUME(keyword.yes), true) },
    { ALT: () => boolean(p.CONSUME(keyword.no), false) },
  ];
  const truth = p.RULE("truth", (): BooleanLiteral => p.OR(truths));

  /** `年龄 (于 day)?` */
  const ageOperand = p.RULE("ageOperand", (): AgeOperand => {
    const start = p.CONSUME(keyword.age).startOffset;
    const on = p.OPTION(() => {
      p.CONSUME(keyword.at);
      return p.SUBRULE(day);
    });
    return { kind: "AgeOperand", start, end: p.lastEnd(), on: on ?? null };
  });

  const operands: Alternatives<Operand> = [
    { ALT: () => p.SUBRULE(named) },
    { ALT: () => p.SUBRULE(fixedDay) },
    { ALT: () => p.SUBRULE(ageOperand) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.money)) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.integer)) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.age)) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.count)) },
    { ALT: () => p.SUBRULE(truth) },
  ];
  const operand = p.RULE("operand", (): Operand => p.OR(operands));
  return { operand, truth };
}
function boolean(token: IToken, value: boolean): BooleanLiteral {
  return { kind: "BooleanLiteral", start: token.startOffset, end: (token as Lexeme).end, value };
}
