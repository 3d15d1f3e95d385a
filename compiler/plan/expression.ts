// The small typed language of a plan: integers, booleans, days and words over one person, any of which may be absent. No target's syntax, and
// nothing of notices. Every stage that prints or evaluates it writes one case a kind and hands them to `byExpression`.

export type Type = "boolean" | "day" | "integer" | "word";

/** A fact of the person as it was read; absent where the fact is. */
interface Input {
  readonly kind: "input";
  readonly name: string;
  readonly type: Type;
}
/** A column that stands further up. */
interface Reference {
  readonly kind: "column";
  readonly name: string;
  readonly type: Type;
}
/** Fen or a count; a day as the number of days since 1970-01-01; a name. */
interface Constant {
  readonly kind: "constant";
  readonly type: Type;
  readonly value: boolean | number | string;
}
interface Absent {
  readonly kind: "absent";
  readonly type: Type;
}

/** Tests are true or false, never absent: what compares something absent is false. */
type Test =
  | { readonly kind: "isPresent"; readonly of: Expression }
  /** A boolean input is present and true. */
  | { readonly kind: "isTrue"; readonly of: Expression }
  | { readonly kind: "compare"; readonly test: "=" | "<" | "≤"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "oneOf"; readonly of: Expression; readonly values: readonly string[] }
  | { readonly kind: "all"; readonly of: readonly Expression[] } // empty = true
  | { readonly kind: "any"; readonly of: readonly Expression[] } // empty = false
  | { readonly kind: "not"; readonly of: Expression };

/** Whole numbers; absent where an operand is. */
type Arithmetic =
  | { readonly kind: "sum"; readonly of: readonly Expression[] }
  | { readonly kind: "difference"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "times"; readonly of: Expression; readonly by: number }
  | { readonly kind: "product"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "least"; readonly of: readonly Expression[] }
  | { readonly kind: "greatest"; readonly of: readonly Expression[] }
  /** Parts per million of an amount, rounded half up to a whole fen. */
  | { readonly kind: "percent"; readonly of: Expression; readonly ppm: number }
  /** What the payer at `index` bears of an amount that is split by weights: largest remainder, ties to the one named first. */
  | {
      readonly kind: "portion";
      readonly of: Expression;
      readonly weights: readonly number[];
      readonly index: number;
    };

/** Days; absent where an operand is. */
type Calendar =
  | { readonly kind: "plusDays"; readonly day: Expression; readonly days: Expression }
  /** The corresponding day, or the month's last. */
  | { readonly kind: "plusMonths"; readonly day: Expression; readonly months: Expression }
  | { readonly kind: "nextMonth"; readonly day: Expression }
  /** 1 January of the year after. */
  | { readonly kind: "nextYear"; readonly day: Expression }
  /** month × 100 + day, an integer. */
  | { readonly kind: "monthDay"; readonly day: Expression }
  /** Full years (周岁), an integer, negative before birth. */
  | { readonly kind: "fullYears"; readonly birth: Expression; readonly on: Expression };

/** The value of the first test that holds. */
export interface Case {
  readonly kind: "case";
  readonly type: Type;
  readonly when: readonly { readonly test: Expression; readonly then: Expression }[];
  readonly otherwise: Expression;
}

export type Expression = Input | Reference | Constant | Absent | Test | Arithmetic | Calendar | Case;
export type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

/** One case a kind of expression; `context` is handed through. */
export type ExpressionCases<C, T> = {
  readonly [K in Expression["kind"]]: (expression: ExpressionOf<K>, context: C) => T;
};

/** The function that a case a kind makes; a case asks it again for the operands. */
export function byExpression<C, T>(cases: ExpressionCases<C, T>): (expression: Expression, context: C) => T {
  // TypeScript can't see that the case and the expression are of one kind.
  return (expression, context) =>
    (cases[expression.kind] as (expression: Expression, context: C) => T)(expression, context);
}

/** What an expression stands for where it is not absent. */
export function typeOf(expression: Expression): Type {
  if ("type" in expression) return expression.type;
  switch (expression.kind) {
    case "plusDays":
    case "plusMonths":
    case "nextMonth":
    case "nextYear":
      return "day";
    case "sum":
    case "difference":
    case "times":
    case "product":
    case "least":
    case "greatest":
    case "percent":
    case "portion":
    case "monthDay":
    case "fullYears":
      return "integer";
    default:
      return "boolean";
  }
}
