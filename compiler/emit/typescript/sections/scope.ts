// Scope rules → `scopeOf`: which rule says whether the person may join, and the verdicts that it points to.
import type { GuardSpec } from "../../../decision/program.js";
import { placeOf, ruleText, use, useInternalType, type EmitContext } from "../context.js";
import { ruleParameters } from "./groups.js";
import { dataPiece, functionPiece, madeBy, stepped, type FunctionPiece, type Piece, type Step } from "../pieces.js";
import { printPredicate, RULE_SCOPE } from "../predicates.js";
import { rowOf } from "../rows.js";

export interface ScopeSection {
  /** The function, then the verdicts that it points to. */
  readonly pieces: readonly Piece[];
  /** Null: the notice has no rule on who may join. */
  readonly scopeOf: FunctionPiece | null;
}

export function scopeSection(context: EmitContext): ScopeSection {
  const { scope } = context.program;
  if (scope === null) {
    const unasked = [{ eligible: null, entry: null }];
    return {
      pieces: [dataPiece("verdicts", `readonly ${useInternalType(context, "Verdict")}[]`, unasked)],
      scopeOf: null,
    };
  }
  const steps: Step[] = [];
  const verdicts: unknown[] = [];
  const lines: string[] = [];
  const decide = (guard: GuardSpec, eligible: boolean): void => {
    const comment = ruleText(context, guard.entry) || (eligible ? "admits" : "excludes");
    steps.push({ comment, place: placeOf(context, guard.entry) });
    lines.push(`// ${comment}`, `if (${printPredicate(context, guard.when, RULE_SCOPE)}) return ${verdicts.length};`);
    verdicts.push([eligible, ...rowOf(guard.entry)]);
  };
  for (const guard of scope.excludes) decide(guard, false);
  for (const guard of scope.admits) decide(guard, true);
  const last = `return ${verdicts.length};`;
  verdicts.push(scope.admits.length === 0 ? [true] : [false, ...rowOf(scope.entry)]);
  const docs = "Which verdict holds: the first rule that excludes, else the first that admits.";
  const body = [...lines, last].join("\n");
  const scopeOf = stepped(functionPiece("scopeOf", ruleParameters(context), "number", body, docs), steps);
  const table = madeBy(
    use(context, "verdictsOf"),
    dataPiece("verdicts", `readonly ${useInternalType(context, "Verdict")}[]`, verdicts),
  );
  return { pieces: [scopeOf, table], scopeOf };
}
