// People with their answers → rows with results behind the row's own, while the totals grow.
import type { Locale } from "@zhengce/grammar";
import { yearOf } from "@zhengce/runtime";
import { textOf, type Cell, type Sheet } from "../sheets/cell.js";
import type { RowFault } from "./faults.js";
import { columnOf, openPeople, type People, type PeopleOptions, type Person } from "./read-people.js";
import { cellsOf, resultColumns, type ResultType } from "./results.js";
import { Totals } from "./totals.js";
import { rosterWords } from "./wording/wording.js";

export interface RosterOptions extends PeopleOptions {
  readonly locale: Locale;
  /** Columns that totals are told apart by. */
  readonly by: readonly string[];
  /** Result columns, by name; null: all. */
  readonly results: readonly string[] | null;
}
export interface Roster extends Pick<People, "columns" | "first"> {
  readonly totals: Totals;
  /** What each column holds; null: it is carried through. */
  readonly types: readonly (ResultType | null)[];
  /** How many paid after the notice's year. */
  readonly late: () => number;
  /** The head first. Throws `SheetError` and `RosterError`. */
  readonly batches: () => AsyncGenerator<readonly (readonly Cell[])[]>;
}
const NO_VALUES: readonly string[] = [];
/** Told of every row with faults. */
export type OnFaults = (person: Person, faults: readonly RowFault[]) => void;

/** Reads the head of the first sheet. Throws `SheetError` and `RosterError`. */
export async function openRoster(
  sheets: readonly Sheet[],
  options: RosterOptions,
  onFaults: OnFaults = () => undefined,
): Promise<Roster> {
  const { program, locale, by } = options;
  const { columns, first, batches } = await openPeople(sheets, options);
  const keys = by.map((name) => columnOf(columns, name));
  const totals = new Totals(by);
  const results = resultColumns(program, locale, options.results);
  const cellsFor = cellsOf(results);
  let late = 0;
  return {
    columns,
    first,
    totals,
    types: [...columns.titles.map(() => null), ...results.map(({ type }) => type)],
    late: () => late,
    async *batches() {
      const words = rosterWords(locale);
      const taken = new Set(columns.titles);
      const head = [...columns.titles, ...results.map(({ name }) => (taken.has(name) ? words.again(name) : name))];
      let isFirst = true;
      for await (const people of batches()) {
        const lines: (readonly Cell[])[] = isFirst ? [head] : [];
        isFirst = false;
        for (const person of people) {
          const { cells, outcome } = person;
          if (outcome.faults !== undefined) onFaults(person, outcome.faults);
          else if (program.year !== null && yearOf(outcome.paid) > program.year) late += 1;
          totals.add(outcome, keys.length === 0 ? NO_VALUES : keys.map((at) => textOf(cells[at] ?? null).trim()));
          lines.push(cells.concat(cellsFor(outcome)));
        }
        yield lines;
      }
    },
  };
}
