// What a store already knows of a formula: that it holds for everybody left, for nobody, or neither. Narrows nothing.
import { highest, lowest } from "./propagate.js";
import { inSeason, nextInSeason } from "./season.js";
import { apply, waits } from "./terms.js";
import { NO, YES } from "./store.js";
import type { Formula, Literal, Seasonal } from "./formula.js";
import type { Store } from "./store.js";

export type Verdict = "everybody" | "nobody" | "some";

/** The verdict on a formula; "some" where looking at its parts one by one does not tell. */
export function judge(store: Store, formula: Formula): Verdict {
  if (formula.kind !== "all" && formula.kind !== "any") return judgeLiteral(store, formula);
  const decisive = formula.kind === "all" ? "nobody" : "everybody";
  let open = false;
  for (const part of formula.of) {
    const verdict = judge(store, part);
    if (verdict === decisive) return decisive;
    if (verdict === "some") open = true;
  }
  return open ? "some" : decisive === "nobody" ? "everybody" : "nobody";
}

function judgeLiteral(store: Store, literal: Literal): Verdict {
  switch (literal.kind) {
    case "present":
      return bit(store.presence, literal.fact, YES);
    case "absent":
      return bit(store.presence, literal.fact, NO);
    case "claim":
      return bit(store.claims, literal.group, literal.claimed ? YES : NO);
    case "test":
      return bit(store.tests, literal.test, literal.value ? YES : NO);
    case "tier":
      return members(store.tiers, literal.allowed);
    case "values":
      return given(store, [literal.fact], members(store.values[literal.fact] ?? [], literal.allowed));
    case "number": {
      const low = store.low[literal.fact] ?? 0;
      const high = store.high[literal.fact] ?? 0;
      const inside = literal.min <= low && high <= literal.max;
      return given(
        store,
        [literal.fact],
        inside ? "everybody" : high < literal.min || low > literal.max ? "nobody" : "some",
      );
    }
    case "order": {
      const { left, right, slack } = literal;
      const never = lowest(store, left) > highest(store, right) + slack;
      const always = !never && highest(store, left) <= lowest(store, right) + slack;
      const facts = right.facts.length === 0 ? left.facts : [...left.facts, ...right.facts];
      return given(store, facts, never ? "nobody" : always ? "everybody" : "some");
    }
    case "season":
      return given(store, literal.term.facts, judgeSeason(store, literal));
  }
}

function judgeSeason(store: Store, { term, season }: Seasonal): Verdict {
  if (waits(term)) return "some";
  const first = apply(term.steps, store.low[term.fact] ?? 0);
  const last = apply(term.steps, store.high[term.fact] ?? 0);
  const next = nextInSeason(season, first);
  if (next === null || next > last) return "nobody";
  if (!inSeason(season, first)) return "some";
  const outside = nextInSeason({ ...season, inside: !season.inside }, first);
  return outside === null || outside > last ? "everybody" : "some";
}

/** A literal about facts: nobody where one can't be present, everybody only where all surely are. */
function given(store: Store, facts: readonly number[], verdict: Verdict): Verdict {
  if (verdict === "nobody") return verdict;
  let sure = true;
  for (const fact of facts) {
    const presence = store.presence[fact] ?? 0;
    if ((presence & YES) === 0) return "nobody";
    if ((presence & NO) !== 0) sure = false;
  }
  return sure ? verdict : "some";
}
function members(left: readonly number[], allowed: readonly number[]): Verdict {
  const kept = left.filter((value) => allowed.includes(value)).length;
  return kept === 0 ? "nobody" : kept === left.length ? "everybody" : "some";
}
function bit(bits: Uint8Array, index: number, wanted: number): Verdict {
  const left = bits[index] ?? 0;
  return (left & wanted) === 0 ? "nobody" : left === wanted ? "everybody" : "some";
}
