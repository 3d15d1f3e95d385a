// 资助 of two models → one line a pair of groups: who certifies them, what each tier gets, who pays, as officials set two years side
// by side. Layout is the renderers' work.
import { figureOf, WHATEVER } from "@zhengce/runtime";
import { fenOf, statedRate } from "../../decision/rate.js";
import type { Group, Model, Subsidy } from "../../semantics/model.js";
import { differenceOf } from "../change.js";
import type { ChangeKind, Difference } from "../change.js";
import { matchGroups } from "../match-groups.js";
import type { GroupFate } from "../match-groups.js";
import { statementKey } from "../statement.js";
import type { Statement } from "../statement.js";
import { tierNames, tierOf } from "./standards.js";

/** What a notice grants one group on one component. */
export interface Grant {
  readonly group: string;
  readonly certifiers: readonly string[];
  /** In the later notice's order of tiers, the earlier one's others behind; one element where there are no tiers. */
  readonly rates: readonly (Statement | null)[];
  /** Fen. */
  readonly amounts: readonly (number | null)[];
  readonly condition: Statement | null;
  readonly payers: readonly Statement[];
  readonly clauses: readonly string[];
}
/** One line of the table: a group of the earlier notice beside the group it became; null where there is none. */
export interface GrantPair {
  readonly component: string;
  readonly fate: GroupFate;
  readonly kind: ChangeKind;
  readonly before: Grant | null;
  readonly after: Grant | null;
  /** By tier. */
  readonly differences: readonly (Difference | null)[];
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
  const same = before !== null && after !== null && grantKey(before) === grantKey(after);
  const kind = before === null ? "added" : after === null ? "removed" : same ? "same" : "changed";
  const differences =
    (after ?? before)?.rates.map((_, i) => differenceOf("fen", before?.amounts[i], after?.amounts[i])) ?? [];
  return { component, fate, kind, before, after, differences };
}
function grantKey({ rates, amounts, condition, payers }: Grant): string {
  const key = (statement: Statement | null): string | null => statement && statementKey(statement);
  return JSON.stringify([rates.map(key), amounts, key(condition), payers.map(key)]);
}

function grantsOf(model: Model, group: Group, component: string, tiers: readonly string[]): readonly Grant[] {
  return model.subsidies
    .filter((subsidy) => subsidy.group === group.name && subsidy.component === component)
    .map((subsidy) => ({
      group: group.name,
      certifiers: group.certifiers,
      rates: tiers.map((tier) => rateOf(model, subsidy, tierOf(model, tier))),
      amounts: tiers.map((tier) => amountOf(model, subsidy, tierOf(model, tier))),
      condition: subsidy.condition === null ? null : { kind: "condition", node: subsidy.condition, model },
      payers: [
        ...subsidy.payers.map(({ node }): Statement => ({ kind: "payer", node, model })),
        ...subsidy.parts.map(({ node }): Statement => ({ kind: "part", node, model })),
      ],
      clauses: [...new Set(subsidy.nodes.map(({ clause }) => clause?.name ?? ""))],
    }));
}

function rateOf(model: Model, subsidy: Subsidy, tier: number): Statement | null {
  const entry = subsidy.rates[tier]?.node ?? null;
  return entry === null ? null : { kind: "rate", node: { ...entry, tier: null, echo: null, netEcho: null }, model };
}

/** Fen, where the statement fixes them before any cap: an amount, or a percentage of a stated amount; else null. */
function amountOf(model: Model, { component, rates }: Subsidy, tier: number): number | null {
  const rate = statedRate(rates[tier]?.node.value ?? null, { model, payer: model, component, tier });
  return fenOf(rate, figureOf(model.components.get(component)?.amounts[tier] ?? WHATEVER));
}
