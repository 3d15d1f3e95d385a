// 优先于 and what follows from it, by index of the situations. Nothing is decided of conditions here.
import type { Situation } from "../semantics/model.js";
import type { Precedes } from "./questions/situations.js";

/** Whether the first is declared, directly or through others, to go before the second. */
export function precedence(situations: readonly Situation[]): Precedes {
  const indexes = new Map(situations.map(({ name }, i) => [name, i]));
  const reached = new Map<number, ReadonlySet<number>>();
  const targets = ({ precedes }: Situation): readonly number[] => precedes.flatMap((name) => indexes.get(name) ?? []);
  const after = (first: number): ReadonlySet<number> => {
    const known = reached.get(first);
    if (known !== undefined) return known;
    const found = new Set<number>();
    const open = [first];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const situation = situations[next];
      for (const target of situation === undefined ? [] : targets(situation)) {
        if (!found.has(target)) open.push(target);
        found.add(target);
      }
    }
    reached.set(first, found);
    return found;
  };
  return (first, second) => after(first).has(second);
}
