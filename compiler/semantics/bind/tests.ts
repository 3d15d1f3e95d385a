// 用例 → bound names and checked values: what a test gives must be what the facts' reader would take.
import type { Expectation, Given, Name, Node, Operand, TestCase, Text } from "@zhengce/grammar";
import { bindPayment } from "./amounts.js";
import { bindValue } from "./operands.js";
import { checkNumber } from "./number-ranges.js";
import type { ConditionContext } from "./operands.js";
import { bindDay, checkDays, FIXED } from "./days.js";
import type { Fact, OperandType } from "../model.js";
import { membersOf } from "../symbols/exclusions.js";
import { saysTheSame } from "../same.js";
import { bareName, comparable, typeOfOperand } from "./types.js";

type Value = Operand | Text;

/** Binds one test. */
export function bindTest(context: ConditionContext, test: TestCase): void {
  const name = test.name?.value ?? "";
  bindGiven(context, test.given, name, false);
  bindGiven(context, test.later, name, true);
  reportMissing(context, test, name);
  for (const expectation of test.expected) bindExpectation(context, expectation);
}

function bindGiven(context: ConditionContext, given: readonly Given[], test: string, later: boolean): void {
  const { binding } = context;
  const seen = new Map<Fact, Given>();
  for (const node of given) {
    const fact = binding.resolve(node.fact, ["fact"]);
    if (fact?.kind !== "fact") continue;
    const first = seen.get(fact);
    if (first === undefined) seen.set(fact, node);
    else if (!saysTheSame({ ...first, fact: node.fact }, node)) {
      const owner = { kind: "test", name: fact.name } as const;
      binding.noticed({ kind: "conflictingSlot", place: node, first, slot: "given", owner, tier: null });
    }
    if (fact.role === "certification" && !later) {
      binding.noticed({ kind: "certificationBeforehand", place: node.fact, name: fact.name, test });
    }
    bindValues(context, fact, node, test);
  }
}

function bindValues(context: ConditionContext, fact: Fact, node: Given, test: string): void {
  const { binding } = context;
  if (fact.role === "tier" && binding.scope.tiers.list.length === 0) {
    binding.noticed({ kind: "tierWithoutTiers", place: node, name: fact.name, test });
    return;
  }
  const [first, second] = node.values;
  if (second !== undefined && first !== undefined && fact.role !== "identities") {
    const owner = { kind: "test", name: fact.name } as const;
    binding.noticed({ kind: "conflictingSlot", place: second, first, slot: "given", owner, tier: null });
  }
  for (const value of fact.role === "identities" ? node.values : node.values.slice(0, 1))
    bindGivenValue(context, fact, value, test);
  if (fact.role === "identities") checkExclusions(context, node.values);
}

/** Nobody holds two groups that exclude each other, nor what counts as them. */
function checkExclusions({ binding }: ConditionContext, values: readonly Value[]): void {
  const { exclusions, groups } = binding.scope;
  for (const exclusion of exclusions) {
    const counted = exclusion.groups.map((group) => membersOf(groups, group));
    const claimed = values.filter((value) => counted.some((members) => members.includes(wordOf(value)?.text ?? "")));
    const held = counted.filter((members) => claimed.some((value) => members.includes(wordOf(value)?.text ?? "")));
    const place = claimed.at(-1);
    if (held.length < 2 || place === undefined) continue;
    const names = claimed.flatMap((value) => wordOf(value)?.text ?? []);
    binding.noticed({ kind: "excludedTogether", place: place as Node, names });
  }
}

function bindGivenValue(context: ConditionContext, fact: Fact, value: Value, test: string): void {
  const { binding } = context;
  if (fact.type === "enumeration") {
    const name = wordOf(value);
    if (name === null) mismatch(context, fact, value);
    else {
      const symbol = bindValue(binding, fact, name);
      if (symbol?.kind === "group" && symbol.derived) {
        binding.noticed({ kind: "derivedGroupClaimed", place: name, name: symbol.name, test });
      }
    }
    return;
  }
  if (value.kind === "DateLiteral" || value.kind === "DayReference") bindDay(binding, value, FIXED);
  else if (value.kind === "Name") binding.resolve(value, ["fact"]);
  if (value.kind === "Text" || !givenFits(context, fact, value)) mismatch(context, fact, value);
  checkNumber(binding, fact, value);
}

function givenFits({ symbolOf }: ConditionContext, fact: Fact, value: Operand): boolean {
  const name = bareName(value);
  if (name !== null) return symbolOf(name) === null;
  if (value.kind === "AgeOperand") return false;
  return comparable(fact.type, typeOfOperand(value, symbolOf));
}

function mismatch({ binding, symbolOf }: ConditionContext, fact: Fact, value: Value): void {
  const right: OperandType = value.kind === "Text" ? "value" : typeOfOperand(value, symbolOf);
  if (right === "unknown") return;
  binding.noticed({
    kind: "typeMismatch",
    place: value as Node,
    left: fact.type,
    right,
    context: "given",
    fact: fact.name,
  });
}

/** A word: a bare name, or a name that stands in quotes as a text does. */
function wordOf(value: Value): Name | null {
  if (value.kind === "Text")
    return { kind: "Name", text: value.value, quoted: true, start: value.start, end: value.end };
  return bareName(value);
}

/** A test must give what every assessment needs. */
function reportMissing({ binding }: ConditionContext, test: TestCase, name: string): void {
  const { facts, tiers } = binding.scope;
  const given = new Set(test.given.map((each) => facts.named(each.fact.text)));
  // A misspelt name may be the one that is missing.
  if (given.has(null)) return;
  for (const fact of facts.byName.values()) {
    const needed = fact.required || (fact.role === "tier" && tiers.list.length > 0);
    if (needed && !given.has(fact)) {
      binding.noticed({ kind: "missingFact", place: test.name ?? test, name: fact.name, test: name });
    }
  }
}

function bindExpectation(context: ConditionContext, node: Expectation): void {
  const { binding } = context;
  if (node.subject === "situation" && node.value?.kind === "Name") binding.resolve(node.value, ["situation"]);
  if (node.component !== null) binding.resolve(node.component, ["component"]);
  if (node.reward !== null) binding.resolve(node.reward, ["reward"]);
  bindDay(binding, node.from, FIXED);
  bindDay(binding, node.to, FIXED);
  checkDays(context, node, node.from, node.to, "benefit");
  bindPayment(binding, node.payment, "test");
  if (node.value?.kind === "MoneyLiteral" && node.upper !== null && node.upper.fen < node.value.fen) {
    const { value: from, upper: to } = node;
    binding.noticed({ kind: "reversedRange", place: node, what: "amount", name: null, from, to });
  }
}
