// Conditions: 或 of 且 of 非, parentheses and atoms. Nesting is bounded, so that no text overflows the stack here or later.
import type { ChangeTest, Condition } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, mark } from "../../tokens.js";
import { type Alternatives, DEEPEST, type Rule } from "../reader.js";
import { END, STATEMENT } from "../sets.js";
import type { Tools } from "../tools.js";
import { atomRule } from "./atoms.js";
import type { Operands } from "./operands.js";
import type { Ranges } from "./ranges.js";

const OPEN = mark.openParen.tokenTypeIdx as number;
const CLOSE = mark.closeParen.tokenTypeIdx as number;

export interface Conditions {
  /** `A 或 B 或 C`; null where no condition stands. */
  readonly condition: Rule<Condition | null>;
  /** `当 condition` */
  readonly when: Rule<Condition | null>;
  /** `当 condition`, or `其他` */
  readonly whenOrOthers: Rule<Who>;
}
/** Whom an entry is for; `others`: whoever no other one takes. */
export interface Who {
  readonly condition: Condition | null;
  readonly others: boolean;
}

export function conditionRules(tools: Tools & Operands & Ranges): Conditions {
  const { p } = tools;
  const condition = p.RULE("condition", (): Condition | null => {
    const start = p.startOfNext();
    const first = p.SUBRULE(conjunction);
    let all: (Condition | null)[] | undefined;
    p.MANY(() => {
      p.CONSUME(keyword.or);
      (all ??= [first]).push(p.SUBRULE2(conjunction));
    });
    return all === undefined ? first : joined("AnyOf", start, all);
  });
  const conjunction = p.RULE("conjunction", (): Condition | null => {
    const start = p.startOfNext();
    const first = p.SUBRULE(negation);
    let all: (Condition | null)[] | undefined;
    p.MANY(() => {
      p.CONSUME(keyword.and);
      (all ??= [first]).push(p.SUBRULE2(negation));
    });
    return all === undefined ? first : joined("AllOf", start, all);
  });
  const joined = (kind: "AnyOf" | "AllOf", start: number, all: readonly (Condition | null)[]): Condition | null => {
    const operands = all.filter((operand) => operand !== null);
    const [first] = operands;
    if (first === undefined || operands.length === 1) return first ?? null;
    return { kind, start, end: p.lastEnd(), operands };
  };
  const negation = negationRule(tools, condition);
  const when = p.RULE("when", (): Condition | null => {
    p.CONSUME(keyword.when);
    return p.SUBRULE(condition);
  });
  const whose: Alternatives<Who> = [
    { ALT: () => ({ condition: p.SUBRULE(when), others: false }) },
    { ALT: () => (p.CONSUME(keyword.otherwise), { condition: null, others: true }) },
  ];
  const whenOrOthers = p.RULE("whenOrOthers", (): Who => p.OR(whose));
  return { condition, when, whenOrOthers };
}

function negationRule(tools: Tools & Operands & Ranges, condition: Rule<Condition | null>): Rule<Condition | null> {
  const { p, blocks } = tools;
  const tooDeep = (): boolean => skipTooDeep(tools);
  const negation = p.RULE("negation", (): Condition | null => {
    const found = p.NEED(() => p.OR(negations));
    if (found !== undefined) return found;
    p.expected("expected-condition");
    return null;
  });

  const inverse = p.RULE("inverse", (): Condition | null => {
    const start = p.CONSUME(keyword.not).startOffset;
    if (tooDeep()) return null;
    p.depth++;
    const operand = p.SUBRULE(negation);
    p.depth--;
    return operand === null ? null : { kind: "Not", start, end: p.lastEnd(), operand };
  });
  /** `（ condition ）`: the parentheses leave no node. */
  const parenthesised = p.RULE("parenthesised", (): Condition | null => {
    const opening = p.CONSUME(mark.openParen);
    if (tooDeep()) return null;
    p.depth++;
    const inner = p.SUBRULE(condition);
    p.depth--;
    const closing = p.OPTION(() => p.CONSUME(mark.closeParen));
    if (closing === undefined) p.problem(() => blocks.unclosed("unclosed-parenthesis", opening));
    return inner;
  });
  const [atom, changeTest] = [atomRule(tools), changeTestRule(tools)];
  const negations: Alternatives<Condition | null> = [
    { ALT: () => p.SUBRULE(atom) },
    { ALT: () => p.SUBRULE(inverse) },
    { ALT: () => p.SUBRULE(parenthesised) },
    { ALT: () => p.SUBRULE(changeTest) },
  ];
  return negation;
}

/** At the bound: one finding, and the rest of the nested part is skipped. */
function skipTooDeep({ p }: Tools): boolean {
  if (p.depth < DEEPEST || p.RECORDING_PHASE) return false;
  p.problem(() => p.scan.report("nested-too-deeply", p.spanOfNext(), { limit: DEEPEST }));
  let open = 1;
  for (let next = p.LA(1); open > 0; next = p.LA(1)) {
    if (((p.sets.of[next.tokenTypeIdx] as number) & (STATEMENT | END)) !== 0) break;
    if (next.tokenTypeIdx === OPEN) open++;
    else if (next.tokenTypeIdx === CLOSE) open--;
    if (open > 0 || next.tokenTypeIdx !== CLOSE) p.SKIP_TOKEN();
  }
  if (p.LA(1).tokenTypeIdx === CLOSE) p.SKIP_TOKEN();
  return true;
}

const CHANGE_TESTS = [
  ...(["newlyCertified", "standardRaised", "standardLowered"] as const),
  ...(["unsubsidisedAtPayment", "certifiedAfterPayment"] as const),
] satisfies readonly ChangeTest["test"][];
function changeTestRule({ p }: Tools): Rule<Condition> {
  const tests: Alternatives<Condition> = CHANGE_TESTS.map((test) => ({
    ALT: () => changeTestOf(p.CONSUME(keyword[test]), test),
  }));
  return p.RULE("changeTest", (): Condition => p.OR(tests));
}
function changeTestOf(token: IToken, test: ChangeTest["test"]): ChangeTest {
  return { kind: "ChangeTest", start: token.startOffset, end: (token as Lexeme).end, test };
}
