// What a name can stand for, by the use it is put to. One scope a file; no node is resolved here.
import type { Clause, Component, Exclusion, Fact, Group, Payer, Period, Reward, Situation, Symbol } from "./model.js";
import type { FactTable } from "./symbols/facts.js";
import type { NameUse } from "./problem.js";
import type { TierTable } from "./symbols/tiers.js";
import { hasLostType } from "./bind/types.js";

export interface Scope {
  /** The notice's year. */
  readonly year: number | null;
  readonly facts: FactTable;
  readonly groups: ReadonlyMap<string, Group>;
  readonly exclusions: readonly Exclusion[];
  readonly tiers: TierTable;
  readonly components: ReadonlyMap<string, Component>;
  readonly periods: ReadonlyMap<string, Period>;
  readonly situations: ReadonlyMap<string, Situation>;
  /** Grows while the statements are bound: payers are declared by use. */
  readonly payers: ReadonlyMap<string, Payer>;
  readonly rewards: ReadonlyMap<string, Reward>;
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** What `text` stands for where a `use` is expected; null where there is none of that kind. */
export function find(scope: Scope, use: NameUse, text: string): Symbol | null {
  switch (use) {
    case "group":
      return scope.groups.get(text) ?? null;
    case "fact":
      return scope.facts.named(text);
    case "booleanFact":
    case "dateFact":
    case "integerFact":
    case "moneyFact": {
      const fact = scope.facts.named(text);
      return fact !== null && serves(fact, use) ? fact : null;
    }
    case "period":
      return scope.periods.get(text) ?? null;
    case "tier":
      return scope.tiers.byName.get(text) ?? null;
    case "component":
      return scope.components.get(text) ?? null;
    case "situation":
      return scope.situations.get(text) ?? null;
    case "payer":
      return scope.payers.get(text) ?? null;
    case "reward":
      return scope.rewards.get(text) ?? null;
  }
}

const ANY: readonly NameUse[] = ["group", "fact", "period", "component", "tier", "situation", "payer", "reward"];

/** What `text` stands for in any use. */
export function findAny(scope: Scope, text: string): Symbol | null {
  for (const use of ANY) {
    const symbol = find(scope, use, text);
    if (symbol !== null) return symbol;
  }
  return null;
}

/** The names that would do for a `use`, English codes of facts included. */
export function candidates(scope: Scope, use: NameUse): readonly string[] {
  switch (use) {
    case "group":
      return [...scope.groups.keys()];
    case "fact":
    case "booleanFact":
    case "dateFact":
    case "integerFact":
    case "moneyFact":
      return [...scope.facts.byName.values()]
        .filter((fact) => use === "fact" || serves(fact, use))
        .flatMap((fact) => (fact.code === null ? [fact.name] : [fact.name, fact.code]));
    case "period":
      return [...scope.periods.keys()];
    case "tier":
      return [...scope.tiers.byName.keys()];
    case "component":
      return [...scope.components.keys()];
    case "situation":
      return [...scope.situations.keys()];
    case "payer":
      return [...scope.payers.keys()];
    case "reward":
      return [...scope.rewards.keys()];
  }
}

const TYPE_OF_USE = { booleanFact: "boolean", dateFact: "date", integerFact: "integer", moneyFact: "money" } as const;
function serves(fact: Fact, use: keyof typeof TYPE_OF_USE): boolean {
  return hasLostType(fact) || fact.type === TYPE_OF_USE[use];
}
