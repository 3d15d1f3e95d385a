// Conditions: 或 of 且 of 非, parentheses and atoms. Nesting is bounded, so that no text overflows the stack here or later.
import type { ChangeTest, Comparison, Condition, Operand, Range } from "../ast.js";
import type { SyntaxCode } from "../messages.js";
import { keyword, type Lexeme, mark } from "../tokens.js";
import { RangeParser } from "./ranges.js";
import { type Alternatives, DEEPEST } from "./parser-base.js";
import { END, setsOf, STATEMENT } from "./sets.js";
import type { IToken } from "../chevrotain.js";

type Operator = Comparison["operator"];
const OPEN = mark.openParen.tokenTypeIdx as number;
const CLOSE = mark.closeParen.tokenTypeIdx as number;

export abstract class ConditionParser extends RangeParser {
  /** `A 或 B 或 C`; null where no condition stands. */
  protected condition = this.RULE("condition", (): Condition | null => {
    const start = this.startOfNext();
    const first = this.SUBRULE(this.conjunction);
    let all: (Condition | null)[] | undefined;
    this.MANY(() => {
      this.CONSUME(keyword.or);
      (all ??= [first]).push(this.SUBRULE2(this.conjunction));
    });
    return all === undefined ? first : this.joined("AnyOf", start, all);
  });

  protected conjunction = this.RULE("conjunction", (): Condition | null => {
    const start = this.startOfNext();
    const first = this.SUBRULE(this.negation);
    let all: (Condition | null)[] | undefined;
    this.MANY(() => {
      this.CONSUME(keyword.and);
      (all ??= [first]).push(this.SUBRULE2(this.negation));
    });
    return all === undefined ? first : this.joined("AllOf", start, all);
  });
  private joined(kind: "AnyOf" | "AllOf", start: number, all: readonly (Condition | null)[]): Condition | null {
    const operands = all.filter((operand) => operand !== null);
    const [first] = operands;
    if (first === undefined || operands.length === 1) return first ?? null;
    return { kind, start, end: this.lastEnd(), operands };
  }

  private readonly negations: Alternatives<Condition | null> = [
    { ALT: () => this.SUBRULE(this.atom) },
    { ALT: () => this.SUBRULE(this.inverse) },
    { ALT: () => this.SUBRULE(this.parenthesised) },
    { ALT: () => this.SUBRULE(this.changeTest) },
  ];
  protected negation = this.RULE("negation", (): Condition | null => {
    const found = this.OPTION(() => this.OR(this.negations));
    if (found !== undefined) return found;
    this.expected("expected-condition");
    return null;
  });

  protected inverse = this.RULE("inverse", (): Condition | null => {
    const start = this.CONSUME(keyword.not).startOffset;
    if (this.tooDeep()) return null;
    this.depth++;
    const operand = this.SUBRULE(this.negation);
    this.depth--;
    return operand === null ? null : { kind: "Not", start, end: this.lastEnd(), operand };
  });

  /** `（ condition ）`: the parentheses leave no node. */
  protected parenthesised = this.RULE("parenthesised", (): Condition | null => {
    const opening = this.CONSUME(mark.openParen);
    if (this.tooDeep()) return null;
    this.depth++;
    const inner = this.SUBRULE(this.condition);
    this.depth--;
    const closing = this.OPTION(() => this.CONSUME(mark.closeParen));
    if (closing === undefined) this.problem(() => this.unclosed("unclosed-parenthesis", opening));
    return inner;
  });

  /** At the bound: one finding, and the rest of the nested part is skipped. */
  private tooDeep(): boolean {
    if (this.depth < DEEPEST || this.RECORDING_PHASE) return false;
    this.problem(() => this.scan.report("nested-too-deeply", this.spanOfNext(), { limit: DEEPEST }));
    let open = 1;
    for (let next = this.LA(1); open > 0; next = this.LA(1)) {
      if (((setsOf[next.tokenTypeIdx] as number) & (STATEMENT | END)) !== 0) break;
      if (next.tokenTypeIdx === OPEN) open++;
      else if (next.tokenTypeIdx === CLOSE) open--;
      if (open > 0 || next.tokenTypeIdx !== CLOSE) this.SKIP_TOKEN();
    }
    if (this.LA(1).tokenTypeIdx === CLOSE) this.SKIP_TOKEN();
    return true;
  }

  private readonly changeTests: Alternatives<Condition> = [
    { ALT: () => this.changeTestOf(this.CONSUME(keyword.newlyCertified), "newlyCertified") },
    { ALT: () => this.changeTestOf(this.CONSUME(keyword.standardRaised), "standardRaised") },
    { ALT: () => this.changeTestOf(this.CONSUME(keyword.standardLowered), "standardLowered") },
    { ALT: () => this.changeTestOf(this.CONSUME(keyword.unsubsidisedAtPayment), "unsubsidisedAtPayment") },
    { ALT: () => this.changeTestOf(this.CONSUME(keyword.certifiedAfterPayment), "certifiedAfterPayment") },
  ];
  protected changeTest = this.RULE("changeTest", (): Condition => this.OR(this.changeTests));
  private changeTestOf(token: IToken, test: ChangeTest["test"]): ChangeTest {
    return { kind: "ChangeTest", start: token.startOffset, end: (token as Lexeme).end, test };
  }

  // ── Atoms ─────────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly operators: Alternatives<Operator> = [
    { ALT: () => (this.CONSUME(mark.equal), "=") },
    { ALT: () => (this.CONSUME(mark.notEqual), "≠") },
    { ALT: () => (this.CONSUME(mark.less), "<") },
    { ALT: () => (this.CONSUME(mark.atMostSign), "≤") },
    { ALT: () => (this.CONSUME(mark.greater), ">") },
    { ALT: () => (this.CONSUME(mark.atLeastSign), "≥") },
    { ALT: () => (this.CONSUME(keyword.earlier), "<") },
    { ALT: () => (this.CONSUME(keyword.later), ">") },
  ];
  protected operator = this.RULE("operator", (): Operator => this.OR(this.operators));

  protected atom = this.RULE("atom", (): Condition | null => {
    const left = this.SUBRULE(this.operand);
    const test = this.OPTION(() =>
      this.OR<Alternatives<Condition>>([
        {
          ALT: () =>
            this.comparison(
              left,
              this.SUBRULE(this.operator),
              this.OPTION2(() => this.SUBRULE2(this.operand)),
            ),
        },
        { ALT: () => (this.CONSUME(keyword.in), this.membership(left, this.SUBRULE(this.range))) },
        { ALT: () => this.membership(left, this.SUBRULE2(this.rangeExpression)) },
      ]),
    );
    if (test !== undefined) return test;
    if (left.kind === "Name") return { kind: "Holds", start: left.start, end: left.end, name: left };
    this.expected(testMissing(left));
    return null;
  });
  private comparison(left: Operand, operator: Operator, right: Operand | undefined): Condition {
    if (right === undefined) this.expected("expected-value");
    return { kind: "Comparison", start: left.start, end: this.lastEnd(), left, operator, right: right ?? null };
  }
  private membership(subject: Operand, range: Range | null): Condition {
    return { kind: "Membership", start: subject.start, end: this.lastEnd(), subject, range };
  }
}

/** A literal or a day is no condition by itself. */
function testMissing(left: Operand): Extract<SyntaxCode, "expected-condition" | "expected-range"> {
  return left.kind === "AgeOperand" || left.kind === "DayReference" ? "expected-range" : "expected-condition";
}
