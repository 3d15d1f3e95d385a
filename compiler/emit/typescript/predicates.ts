// Predicate → TypeScript condition over `facts`, `held` and, where there are tiers, `facts.tier` or `tier`.
// Straight comparisons, so that a reviewer can hold them against the notice; every atom over an absent fact comes out false.
import type { DayTerm, Predicate } from "../../decision/program.js";
import { groupConstant, tierConstant, use, valueConstant, type EmitContext } from "./context.js";
import { absence, factRead, guards, presence, printDay } from "./day-terms.js";
import { meets, misses } from "./mask.js";
import { simplify } from "./simplify.js";

/** How a condition asks what is not a fact. */
export interface PredicateScope {
  /** Expression of the groups held. */
  readonly held: string;
  /** Expression of the tier's index. */
  readonly tier: string;
  /** Text for a test of a change; absent outside 变动, where such a test is false. */
  readonly change?: (test: ChangeTest) => string;
  /** The call of a function that stands for a condition; null: there is none. */
  readonly named?: (predicate: Predicate) => string | null;
}
export type ChangeTest = Extract<Predicate, { kind: "change" }>["test"];

/** The scope of rules that read facts. */
export const RULE_SCOPE: PredicateScope = { held: "held", tier: "facts.tier" };

/** A condition, ready to stand between parentheses. */
export function printPredicate(context: EmitContext, predicate: Predicate, scope: PredicateScope): string {
  return print(context, simplify(predicate, context.program.facts), scope);
}

function print(context: EmitContext, predicate: Predicate, scope: PredicateScope): string {
  const named = scope.named?.(predicate) ?? null;
  if (named !== null) return named;
  switch (predicate.kind) {
    case "all":
      return [...new Set(predicate.of.flatMap((part) => conjuncts(context, part, scope)))].join(" && ") || "true";
    case "any":
      return printAny(context, predicate.of, scope);
    case "not":
      return printNot(context, predicate.of, scope);
    case "holds":
      return meets(context.groups, scope.held, [groupConstant(predicate.group)]);
    case "isTrue":
      return `${factRead(context, predicate.fact)} === ${use(context, "YES")}`;
    case "known":
      return presence(context, predicate.fact);
    case "oneOf":
      return predicate.values.map((value) => printValueTest(context, predicate.fact, value)).join(" || ");
    case "number":
      return (
        rangeTests(factRead(context, predicate.fact), predicate.min, predicate.max).join(" && ") ||
        presence(context, predicate.fact)
      );
    case "difference":
    case "within":
    case "yearly":
    case "age":
      return conjuncts(context, predicate, scope).join(" && ") || "true";
    case "tier":
      return `${scope.tier} === ${tierConstant(predicate.tier)}`;
    case "change":
      return scope.change === undefined ? "false" : scope.change(predicate.test);
  }
}

/** The tests that all must pass; parts of a list of `&&` repeat their guards, and a repeated test stands once. */
function conjuncts(context: EmitContext, predicate: Predicate, scope: PredicateScope): readonly string[] {
  switch (predicate.kind) {
    case "within":
      return withinTests(context, predicate.day, predicate.from, predicate.to);
    case "yearly": {
      const monthDay = `${use(context, "monthDay")}(${printDay(context, predicate.day)})`;
      const test = `${use(context, "isInYearly")}(${monthDay}, ${predicate.from}, ${predicate.to})`;
      return [...guards(context, [predicate.day]), test];
    }
    case "age":
      return ageTests(context, predicate);
    case "difference":
      return differenceTests(context, predicate);
    case "any":
    case "oneOf":
      return [`(${print(context, predicate, scope)})`];
    default:
      return [print(context, predicate, scope)];
  }
}

function printNot(context: EmitContext, predicate: Predicate, scope: PredicateScope): string {
  if (predicate.kind === "holds") return misses(context.groups, scope.held, [groupConstant(predicate.group)]);
  if (predicate.kind === "known") return absence(context, predicate.fact);
  if (predicate.kind === "isTrue") return `${factRead(context, predicate.fact)} !== ${use(context, "YES")}`;
  return `!(${print(context, predicate, scope)})`;
}

/** Groups that stand side by side are asked with one mask. */
function printAny(context: EmitContext, of: readonly Predicate[], scope: PredicateScope): string {
  const texts: string[] = [];
  for (let index = 0; index < of.length;) {
    const groups: string[] = [];
    for (let part = of[index]; part?.kind === "holds"; part = of[(index += 1)]) groups.push(groupConstant(part.group));
    if (groups.length > 0) texts.push(`(${meets(context.groups, scope.held, groups)})`);
    const other = of[index];
    if (other !== undefined && other.kind !== "holds") {
      texts.push(`(${print(context, other, scope)})`);
      index += 1;
    }
  }
  return texts.length === 0 ? "false" : texts.join(" || ");
}

function printValueTest(context: EmitContext, fact: number, value: string): string {
  const index = context.program.facts[fact]?.values.indexOf(value) ?? -1;
  return index < 0 ? "false" : `${factRead(context, fact)} === ${valueConstant(fact, index)}`;
}

/** Guards only where they are needed: an absent day lies before every day, so a fixed lower end already shuts it out. */
function withinTests(context: EmitContext, day: DayTerm, from: DayTerm | null, to: DayTerm | null): readonly string[] {
  const guarded = day.kind === "fact" && from?.kind === "day" ? [to] : [day, from, to];
  const range = rangeTests(printDay(context, day), from && printDay(context, from), to && printDay(context, to));
  return [
    ...guards(
      context,
      guarded.filter((term) => term !== null),
    ),
    ...range,
  ];
}

/** `a >= b`, `a < b`; an absent number is NaN and compares with nothing. */
function differenceTests(
  context: EmitContext,
  predicate: Extract<Predicate, { kind: "difference" }>,
): readonly string[] {
  const { fact, from, min, max } = predicate;
  const [one, other] = [factRead(context, fact), factRead(context, from)];
  if (min === null && max === null) return [presence(context, fact), presence(context, from)];
  const far = `${one} - ${other}`;
  const least = min === 0 ? `${one} >= ${other}` : min === 1 ? `${one} > ${other}` : `${far} >= ${min}`;
  const most = max === 0 ? `${one} <= ${other}` : max === -1 ? `${one} < ${other}` : `${far} <= ${max}`;
  return [...(min === null ? [] : [least]), ...(max === null ? [] : [most])];
}

function ageTests(context: EmitContext, predicate: Extract<Predicate, { kind: "age" }>): readonly string[] {
  const birth: DayTerm = { kind: "fact", fact: predicate.birth };
  const age = `${use(context, "ageOn")}(${printDay(context, birth)}, ${printDay(context, predicate.on)})`;
  return [...guards(context, [birth, predicate.on]), ...rangeTests(age, predicate.min, predicate.max)];
}

/** `subject >= min`, `subject <= max`. Never `===` a literal: TypeScript would narrow by it. */
function rangeTests(subject: string, min: string | number | null, max: string | number | null): readonly string[] {
  return [...(min === null ? [] : [`${subject} >= ${min}`]), ...(max === null ? [] : [`${subject} <= ${max}`])];
}
