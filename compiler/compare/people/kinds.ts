// Effects on single identities → kinds of people: those of one tier who paid the same and now pay the same stand together where the same is
// true of them, whoever they are and in whichever situation they pay.
import type { Amount } from "@zhengce/runtime";
import type { Person } from "../../verify/person.js";
import type { Effect } from "./effects.js";
import type { Way } from "./ways.js";

/** `opened`: only one of the notices lets these people pay, or fixes what they pay; `open`: both let them, and neither fixes it. */
export type Direction = "loses" | "gains" | "opened" | "open" | "same";
export interface Kind {
  readonly direction: Direction;
  /** Fen that the person pays more (less where negative); null where a side is open or a range. */
  readonly difference: number | null;
  /** null = without identity. A name is null where that notice has no such group. */
  readonly identities: readonly (NonNullable<Effect["identity"]> | null)[];
  readonly tier: string | null;
  /** What else is true of them: whoever meets all of one of these; one that is empty: nothing else. */
  readonly ways: readonly Way[];
  /** Situations under the two notices, each pair once; null = nobody may pay then. */
  readonly situations: readonly { readonly before: string | null; readonly after: string | null }[];
  /** What they pay after subsidies, in fen; null = open, or not to be paid then. */
  readonly before: Amount | null;
  readonly after: Amount | null;
  /** The first of them, as the facts under each notice. */
  readonly witness: { readonly before: Person; readonly after: Person };
}

const order: readonly Direction[] = ["loses", "gains", "opened", "open", "same"];

/** The kinds: who pays more first, the most first; then who pays less; then what can't be compared; then who pays the same. */
export function kindsOf(effects: readonly Effect[]): readonly Kind[] {
  const byOutcome = new Map<string, Effect[]>();
  for (const effect of effects) {
    const key = JSON.stringify([effect.tier, outcome(effect, "before"), outcome(effect, "after"), effect.ways]);
    const list = byOutcome.get(key);
    if (list === undefined) byOutcome.set(key, [effect]);
    else list.push(effect);
  }
  const kinds = [...byOutcome.values()].flatMap((list) => {
    const [first] = list;
    return first === undefined ? [] : [kindOf(first, list)];
  });
  return kinds.sort(
    (a, b) =>
      order.indexOf(a.direction) - order.indexOf(b.direction) ||
      Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0),
  );
}

/** What a person pays; that nobody may pay is another thing than that the notice leaves open how much. */
function outcome(effect: Effect, side: "before" | "after"): unknown {
  return effect[side].situation === null ? "nobody" : effect[side].payable;
}

function kindOf(first: Effect, all: readonly Effect[]): Kind {
  const [before, after] = [first.before.payable, first.after.payable];
  const difference = typeof before === "number" && typeof after === "number" ? after - before : null;
  const same = sameAmount(before, after);
  return {
    direction: same ? "same" : difference === null ? uncomparable(first) : difference > 0 ? "loses" : "gains",
    difference: same ? 0 : difference,
    identities: distinct(all.map(({ identity }) => identity)),
    tier: first.tier,
    ways: first.ways,
    situations: distinct(all.map((effect) => ({ before: effect.before.situation, after: effect.after.situation }))),
    before,
    after,
    witness: { before: first.before.witness, after: first.after.witness },
  };
}

function uncomparable({ before, after }: Effect): Direction {
  const fixed = [before, after].some(({ situation, payable }) => situation === null || typeof payable === "number");
  return fixed ? "opened" : "open";
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function sameAmount(one: Amount | null, other: Amount | null): boolean {
  if (one === null || other === null) return false;
  if (typeof one === "number" || typeof other === "number") return one === other;
  return one.min === other.min && one.max === other.max;
}
