// Who gains and who loses, as tables and bars: of all, and of the kinds that they are told apart by.
import type { Block, Section } from "../../render/document.js";
import { bars } from "../bars.js";
import type { BudgetWords } from "../wording/budget.js";
import { FATES, type Change, type ChangedBy } from "./changes.js";
import { table } from "../table.js";
import { differenceText } from "./difference.js";
import type { BudgetOf } from "./run-budget.js";

/** So many bars of a chart, so many amounts of a list. */
const MOST = 20;

export function changeSections(budget: BudgetOf, words: BudgetWords): readonly Section[] {
  return budget.changes.map(({ from, to, by }) => {
    const told = FATES.filter((fate) => by.whole[fate].people > 0);
    const title = words.changes(budget.scenarios[from]?.name ?? "", budget.scenarios[to]?.name ?? "");
    const rows = told.map((fate) => {
      const { people, change } = by.whole[fate];
      return [words.fates[fate], String(people), differenceText(change)];
    });
    return {
      title,
      blocks: [
        { kind: "figure", svg: fateBars(title, [{ names: [words.whole], change: by.whole }], words), caption: title },
        table([words.fate, words.people, words.change], rows),
        ...amounts(by, words),
      ],
    };
  });
}

/** The amounts that most people gain or lose, the greatest loss last. */
function amounts({ amounts: all }: ChangedBy, words: BudgetWords): readonly Block[] {
  const changed = all.filter(({ fen }) => fen !== 0);
  if (changed.length === 0) return [];
  const most = [...changed].sort((a, b) => b.people - a.people).slice(0, MOST);
  const shown = changed.filter((one) => most.includes(one));
  const rows = shown.map(({ fen, people }) => [differenceText({ min: fen, max: fen }), String(people)]);
  const rest = changed.length - shown.length;
  return [table([words.amounts, words.people], rest === 0 ? rows : [...rows, [`… ${rest}`, ""]])];
}

interface Named {
  readonly names: readonly string[];
  readonly change: Change;
}

/** By kinds, for each change: a chart and its table. */
export function changesBy(
  budget: BudgetOf,
  words: BudgetWords,
  kindsOf: (by: ChangedBy) => readonly Named[],
  heads: readonly string[],
): readonly Block[] {
  return budget.changes.flatMap(({ from, to, by }): readonly Block[] => {
    const kinds = kindsOf(by);
    if (kinds.length === 0) return [];
    const title = words.changes(budget.scenarios[from]?.name ?? "", budget.scenarios[to]?.name ?? "");
    const told = FATES.filter((fate) => kinds.some(({ change }) => change[fate].people > 0));
    const head = [...heads, ...told.flatMap((fate) => [words.fates[fate], words.change])];
    const rows = kinds.map(({ names, change }) => [
      ...names,
      ...told.flatMap((fate) => [String(change[fate].people), differenceText(change[fate].change)]),
    ]);
    return [
      { kind: "text", text: title },
      { kind: "figure", svg: fateBars(title, kinds.slice(0, MOST), words), caption: title },
      table(head, rows, heads.length),
    ];
  });
}

function fateBars(title: string, kinds: readonly Named[], words: BudgetWords): string {
  const told = FATES.filter((fate) => kinds.some(({ change }) => change[fate].people > 0));
  return bars(
    title,
    kinds.map(({ names, change }) => ({
      name: names.join(" "),
      parts: told.map((fate, tone) => {
        const { people } = change[fate];
        return { value: people, tone, title: `${words.fates[fate]} ${words.persons(people)}` };
      }),
      figure: words.persons(told.reduce((sum, fate) => sum + change[fate].people, 0)),
    })),
    told.map((fate) => words.fates[fate]),
  );
}
