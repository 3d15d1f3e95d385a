// One statement and what it would say instead → the statement that says both: what the wish leaves out stays.
import {
  childKeysOf,
  type ClauseBlock,
  type Rate,
  type SituationDeclaration,
  type Slot,
  type Statement,
} from "@zhengce/grammar";

/** It holds other statements. */
export function isBlock(statement: Statement): statement is ClauseBlock {
  return statement.kind === "ClauseBlock";
}

/** `wish` has the kind of `own`, and names the same. */
export function mergedStatement(own: Statement, wish: Statement): Statement {
  const said: Record<string, unknown> = {};
  const wished = wish as unknown as Readonly<Record<string, unknown>>;
  const kept = own as unknown as Readonly<Record<string, unknown>>;
  for (const key of childKeysOf(wish.kind)) {
    const value = wished[key];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    said[key] = isRate(value) && isRate(kept[key]) ? mergedRate(kept[key], value) : value;
  }
  // What has no node of its own: how identities combine, and words that stand or don't.
  for (const [key, value] of Object.entries(wished)) if (key === "mode" || value === true) said[key] = value;
  if (own.kind === "SituationDeclaration" && wish.kind === "SituationDeclaration")
    said["slots"] = mergedSlots(own, wish);
  return { ...own, ...said };
}

/** Tiers that the wish does not name keep what they have. */
function mergedRate(own: Rate, wish: Rate): Rate {
  const tiers = wish.entries.map(({ tier }) => tier?.text ?? null);
  if (tiers.includes(null) || own.entries.some(({ tier }) => tier === null)) return wish;
  return {
    ...wish,
    entries: [...own.entries.filter(({ tier }) => !tiers.includes(tier?.text ?? null)), ...wish.entries],
  };
}
/** Slots that the wish does not have stay. */
function mergedSlots({ slots }: SituationDeclaration, wish: SituationDeclaration): readonly Slot[] {
  const kinds = new Set(wish.slots.map(({ kind }) => kind));
  return [...slots.filter(({ kind }) => !kinds.has(kind)), ...wish.slots];
}
function isRate(value: unknown): value is Rate {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "Rate";
}
