// The kind of thing that a name stands for where it is used.
import type { NameUse } from "./problem.js";
import type { SymbolKind } from "./symbols/symbols.js";

export const KIND_OF_USE = {
  group: "group",
  fact: "fact",
  booleanFact: "fact",
  dateFact: "fact",
  integerFact: "fact",
  moneyFact: "fact",
  period: "period",
  tier: "tier",
  component: "component",
  situation: "situation",
  payer: "payer",
  reward: "reward",
} as const satisfies Readonly<Record<NameUse, SymbolKind>>;
