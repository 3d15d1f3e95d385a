// The functions of the rules that the joints of a module call, and the lines in which they decide.
import { use, type EmitContext } from "./context.js";
import { call, type FunctionPiece } from "./pieces.js";
import { heldText } from "./sections/groups.js";

/** The functions that the joints call. */
export interface Rules {
  /** Null: whoever claims a group holds it, and no other. */
  readonly heldGroups: FunctionPiece | null;
  readonly scopeOf: FunctionPiece | null;
  readonly situationOf: FunctionPiece;
  /** Null: none is asked. */
  readonly conditionsOf: FunctionPiece | null;
  readonly benefitFrom: FunctionPiece | null;
  readonly benefitTo: FunctionPiece | null;
  readonly billOf: FunctionPiece;
  /** Null: the notice says of no standard who bears it. */
  readonly supportOf: FunctionPiece | null;
  /** Null: no rule reads a fact that may be left out. */
  readonly needsOf: FunctionPiece | null;
  /** Null: nothing is promised beside the bill. */
  readonly rewarded: FunctionPiece | null;
  /** Null: no end of a period is open. */
  readonly doubted: FunctionPiece | null;
}

/** The lines that find held groups, verdict and situation. */
export function decisionLines(rules: Rules): readonly string[] {
  const verdict = rules.scopeOf === null ? "0" : call(rules.scopeOf);
  const situation = call(rules.situationOf);
  return [
    `const held = ${heldText(rules.heldGroups)};`,
    ...(rules.scopeOf === null
      ? [`const situation = ${situation};`]
      : [
          `const verdict = ${verdict};`,
          `const situation = verdicts[verdict]?.eligible === false ? -1 : ${situation};`,
        ]),
  ];
}

/** An end of the benefits as an expression. */
export function benefitText(context: EmitContext, piece: FunctionPiece | null): string {
  return piece === null ? use(context, "ABSENT") : call(piece);
}

/** The conditions met as an expression. @param other names of the variables, where they differ from those of the parameters */
export function metText(
  context: EmitContext,
  { conditionsOf }: Rules,
  other: Readonly<Record<string, string>> = {},
): string {
  return conditionsOf === null ? context.conditions.none : call(conditionsOf, other);
}
