// Scope rules → `scopeOf`: which rule says whether the person may join, and the verdicts that it points to.
import type { GuardSpec } from "../../../decision/program.js";
import { clauseTitle, placeOfLine, ruleText, use, useInternalType, type EmitContext } from "../context.js";
import { ruleParameters } from "./groups.js";
import { call, dataPiece, functionPiece, madeBy, placed, type FunctionPiece, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE } from "../predicates.js";
import { rowOf } from "../rows.js";

/** Null: the notice has no rule on who may join. */
export interface ScopeSection {
  readonly pieces: readonly Piece[];
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
  const rules: FunctionPiece[] = [];
  const verdicts: unknown[] = [];
  const lines: string[] = [];
  const decide = (guard: GuardSpec, eligible: boolean): void => {
    const name = `${eligible ? "admits" : "excludes"}${rules.length}`;
    const docs = [clauseTitle(context, guard.entry.clause), ruleText(context, guard.entry)].filter(Boolean).join(": ");
    const body = `return ${printPredicate(context, guard.when, RULE_SCOPE)};`;
    const plain = functionPiece(name, ruleParameters(context), "boolean", body, docs);
    const rule = placed(plain, placeOfLine(context, guard.entry.line));
    rules.push(rule);
    lines.push(`if (${call(rule)}) return ${verdicts.length};`);
    verdicts.push([eligible, ...rowOf(guard.entry)]);
  };
  for (const guard of scope.excludes) decide(guard, false);
  for (const guard of scope.admits) decide(guard, true);
  lines.push(`return ${verdicts.length};`);
  verdicts.push(scope.admits.length === 0 ? [true] : [false, ...rowOf(scope.entry)]);
  const docs = "Which verdict holds: the first rule that excludes, else the first that admits.";
  const scopeOf = functionPiece("scopeOf", ruleParameters(context), "number", lines.join("\n"), docs);
  return {
    pieces: [
      { kind: "heading", text: "Who may join" },
      ...rules,
      madeBy(
        use(context, "verdictsOf"),
        dataPiece("verdicts", `readonly ${useInternalType(context, "Verdict")}[]`, verdicts),
      ),
      scopeOf,
    ],
    scopeOf,
  };
}
