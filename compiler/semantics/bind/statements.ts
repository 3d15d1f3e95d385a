// Every statement of a file → bound names. Each kind of statement says which uses its names are put to.
import type {
  Name,
  RewardDeclaration,
  SituationDeclaration,
  StandardDeclaration,
  SubsidyDeclaration,
} from "@zhengce/grammar";
import { bindPayTerm, bindRate, bindShares, bindWaiting } from "./amounts.js";
import { bindCondition } from "./conditions.js";
import { bindDay, checkDate, checkDays, checkYears, DEADLINE, PERIOD_END, PERSONAL } from "./days.js";
import type { ConditionContext } from "./operands.js";
import { bindRange } from "./ranges.js";
import type { Binding } from "./binding.js";
import type { Collected } from "../collect.js";
import type { Clause, Symbol } from "../model.js";

/** Binds all statements but 用例. `context.change` is set for 变动 here. */
export function bindStatements(
  context: ConditionContext,
  found: Collected,
  clauses: ReadonlyMap<string, Clause>,
): void {
  bindDeclarations(context.binding, clauses);
  const { binding } = context;
  for (const { node } of found.NoticeBlock) {
    for (const value of node.entries.flatMap((entry) => entry.values))
      if (value.kind === "DateLiteral") checkDate(binding, value);
  }
  for (const { node } of found.GroupDeclaration) {
    for (const member of node.includes) referTo(binding, member, binding.scope.groups);
    bindCondition(context, node.condition);
  }
  for (const { node } of found.StandardDeclaration) bindStandard(context, node);
  for (const { node } of found.PeriodDeclaration) {
    bindDay(binding, node.from, PERIOD_END);
    bindDay(binding, node.to, PERIOD_END);
    checkYears(binding, node.from, node.to);
    for (const one of node.variants) {
      bindCondition(context, one.condition);
      bindDay(binding, one.from, PERIOD_END);
      bindDay(binding, one.to, PERIOD_END);
      checkYears(binding, one.from ?? node.from, one.to);
    }
  }
  for (const { node } of found.SituationDeclaration) bindSituation(context, node);
  for (const { node } of found.SubsidyDeclaration) bindSubsidy(context, node);
  for (const { node } of found.CapRule) if (node.component !== null) binding.resolve(node.component, ["component"]);
  for (const { node } of found.RewardDeclaration) {
    if (node.factor !== null) binding.resolve(node.factor, ["integerFact"]);
    bindCondition(context, node.condition);
    checkBounds(binding, node);
  }
  for (const { node } of found.ScopeBlock) for (const { condition } of node.rules) bindCondition(context, condition);
  bindChanges({ ...context, change: true }, found);
}

function bindDeclarations({ scope, declare }: Binding, clauses: ReadonlyMap<string, Clause>): void {
  const all: Iterable<Symbol>[] = [
    scope.groups.values(),
    scope.tiers.list,
    scope.components.values(),
    scope.periods.values(),
    scope.situations.values(),
    scope.rewards.values(),
    clauses.values(),
  ];
  for (const symbols of all)
    for (const symbol of symbols) for (const name of symbol.declarations) declare(name, symbol);
  for (const fact of scope.facts.byName.values()) {
    for (const name of fact.declarations) declare(name, fact);
    const code = fact.node?.node.code ?? null;
    if (code !== null) declare(code, fact);
    for (const value of fact.values) for (const name of value.declarations) declare(name, value);
  }
}

/** A member of 包括 is declared by it at the latest; where 人群 declares it, this is a use. */
function referTo(binding: Binding, name: Name, symbols: ReadonlyMap<string, Symbol>): void {
  const symbol = symbols.get(name.text);
  if (symbol === undefined) return;
  if (symbol.declarations.includes(name)) binding.use(symbol);
  else binding.refer(name, symbol);
}

/** 至少 above 至多 leaves no amount at all. */
function checkBounds({ noticed }: Binding, node: RewardDeclaration): void {
  const { name, minimum: from, maximum: to } = node;
  if (from !== null && to !== null && from.fen > to.fen)
    noticed({ kind: "reversedRange", place: node, what: "amount", name: name?.text ?? null, from, to });
}

function bindStandard(context: ConditionContext, node: StandardDeclaration): void {
  bindRate(context.binding, node.rate, "standard");
  for (const { condition, rate } of node.variants) {
    bindCondition(context, condition);
    bindRate(context.binding, rate, "standard");
  }
  bindShares(context, node.payers);
  bindShares(context, node.parts);
}

function bindSituation(context: ConditionContext, node: SituationDeclaration): void {
  const { binding } = context;
  for (const name of node.precedes) binding.resolve(name, ["situation"]);
  for (const slot of node.slots) {
    switch (slot.kind) {
      case "WhenSlot":
        bindCondition(context, slot.condition);
        break;
      case "PaySlot":
        for (const term of slot.terms) bindPayTerm(binding, term);
        break;
      case "BenefitSlot":
        bindDay(binding, slot.from, PERSONAL);
        bindDay(binding, slot.to, PERSONAL);
        bindWaiting(context, slot.waiting);
        checkYears(binding, slot.from, slot.to);
        checkDays(context, slot, slot.from, slot.to, "benefit");
        break;
      case "WaitingSlot":
        bindWaiting(context, slot.waiting);
        break;
      default:
    }
  }
}

function bindSubsidy(context: ConditionContext, node: SubsidyDeclaration): void {
  const { binding } = context;
  for (const name of node.groups) binding.resolve(name, ["group"]);
  if (node.component !== null) binding.resolve(node.component, ["component"]);
  bindRate(binding, node.rate, "subsidy");
  bindCondition(context, node.condition);
  bindShares(context, node.payers);
  bindShares(context, node.parts);
}

/** 变动 and 时限 look at what comes after the payment. */
function bindChanges(context: ConditionContext, found: Collected): void {
  const { binding } = context;
  for (const { node } of found.ChangeBlock) {
    for (const { condition, within } of node.cases) {
      bindCondition(context, condition);
      if (within !== null) bindRange(context, within);
    }
  }
  for (const { node } of found.DeadlineDeclaration) {
    if (node.when === null) continue;
    const { from, to, within } = node.when;
    bindDay(binding, from, DEADLINE);
    bindDay(binding, to, DEADLINE);
    if (within !== null) bindRange(context, within);
    checkYears(binding, from, to);
    checkDays(context, node.when, from, to, "deadline");
  }
}
