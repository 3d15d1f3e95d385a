// Which rules of a notice its tests reach, and which of those they look at. A rule is reached where a test's answer rests on it; it is
// checked where such a test also expects something of what the rule decides.
import { positionAt, type Locale, type Span } from "@zhengce/grammar";
import type { Lowered } from "../decision/lower.js";
import type { Model } from "../semantics/model.js";
import type { Aspect } from "./aspects.js";
import { rulesOf } from "./rules/list-rules.js";
import type { RuleKind } from "./rules/rule.js";
import { useOfTest, type Use } from "./uses.js";

export interface CoveredRule {
  readonly kind: RuleKind;
  /** `资助 孤儿`. */
  readonly rule: string;
  /** What the rule says. */
  readonly detail: string;
  /** Null outside clauses. */
  readonly clause: string | null;
  readonly place: Span;
  /** From 1. */
  readonly line: number;
  /** The tests whose answer rests on it, in order. */
  readonly tests: readonly string[];
  /** What it decides and no such test expects; empty where none reaches it. */
  readonly unchecked: readonly Aspect[];
}

/** The rules in text order, by these uses, in the keywords of a language. */
export function ruleCoverage(
  model: Model,
  lowered: Lowered,
  uses: readonly Use[],
  language: Locale = "zh",
): readonly CoveredRule[] {
  return rulesOf(model, lowered, language).map(({ isUsed, aspects, ...rule }) => {
    const reaching = uses.filter(isUsed);
    const unchecked = aspects.filter((aspect) => !reaching.some((use) => use.aspects.has(aspect)));
    return {
      ...rule,
      line: positionAt(model.lineStarts, rule.place.start).line,
      tests: reaching.map(({ test }) => test),
      unchecked: reaching.length === 0 ? [] : unchecked,
    };
  });
}

/** What the 用例 of the file use, or those that `wanted` picks by name. */
export function usesOfTests(
  model: Model,
  { value: program }: Lowered,
  wanted: (name: string) => boolean = () => true,
): readonly Use[] {
  if (program === null) return [];
  return model.tests
    .filter(({ node }) => wanted(node.name?.value ?? ""))
    .flatMap((test) => useOfTest(model, program, test) ?? []);
}
