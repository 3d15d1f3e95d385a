// Sheets in, people with their answers out, one batch after the other.
import { nearest } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { isBlank, textOf, type Cell, type Sheet, type SheetRow } from "../sheets/cell.js";
import { answererOf, type Answerer } from "./answering/answerer.js";
import { headIn, headerOf, readHead, ROWS_TO_HEAD, type Columns, type Mapping } from "./columns.js";
import { RosterError, type RowFault } from "./faults.js";
import { rowReader } from "./read-row.js";
import type { Outcome } from "./results.js";
import { scenarioReader, type Scenario } from "./scenario.js";

export interface PeopleOptions {
  readonly program: Program;
  readonly mapping: Mapping;
  /** A column that no two rows may have the same value in. */
  readonly key: string | null;
  /** So many rows are read; null: all. */
  readonly limit: number | null;
  /** What else the same people are answered under. */
  readonly under?: readonly Scenario[];
}
export interface Person {
  readonly number: number;
  /** Where there are several. */
  readonly sheet: string | null;
  /** In the order of the first sheet. */
  readonly cells: readonly Cell[];
  readonly outcome: Outcome;
  /** Under each further scenario. */
  readonly under: readonly Outcome[];
}
export interface People {
  /** Of the first sheet. */
  readonly columns: Columns;
  /** The first rows under it. */
  readonly first: readonly SheetRow[];
  /** Throws `SheetError` and `RosterError`. */
  readonly batches: () => AsyncGenerator<readonly Person[]>;
}

/** Reads the head of the first sheet. Throws `SheetError` and `RosterError`. */
export async function openPeople(sheets: readonly Sheet[], options: PeopleOptions): Promise<People> {
  const { program, mapping, key } = options;
  const [sheet] = sheets;
  if (sheet === undefined) throw new RosterError("blank");
  const { columns, first } = await headOf(sheet, program, mapping);
  if (key !== null) columnOf(columns, key);
  return {
    columns,
    first,
    async *batches() {
      if (columns.missing.length > 0) throw new RosterError("missing-columns", columns.missing);
      const seen: Seen = new Map();
      const answer = answererOf(program);
      const under = (options.under ?? []).map((scenario) => ({ scenario, answer: answererOf(scenario.program) }));
      let left = options.limit ?? Infinity;
      for (const one of sheets) {
        if (left <= 0) return;
        const { columns: own } = one === sheet ? { columns } : await headOf(one, program, mapping);
        const places = placesOf(columns, own, one);
        const row = rowOutcome({ options, sheet: one, own, seen, answer, under, several: sheets.length > 1 });
        const name = sheets.length > 1 ? one.name : null;
        for await (const batch of one.batches()) {
          const people: Person[] = [];
          for (const given of batch) {
            if (given.number <= own.row || (given.cells.every(isBlank) && given.faults.length === 0)) continue;
            if (left-- <= 0) break;
            const cells = places.map((at) => (at < 0 ? null : (given.cells[at] ?? null)));
            people.push({ number: given.number, sheet: name, cells, ...row(given) });
          }
          yield people;
          if (left <= 0) break;
        }
      }
    },
  };
}

async function headOf(
  sheet: Sheet,
  program: Program,
  mapping: Mapping,
): Promise<{ readonly columns: Columns; readonly first: readonly SheetRow[] }> {
  const rows: SheetRow[] = [];
  for await (const batch of sheet.batches()) {
    for (const row of batch) rows.push(row);
    if (rows.length > 2 * ROWS_TO_HEAD) break;
  }
  const at = headIn(
    program,
    rows.slice(0, ROWS_TO_HEAD).map(({ cells }) => cells),
    mapping,
  );
  const head = rows[at];
  if (head === undefined) throw new RosterError("blank", sheet.name === null ? [] : [sheet.name]);
  return { columns: readHead(program, head.cells, head.number, mapping), first: rows.slice(at + 1) };
}

/** So many headers are named where one is not there; none where the head may be a person's row, since nothing in it is known. */
const MOST_NAMED = 20;

/** The index of a column by its header. Throws `RosterError` where there is none. */
export function columnOf({ head, all }: Columns, name: string): number {
  const at = head.indexOf(headerOf(name));
  if (at >= 0) return at;
  const isHead = all.some(({ reading }) => reading.kind !== "carried");
  const named = isHead ? head.filter((header) => header !== "").slice(0, MOST_NAMED) : [];
  throw new RosterError("no-such-column", [name, ...named], isHead ? nearest(headerOf(name), head) : null);
}

/** Where a sheet has the columns of the first; -1 where it has not. A column more would be lost. */
function placesOf(first: Columns, own: Columns, { name }: Sheet): readonly number[] {
  if (first === own) return first.head.map((_, at) => at);
  const taken = new Set<number>();
  const places = first.head.map((header) => {
    const at = own.head.findIndex((other, index) => other === header && !taken.has(index));
    if (at >= 0) taken.add(at);
    return at;
  });
  const extra = own.head.findIndex((_, index) => !taken.has(index));
  if (extra >= 0) throw new RosterError("other-head", [name ?? "", own.head[extra] ?? ""]);
  return places;
}

/** Where each value of the key column stood first. */
type Seen = Map<string, { readonly row: number; readonly sheet: string | null }>;
interface Under {
  readonly options: PeopleOptions;
  readonly sheet: Sheet;
  readonly own: Columns;
  readonly seen: Seen;
  readonly answer: Answerer;
  readonly under: readonly { readonly scenario: Scenario; readonly answer: Answerer }[];
  readonly several: boolean;
}

type Answers = Pick<Person, "outcome" | "under">;

function rowOutcome({ options, sheet, own, seen, answer, under, several }: Under): (row: SheetRow) => Answers {
  const { program, key } = options;
  if (own.missing.length > 0) throw new RosterError("missing-columns", own.missing);
  const form = { isJson: sheet.format === "json" || sheet.format === "ndjson", from1904: sheet.from1904 };
  const read = rowReader(program, own, form);
  const others = under.map((one) => scenarioReader(one, program, own, form, options.mapping));
  const wrong = (faults: readonly RowFault[]): Answers => ({
    outcome: { faults },
    under: under.map(() => ({ faults })),
  });
  const answered = (row: SheetRow): Answers => {
    const { facts, faults } = read(row);
    if (facts === undefined) return wrong(faults);
    const outcome = { answer: answer(facts), paid: facts.values[0] as number };
    return { outcome, under: others.length === 0 ? NO_OTHERS : others.map((other) => other(row, facts)) };
  };
  if (key === null) return answered;
  const at = columnOf(own, key);
  const header = own.head[at] ?? key;
  return (row) => {
    const value = textOf(row.cells[at] ?? null)
      .trim()
      .toUpperCase();
    const before = value === "" ? undefined : seen.get(value);
    if (before !== undefined) return wrong([{ kind: "duplicate", header, ...before }]);
    if (value !== "") seen.set(value, { row: row.number, sheet: several ? sheet.name : null });
    return answered(row);
  };
}
const NO_OTHERS: readonly Outcome[] = [];
