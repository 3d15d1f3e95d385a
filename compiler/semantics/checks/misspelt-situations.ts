// 情形 declarations → the names that are slips for another 情形's: a clause that only adds to a situation names it, and may misspell it.
import type { Name, SituationDeclaration } from "@zhengce/grammar";
import type { Placed } from "../model.js";
import type { Noticed } from "../problem.js";
import { typoFinder } from "./similarity.js";

/** What each misspelt name stands for. A situation that says neither when it applies nor what is paid only adds to another. */
export function misspeltSituations(
  declared: readonly Placed<SituationDeclaration>[],
  noticed: Noticed,
): ReadonlyMap<string, string> {
  const whole = new Set<string>();
  const adding = new Map<string, Name[]>();
  for (const { node } of declared) {
    if (node.name === null) continue;
    if (node.slots.some(({ kind }) => kind === "WhenSlot" || kind === "PaySlot")) whole.add(node.name.text);
    else adding.set(node.name.text, [...(adding.get(node.name.text) ?? []), node.name]);
  }
  const slips = new Map<string, string>();
  if ([...adding.keys()].every((name) => whole.has(name))) return slips;
  const finder = typoFinder(whole);
  for (const [name, [place, ...others]] of adding) {
    const meant = whole.has(name) ? null : finder(name);
    if (meant === null || place === undefined) continue;
    slips.set(name, meant);
    noticed({ kind: "unknownName", place, others, expected: ["situation"], nearest: meant, typo: true });
  }
  return slips;
}
