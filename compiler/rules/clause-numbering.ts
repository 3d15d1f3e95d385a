// A break in the numbering of clauses: （一） and then （三）, with no （二） anywhere between them.
import { entry } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { levelsOf, printed } from "./lib/clause-path.js";
import type { Level } from "./lib/clause-path.js";
import { rule } from "./rule.js";

/** The numbers that stand under one clause in one form, each with the label where it first does. */
interface Siblings {
  readonly around: string;
  readonly form: Level["form"];
  readonly places: ReadonlyMap<number, Span>;
}

export const clauseNumbering = rule({
  code: "clause-numbering",
  texts: entry(
    "warning",
    "{around}编号从{before}跳到{after}，缺{missing}",
    "clause numbers go from {before} to {after}{around}: {missing} is missing",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    for (const { around, form, places } of siblings(model)) {
      const ordered = [...places].sort(([a], [b]) => a - b);
      ordered.forEach(([next, place], index) => {
        const last = ordered[index - 1]?.[0];
        if (last === undefined || next - last <= 1) return;
        const from = printed(form, last + 1);
        const to = printed(form, next - 1);
        const missing = from === to ? { zh: from, en: from } : { zh: `${from}至${to}`, en: `${from} to ${to}` };
        const holes = {
          around: { zh: around === "" ? "条款" : `“${around}”之下的`, en: around === "" ? "" : ` in ${around}` },
          before: printed(form, last),
          after: printed(form, next),
          missing,
        };
        report(place, holes);
      });
    }
  },
});

/** Siblings of every level; numbers that only deeper labels mention count too. */
function siblings(model: Model): readonly Siblings[] {
  const found = new Map<string, Siblings & { readonly places: Map<number, Span> }>();
  for (const clause of model.clauses.values()) {
    const { label } = clause;
    if (label === null) continue;
    for (const each of clause.keys) {
      levelsOf(each).forEach(({ form, number }, depth, levels) => {
        if (number === null) return;
        const key = `${levels[depth - 1]?.key ?? ""} ${form}`;
        const list = found.get(key) ?? { around: printedKey(levels.slice(0, depth)), form, places: new Map() };
        found.set(key, list);
        if (!list.places.has(number)) list.places.set(number, label);
      });
    }
  }
  return [...found.values()];
}

function printedKey(levels: readonly Level[]): string {
  return levels
    .map(({ form, number, key }, index) =>
      number === null ? key.slice(levels[index - 1]?.key.length ?? 0) : printed(form, number),
    )
    .join("");
}
