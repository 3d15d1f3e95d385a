// A break in the numbering of clauses: （一） and then （三）, with no （二） anywhere between them.
import { entry } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { levelsOf, printed } from "./clause-path.js";
import type { Level } from "./clause-path.js";
import { rule } from "./rule.js";

/** A number that stands somewhere among its siblings, with the label where it first does. */
interface Numbered {
  readonly number: number;
  readonly place: Span;
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
    for (const { around, form, numbers } of siblings(model)) {
      const ordered = [...numbers].sort((a, b) => a.number - b.number);
      ordered.forEach((next, index) => {
        const last = ordered[index - 1];
        if (last === undefined || next.number - last.number <= 1) return;
        const from = printed(form, last.number + 1);
        const to = printed(form, next.number - 1);
        const missing = from === to ? { zh: from, en: from } : { zh: `${from}至${to}`, en: `${from} to ${to}` };
        const holes = {
          around: { zh: around === "" ? "条款" : `“${around}”之下的`, en: around === "" ? "" : ` in ${around}` },
          before: printed(form, last.number),
          after: printed(form, next.number),
          missing,
        };
        report(next.place, holes);
      });
    }
  },
});

/** The numbers that stand under one clause in one form, those that only deeper labels mention included. */
function siblings(
  model: Model,
): readonly { readonly around: string; readonly form: Level["form"]; readonly numbers: readonly Numbered[] }[] {
  const found = new Map<string, { around: string; form: Level["form"]; numbers: Numbered[] }>();
  for (const { name, label } of model.clauses.values()) {
    if (label === null) continue;
    levelsOf(name).forEach((level, depth, levels) => {
      if (level.number === null) return;
      const around = levels[depth - 1]?.key ?? "";
      const key = `${around} ${level.form}`;
      const list = found.get(key) ?? { around: printedKey(levels.slice(0, depth)), form: level.form, numbers: [] };
      found.set(key, list);
      if (!list.numbers.some(({ number }) => number === level.number))
        list.numbers.push({ number: level.number, place: label });
    });
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
