// Rules that a notice states once: 多重身份, 资助上限 of a component; and 资助 for which no component can be told.
import type { Collected } from "../collect.js";
import type { Component } from "../model.js";
import type { Noticed } from "../problem.js";
import { saysTheSame } from "../same.js";

/**
 * Reports what is said twice differently, and 资助 without a component where none is the default.
 * @param fallback the default component, "" where it can't be told
 * @param defaults the components among which it can't
 */
export function reportRepeatedRules(
  found: Collected,
  fallback: string,
  defaults: readonly string[],
  components: ReadonlyMap<string, Component>,
  noticed: Noticed,
): void {
  const [combination, ...combinations] = found.CombinationRule;
  for (const { node } of combinations) {
    if (combination === undefined || saysTheSame(combination.node, node)) continue;
    const owner = { kind: "notice", name: "" } as const;
    noticed({ kind: "conflictingSlot", place: node, first: combination.node, slot: "combination", owner, tier: null });
  }
  const caps = new Map<string, (typeof found.CapRule)[number]["node"]>();
  for (const { node } of found.CapRule) {
    if (node.component === null) continue;
    const first = caps.get(node.component.text);
    if (first === undefined) caps.set(node.component.text, node);
    else if (!saysTheSame(first, node)) {
      const owner = { kind: "component", name: node.component.text } as const;
      noticed({ kind: "conflictingSlot", place: node, first, slot: "cap", owner, tier: null });
    }
  }
  // Where a situation pays what nothing declares, that is the mistake.
  const isMisspelt = paidNames(found).some((name) => !components.has(name));
  const bare =
    fallback === "" && !isMisspelt
      ? found.SubsidyDeclaration.find(({ node }) => node.component === null && node.groups.length > 0)
      : undefined;
  const place = bare?.node.groups[0];
  if (place !== undefined) noticed({ kind: "noDefaultComponent", place, candidates: defaults });
}

function paidNames(found: Collected): readonly string[] {
  const slots = found.SituationDeclaration.flatMap(({ node }) => node.slots);
  return slots.flatMap((slot) => (slot.kind === "PaySlot" ? slot.terms.map((term) => term.component.text) : []));
}
