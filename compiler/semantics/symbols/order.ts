// 优先于 → the order in which situations are tried: exceptions by their declared priority, then the ordinary ones as declared.
import type { Name } from "@zhengce/grammar";
import { circles } from "../checks/cycles.js";
import type { Situation } from "../model.js";
import type { Noticed } from "../problem.js";

/** Orders the situations; where 优先于 goes in a circle, the declared order breaks it. Linear and without recursion. */
export function orderSituations(situations: readonly Situation[], noticed: Noticed): readonly Situation[] {
  const exceptions = situations.filter((situation) => situation.exceptional);
  const byName = new Map(exceptions.map((situation) => [situation.name, situation]));
  report(situations, byName, noticed);
  const ordinary = situations.filter((situation) => !situation.exceptional);
  // Whoever no other situation takes is asked for last.
  return [
    ...sorted(exceptions, byName),
    ...ordinary.filter(({ others }) => !others),
    ...ordinary.filter(({ others }) => others),
  ];
}

/** Before each exception those that go before it, otherwise as declared. */
function sorted(exceptions: readonly Situation[], byName: ReadonlyMap<string, Situation>): readonly Situation[] {
  const before = new Map<Situation, Situation[]>(exceptions.map((situation) => [situation, []]));
  for (const situation of exceptions) {
    for (const name of situation.precedes) {
      const target = byName.get(name);
      if (target !== undefined && target !== situation) before.get(target)?.push(situation);
    }
  }
  const result: Situation[] = [];
  const entered = new Set<Situation>();
  for (const root of exceptions) {
    const path: { readonly situation: Situation; at: number }[] = [];
    const enter = (situation: Situation): void => {
      if (entered.has(situation)) return;
      entered.add(situation);
      path.push({ situation, at: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const earlier = before.get(top.situation)?.[top.at++];
      if (earlier !== undefined) enter(earlier);
      else {
        result.push(top.situation);
        path.pop();
      }
    }
  }
  return result;
}

function report(situations: readonly Situation[], exceptions: ReadonlyMap<string, Situation>, noticed: Noticed): void {
  const all = new Map(situations.map((situation) => [situation.name, situation]));
  for (const situation of situations) {
    for (const target of targetsOf(situation)) {
      const known = all.get(target.text);
      const reason = known === situation ? "itself" : !situation.exceptional ? "ordinarySubject" : "ordinaryTarget";
      const idle = known === situation || !situation.exceptional || (known !== undefined && !known.exceptional);
      if (idle) noticed({ kind: "idleOrder", place: target, situation: situation.name, target: target.text, reason });
    }
  }
  const next = (name: string): readonly string[] =>
    (exceptions.get(name)?.precedes ?? []).filter((target) => target !== name);
  for (const path of circles(exceptions.keys(), next)) {
    const places = path.slice(0, -1).flatMap((name, i) => orderPlace(exceptions.get(name), path[i + 1]));
    const [place] = places;
    if (place !== undefined) noticed({ kind: "circle", what: "order", place, path, places });
  }
}

/** The name behind 优先于 that says `situation` goes before `target`. */
function orderPlace(situation: Situation | undefined, target: string | undefined): Name[] {
  const name = situation === undefined ? undefined : targetsOf(situation).find((other) => other.text === target);
  return name === undefined ? [] : [name];
}
function targetsOf(situation: Situation): readonly Name[] {
  return situation.nodes.flatMap(({ node }) => node.precedes);
}
