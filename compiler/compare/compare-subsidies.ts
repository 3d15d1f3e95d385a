// 资助 of two models → one line a pair of groups: who certifies them, what each tier gets, who pays, as officials set two years side
// by side. Layout is the renderers' work.
import { fenOf, statedRate } from "../decision/rate.js";
import { describePart, describePayerRule, describeRateEntry } from "../semantics/describe-amounts.js";
import { describeCondition } from "../semantics/describe.js";
import { phrase, word } from "../semantics/describe-words.js";
import type { Group, Model, Subsidy } from "../semantics/model.js";
import { moneyDifference } from "./change.js";
import type { ChangeKind } from "./change.js";
import { matchGroups } from "./match-groups.js";
import type { GroupFate } from "./match-groups.js";
import { tierNames, tierOf } from "./compare-standards.js";

/** What a notice grants one group on one component. */
export interface Grant {
  readonly group: string;
  readonly certifiers: readonly string[];
  /** In the later notice's order of tiers, the earlier one's others behind; one element where there are no tiers. */
  readonly rates: readonly string[];
  readonly amounts: readonly (number | null)[];
  readonly condition: string;
  readonly payers: string;
  readonly clauses: readonly string[];
}
/** One line of the table: a group of the earlier notice beside the group it became; null where there is none. */
export interface GrantPair {
  readonly component: string;
  readonly fate: GroupFate;
  readonly kind: ChangeKind;
  readonly before: Grant | null;
  readonly after: Grant | null;
  /** By tier: `＋28元`, or empty. */
  readonly differences: readonly string[];
}

/** The tiers of the table, as `rates` lists them; an empty name where no notice has tiers. */
export function tiersOfBoth(before: Model, after: Model): readonly string[] {
  return [...new Set([...tierNames(after), ...tierNames(before)])].filter(
    (name, _, all) => name !== "" || all.length === 1,
  );
}

/** Every group that either notice subsidises, family by family, on each component. */
export function compareSubsidies(before: Model, after: Model): readonly GrantPair[] {
  const tiers = tiersOfBoth(before, after);
  const components = [...new Set([...after.subsidies, ...before.subsidies].map(({ component }) => component))];
  return components.flatMap((component) =>
    matchGroups(before, after).flatMap((match) => {
      const pairs = sideBySide(match.before, match.after);
      return pairs.flatMap(([one, other]): readonly GrantPair[] => {
        const earlier = one === null ? [] : grantsOf(before, one, component, tiers);
        const later = other === null ? [] : grantsOf(after, other, component, tiers);
        const lines = Math.max(earlier.length, later.length);
        return Array.from({ length: lines }, (_, i) =>
          pairOf(component, match.fate, earlier[i] ?? null, later[i] ?? null),
        );
      });
    }),
  );
}

/** Each later group beside the one it came from; what has no counterpart stands alone. */
function sideBySide(
  before: readonly Group[],
  after: readonly Group[],
): readonly (readonly [Group | null, Group | null])[] {
  const predecessor = (group: Group): Group | null =>
    before.find(({ name }) => name === group.name) ??
    before.find(({ name, formerNames }) => group.formerNames.includes(name) || formerNames.includes(group.name)) ??
    null;
  const lines = after.map((group) => [predecessor(group), group] as const);
  const left = before.filter((group) => !lines.some(([one]) => one === group));
  const heirs = (group: Group): Group | null =>
    after.find(({ name, formerNames }) => formerNames.includes(group.name) || group.formerNames.includes(name)) ?? null;
  return [...lines, ...left.map((group) => [group, heirs(group)] as const)];
}

function pairOf(component: string, fate: GroupFate, before: Grant | null, after: Grant | null): GrantPair {
  const same =
    before !== null &&
    after !== null &&
    before.rates.join("|") === after.rates.join("|") &&
    before.amounts.join("|") === after.amounts.join("|") &&
    before.condition === after.condition &&
    before.payers === after.payers;
  const kind = before === null ? "added" : after === null ? "removed" : same ? "same" : "changed";
  const differences =
    (after ?? before)?.rates.map((_, i) => moneyDifference(before?.amounts[i], after?.amounts[i])) ?? [];
  return { component, fate, kind, before, after, differences };
}

function grantsOf(model: Model, group: Group, component: string, tiers: readonly string[]): readonly Grant[] {
  return model.subsidies
    .filter((subsidy) => subsidy.group === group.name && subsidy.component === component)
    .map((subsidy) => ({
      group: group.name,
      certifiers: group.certifiers,
      rates: tiers.map((tier) => rateText(model, subsidy, tierOf(model, tier))),
      amounts: tiers.map((tier) => amountOf(model, subsidy, tierOf(model, tier))),
      condition: subsidy.condition === null ? "" : phrase(word("when"), describeCondition(subsidy.condition, model)),
      payers: [
        ...subsidy.payers.map(({ node }) => describePayerRule(node, model)),
        ...subsidy.parts.map(({ node }) => describePart(node, model)),
      ].join("；"),
      clauses: [...new Set(subsidy.nodes.map(({ clause }) => clause?.name ?? ""))],
    }));
}

function rateText(model: Model, subsidy: Subsidy, tier: number): string {
  const entry = subsidy.rates[tier]?.node ?? null;
  return entry === null ? "" : describeRateEntry({ ...entry, tier: null, echo: null }, model);
}

/** Fen, where the statement fixes them before any cap: an amount, or a percentage of a stated amount; else null. */
function amountOf(model: Model, { component, rates }: Subsidy, tier: number): number | null {
  const rate = statedRate(rates[tier]?.node.value ?? null, { model, payer: model, component, tier });
  return rate?.kind === "net" ? null : fenOf(rate, model.components.get(component)?.amounts[tier] ?? null);
}
