// The tree → the model: collects the statements, merges them into symbols, binds every name, and keeps what is wrong as data.
// Pure, linear, and total: any tree has a model, and nothing here is worded.
import type { Document, Source, SubsidyDeclaration } from "@zhengce/grammar";
import { lineStarts } from "@zhengce/grammar";
import { percentBase, percentFact } from "./bind/amounts.js";
import { bindStatements } from "./bind/statements.js";
import { bindTest } from "./bind/tests.js";
import { startBinding } from "./bind/binding.js";
import { calendar } from "./symbols/calendar.js";
import { collect, type Collected } from "./collect.js";
import { lazy } from "./lazy.js";
import { defaultComponents } from "./symbols/default-component.js";
import { groupsOf } from "./symbols/exclusions.js";
import { facade } from "./facade.js";
import { factTable } from "./symbols/facts.js";
import type { Model, Payer, Placed, Situation } from "./model.js";
import { reportNamesakes } from "./checks/namesakes.js";
import { noticeInfo } from "./symbols/notice.js";
import { orderSituations } from "./symbols/order.js";
import { periodTable, statedPeriods } from "./symbols/periods.js";
import type { Problem } from "./problem.js";
import { rewardTable } from "./symbols/rewards.js";
import type { Scope } from "./scope.js";
import { reportSimilarPayers } from "./checks/similar-payers.js";
import { reportRepeatedRules } from "./symbols/single-rules.js";
import { mergeSituations } from "./symbols/situations.js";
import { componentTable } from "./symbols/standards.js";
import { mergeSubsidies, type Meant } from "./symbols/subsidies.js";
import { askOnlyFor, takenOver, type FindModel } from "./symbols/taken-over.js";
import { tierTable } from "./symbols/tiers.js";
import { typeOfOperand } from "./bind/types.js";
import { understand } from "./understand.js";
import { reportUnused } from "./checks/unused.js";

/**
 * Builds the model of one file. Never throws; what is missing from the tree is missing from the model.
 * @param find the notices that 人群 沿用 names
 */
export function buildModel(tree: Document, source: Source, find: FindModel = () => null): Model {
  const problems: Problem[] = [];
  const noticed = (problem: Problem): void => void problems.push(problem);
  const found = collect(tree);
  const taken = takenOver(found.GroupDeclaration, find, noticed);
  const notice = noticeInfo(found.NoticeBlock, tree.statements[0]?.start ?? 0, noticed);
  const tiers = tierTable(found.TierDeclaration, noticed);
  const stated = statedPeriods(found.PeriodDeclaration, notice.inForce === null ? notice.year : null, noticed);
  const dayOf = calendar(notice.year, stated);
  const components = componentTable(found.StandardDeclaration, tiers, noticed);
  const situations = mergeSituations(found.SituationDeclaration, noticed);
  const payers = new Map<string, Payer>();
  const scope: Scope = {
    year: notice.year,
    facts: factTable(found.FactDeclaration, taken.facts, noticed),
    ...groupsOf(found.GroupDeclaration, taken, noticed),
    tiers,
    components,
    payers,
    periods: periodTable(stated, dayOf, noticed),
    situations: byEveryName(situations),
    rewards: rewardTable(found.RewardDeclaration, noticed),
    clauses: found.clauses.byKey,
  };
  const defaults = defaultComponents(components, situations);
  const fallback = defaults.length === 1 ? (defaults[0] ?? "") : "";

  const meant = meantNames(scope);
  reportNamesakes(scope, noticed);
  reportRepeatedRules(found, fallback, defaults, components, noticed);

  const binding = startBinding(scope, payers, noticed);
  const { symbolOf } = binding;
  const context = { binding, symbolOf, dayOf, change: false };
  bindStatements(context, found, scope.clauses);
  if (found.SubsidyDeclaration.some(usesDefault)) binding.use(components.get(fallback) ?? null);
  askOnlyFor(binding.isUsed, notice.residual, taken);
  binding.enterTests();
  for (const { node } of found.TestCase) bindTest(context, node);
  const { references, used } = binding.finish();
  reportSimilarPayers(payers, noticed);
  reportUnused(scope, used, problems, found.SubsidyDeclaration, noticed);
  const lines = lazy(() => lineStarts(source.text));

  return {
    ...{ source, tree },
    get lineStarts() {
      return lines();
    },
    notice,
    facts: scope.facts.byName,
    groups: scope.groups,
    exclusions: scope.exclusions,
    takenOver: taken.statements,
    tiers: tiers.list,
    components,
    periods: scope.periods,
    situations: orderSituations(situations, noticed),
    payers,
    subsidies: mergeSubsidies(found.SubsidyDeclaration, fallback, tiers, meant, noticed),
    clauses: scope.clauses,
    combination: found.CombinationRule[0] ?? null,
    caps: found.CapRule,
    rewards: scope.rewards,
    ...asWritten(found),
    references,
    problems,
    ...facade(tree, references, found.clauses.blocks),
    symbolOf,
    dayOf,
    typeOf: (operand) => typeOfOperand(operand, symbolOf),
    factNamed: scope.facts.named,
    percentBaseOf: (rate) => percentBase(scope, rate),
    percentFactOf: (rate) => percentFact(scope, rate),
  };
}

/** A subsidy that names no component. */
function usesDefault({ node }: Placed<SubsidyDeclaration>): boolean {
  return node.component === null && !node.otherGroups;
}

/** What names of 资助 stand for, misspelt or not. */
function meantNames({ components, groups }: Scope): Meant {
  const component = understand(components.keys());
  return { group: understand(groups.keys()), component: (name) => component(name) ?? name };
}

function byEveryName(situations: readonly Situation[]): ReadonlyMap<string, Situation> {
  return new Map(
    situations.flatMap((situation) => [
      ...situation.declarations.map((name) => [name.text, situation] as const),
      [situation.name, situation] as const,
    ]),
  );
}

/** The statements that readers take as they are written, in text order. */
function asWritten(found: Collected) {
  return {
    scopes: found.ScopeBlock,
    changes: found.ChangeBlock,
    deadlines: found.DeadlineDeclaration,
    restDenied: found.SubsidyDeclaration.filter(({ node }) => node.otherGroups),
    targets: found.TargetTable,
    openPoints: found.OpenPoint,
    interpretations: found.Interpretation,
    acknowledgements: found.Acknowledgement,
    waivers: found.Waiver,
    tests: found.TestCase,
  };
}
