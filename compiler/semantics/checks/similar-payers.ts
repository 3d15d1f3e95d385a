// Payers are declared by use. One that is named once, a character away from one named more often, is most likely a slip of the pen.
import type { Payer } from "../model.js";
import type { Noticed } from "../problem.js";
import { typoFinder } from "./similarity.js";

/** Levels of government: 省级财政 and 市级财政 are two payers, not one misspelt. */
const LEVELS = /[中央省市州盟县区旗乡镇街道村国地本各]/gu;

/** Reports payers that look like slips for another. */
export function reportSimilarPayers(payers: ReadonlyMap<string, Payer>, noticed: Noticed): void {
  const often = [...payers.values()].filter(({ uses }) => uses.length > 1);
  const find = typoFinder(often.map(({ name }) => name));
  for (const { name, uses } of payers.values()) {
    const [place, second] = uses;
    const nearest = second === undefined ? find(name) : null;
    const other = nearest === null ? undefined : payers.get(nearest)?.uses[0];
    if (place === undefined || nearest === null || other === undefined || differByLevel(name, nearest)) continue;
    noticed({ kind: "similarPayer", place, nearest, other });
  }
}

function differByLevel(a: string, b: string): boolean {
  return a.replace(LEVELS, "") === b.replace(LEVELS, "");
}
