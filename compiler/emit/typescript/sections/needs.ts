// Facts that may be left out → `needsOf`: which of the absent ones can still change the answer, a bit each.
import { needsOf, type Need, type Reason } from "../../../decision/needs.js";
import { any } from "../../../decision/predicate.js";
import type { Predicate } from "../../../decision/program.js";
import type { EmitContext } from "../context.js";
import { absence } from "../day-terms.js";
import { ruleParameters } from "./groups.js";
import { call, constantPiece, functionPiece, type FunctionPiece, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE, type PredicateScope } from "../predicates.js";
import { simplify } from "../simplify.js";
import { commentText, dataLiteral } from "../safe-text.js";

export interface NeedsSection {
  readonly pieces: readonly Piece[];
  /** Null: no rule reads a fact that may be left out. */
  readonly needsOf: FunctionPiece | null;
}
/** In the place of the situation of whoever may not join. */
export const NOT_ADMITTED = -2;

export function needsSection(context: EmitContext): NeedsSection {
  const { program } = context;
  const needs = needsOf(program);
  if (needs.length === 0) return { pieces: [], needsOf: null };
  const names = needs.map(({ fact }) => program.facts[fact]?.name ?? "");
  const shared = sharedConditions(context, needs);
  const scope: PredicateScope = {
    ...RULE_SCOPE,
    named: (predicate) => shared.calls.get(JSON.stringify(predicate)) ?? null,
  };
  const lines = needs.map(
    (need, index) =>
      `// ${commentText(names[index] ?? "")}\nif (${[absence(context, need.fact), ...testsOf(context, need, scope)].join(" && ")}) needs += ${2 ** index};`,
  );
  const found = functionPiece(
    "needsOf",
    [...ruleParameters(context), { name: "situation", type: "number" }],
    "number",
    ["let needs = 0;", ...lines, "return needs;"].join("\n"),
    "The absent facts that can still change the answer, bit `i` for `needNames[i]`.",
  );
  const own = constantPiece("needNames", "readonly string[]", dataLiteral(names));
  return {
    pieces: [{ kind: "heading", text: "Facts that were left out" }, own, ...shared.pieces, found],
    needsOf: found,
  };
}

/** Shorter conditions are written out wherever they are asked. */
const SHORT = 60;

/** The conditions that several facts are asked under, a function each. */
function sharedConditions(
  context: EmitContext,
  needs: readonly Need[],
): { readonly pieces: readonly FunctionPiece[]; readonly calls: ReadonlyMap<string, string> } {
  const times = new Map<string, number>();
  const parts = new Map<string, Predicate>();
  const count = (predicate: Predicate): void => {
    if (predicate.kind !== "all" && predicate.kind !== "any") return;
    const key = JSON.stringify(predicate);
    parts.set(key, predicate);
    times.set(key, (times.get(key) ?? 0) + 1);
    if (times.get(key) === 1) predicate.of.forEach(count);
  };
  for (const { reasons } of needs) for (const { when } of reasons) count(simplify(when, context.program.facts));
  const pieces: FunctionPiece[] = [];
  const calls = new Map<string, string>();
  for (const [key, predicate] of parts) {
    const text = printPredicate(context, predicate, RULE_SCOPE);
    if ((times.get(key) ?? 0) < 2 || text.length < SHORT) continue;
    const docs = "Holds, or would once an absent fact is given.";
    const piece = functionPiece(`mayHold${pieces.length}`, ruleParameters(context), "boolean", `return ${text};`, docs);
    pieces.push(piece);
    calls.set(key, call(piece));
  }
  return { pieces, calls };
}

function distinct(of: readonly Predicate[]): readonly Predicate[] {
  return [...new Map(of.map((predicate) => [JSON.stringify(predicate), predicate])).values()];
}

/** Reasons that hold in the same situations are asked together. */
function testsOf(context: EmitContext, { reasons }: Need, scope: PredicateScope): readonly string[] {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const key = reason.situations?.join() ?? "any";
    groups.set(key, [...(groups.get(key) ?? []), reason]);
  }
  const texts = [...groups.values()].flatMap((group): readonly string[] => {
    const when = printPredicate(context, any(distinct(group.map((reason) => reason.when))), scope);
    if (when === "false") return [];
    const at = situationTest(context, group[0]?.situations ?? null);
    if (at === "false") return [];
    return [[at, when === "true" ? "" : `(${when})`].filter((part) => part !== "").join(" && ") || "true"];
  });
  if (texts.includes("true")) return [];
  return [texts.length === 0 ? "false" : `(${texts.map((text) => `(${text})`).join(" || ")})`];
}

/** Empty where it holds in any, and for whoever may not join; runs of situations are asked by their ends. */
function situationTest({ program }: EmitContext, situations: readonly number[] | null): string {
  if (situations === null) return "";
  const runs: { readonly from: number; to: number }[] = [];
  for (const index of situations) {
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  const end = program.situations.length - 1;
  const tests = runs.map(({ from, to }) => {
    if (from === to) return `situation === ${from}`;
    return to === end ? `situation >= ${from}` : `situation >= ${from} && situation <= ${to}`;
  });
  const text = tests.join(" || ");
  return tests.length === 0 ? "false" : tests.length === 1 ? text : `(${text})`;
}
