// The name in front of 的 70% → the component and, where a tier stands in front of it or is glued to it, the tier.
import type { Name } from "@zhengce/grammar";
import type { Tier } from "../model.js";
import type { TierTable } from "./tiers.js";

/** The halves of `一档个人缴费`, with the places they take in the text; `tier` null where the name is a component alone. */
export interface GluedName {
  readonly tier: { readonly symbol: Tier; readonly name: Name } | null;
  readonly component: Name;
}

/** Takes a name apart: a declared component as it stands, else the longest tier in front of one; null where neither fits. */
export function splitBase(name: Name, isComponent: (text: string) => boolean, tiers: TierTable): GluedName | null {
  if (isComponent(name.text)) return { tier: null, component: name };
  let best: Tier | null = null;
  for (const tier of tiers.list) {
    const longer = best === null || tier.name.length > best.name.length;
    if (longer && name.text.startsWith(tier.name) && isComponent(rest(name, tier))) best = tier;
  }
  if (best === null) return null;
  // The quote of a quoted name belongs to its first half.
  const middle = name.start + (name.quoted ? 1 : 0) + best.name.length;
  const front: Name = { kind: "Name", text: best.name, quoted: false, start: name.start, end: middle };
  const back: Name = { kind: "Name", text: rest(name, best), quoted: false, start: middle, end: name.end };
  return { tier: { symbol: best, name: front }, component: back };
}

function rest(name: Name, tier: Tier): string {
  return name.text.slice(tier.name.length).trimStart();
}
