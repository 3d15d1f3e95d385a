// A clause that stands after a later one: the file then reads otherwise than the notice does.
import { entry } from "@zhengce/grammar";
import { levelsOf } from "./lib/clause-path.js";
import type { Level } from "./lib/clause-path.js";
import { related, rule } from "./rule.js";

export const clauseOrder = rule({
  code: "clause-order",
  texts: entry(
    "info",
    "条款“{clause}”写在“{later}”之后，与通知的顺序不同",
    "clause {clause} stands after {later}, unlike in the notice",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    let last: {
      readonly name: string;
      readonly levels: readonly Level[];
      readonly label: { start: number; end: number };
    } | null = null;
    for (const clause of model.clauses.values()) {
      const { name, label } = clause;
      if (label === null) continue;
      const levels = levelsOf(clause.keys[0] ?? clause.name);
      if (last !== null && precedes(levels, last.levels)) {
        const message = { zh: `“${last.name}”在这里`, en: `${last.name} stands here` };
        report(label, { clause: name, later: last.name }, { related: [related(last.label, message)] });
        continue;
      }
      if (levels[0]?.form === "numeral") last = { name, levels: levelsOf(clause.keys.at(-1) ?? name), label };
    }
  },
});

/** `a` comes before `b` in the notice; unknown (words, different forms) counts as no. */
function precedes(a: readonly Level[], b: readonly Level[]): boolean {
  for (const [depth, level] of a.entries()) {
    const other = b[depth];
    if (other === undefined || level.number === null || other.number === null || level.form !== other.form)
      return false;
    if (level.number !== other.number) return level.number < other.number;
  }
  return a.length < b.length;
}
