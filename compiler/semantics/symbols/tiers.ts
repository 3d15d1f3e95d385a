// 档次 declarations → tiers, in declared order; a tier's index is its place in every list "by tier".
import type { TierDeclaration } from "@zhengce/grammar";
import type { Placed, Tier } from "../model.js";
import type { Noticed } from "../problem.js";
import { understand } from "../understand.js";

export interface TierTable {
  readonly list: readonly Tier[];
  readonly byName: ReadonlyMap<string, Tier>;
  /** The tier that a name in a rate means, misspelt or not. */
  readonly meant: (name: string) => Tier | null;
}

/** Declares the tiers; a name declared twice keeps its first place. */
export function tierTable(declared: readonly Placed<TierDeclaration>[], noticed: Noticed): TierTable {
  const byName = new Map<string, Tier>();
  for (const node of declared) {
    for (const name of node.node.names) {
      const first = byName.get(name.text);
      if (first === undefined) {
        byName.set(name.text, { kind: "tier", name: name.text, declarations: [name], index: byName.size, node });
      } else {
        const place = first.declarations[0] ?? null;
        noticed({
          kind: "duplicateDeclaration",
          place: name,
          what: "tier",
          first: { what: "tier", place, takenFrom: null },
        });
      }
    }
  }
  const understood = understand(byName.keys());
  const meant = (name: string): Tier | null => byName.get(understood(name) ?? "") ?? null;
  return { list: [...byName.values()], byName, meant };
}
