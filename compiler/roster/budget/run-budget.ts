// A roster under several notices → what each budget bears under each of them, and who gains and who loses. Only sums are kept.
import { textOf, type Sheet } from "../../sheets/cell.js";
import { grantedTo } from "../answer.js";
import { codeOf, type RowFault } from "../faults.js";
import { columnOf, openPeople, type People, type PeopleOptions, type Person } from "../read-people.js";
import type { Outcome } from "../results.js";
import { sameYear, type Scenario } from "../scenario.js";
import { Totals, type TotalsOf } from "../totals.js";
import { Changes, type ChangedBy } from "./changes.js";

export interface BudgetOptions extends Omit<PeopleOptions, "under"> {
  /** How the notice is called. */
  readonly name: string;
  /** Last year's notice; null: none is compared with. */
  readonly last: Scenario | null;
  readonly whatIfs: readonly Scenario[];
  readonly by: readonly string[];
}
export interface BudgetOf {
  /** In the order in which they are shown: last year's, this one, what could be. */
  readonly scenarios: readonly { readonly name: string; readonly totals: TotalsOf }[];
  /** Indices of scenarios. */
  readonly changes: readonly { readonly from: number; readonly to: number; readonly by: ChangedBy }[];
  /** Rows that are counted under no scenario, since under one of them nothing can be said. `scenario` is its index. */
  readonly apart: readonly { readonly scenario: number; readonly code: string; readonly rows: number }[];
  readonly rows: number;
}
export interface BudgetRun extends Pick<People, "columns" | "first"> {
  /** Throws `SheetError` and `RosterError`. */
  readonly people: People["batches"];
  readonly count: (people: readonly Person[]) => void;
  readonly result: () => BudgetOf;
}
/** Told of every row that is not counted. */
export type OnApart = (person: Person, faults: readonly RowFault[], scenario: string) => void;

/** Reads the head of the first sheet. Throws `SheetError` and `RosterError`. */
export async function openBudget(
  sheets: readonly Sheet[],
  { name, last, whatIfs, by, ...options }: BudgetOptions,
  onApart: OnApart = () => undefined,
): Promise<BudgetRun> {
  const under = [...(last === null ? [] : [last]), ...whatIfs];
  const { columns, first, batches } = await openPeople(sheets, { ...options, under });
  const keys = by.map((header) => columnOf(columns, header));
  const own = last === null ? 0 : 1;
  const shown = [...(last === null ? [] : [last]), sameYear(name, options.program), ...whatIfs];
  const sums = shown.map(() => new Totals(by));
  const changes = shown.flatMap((_, at) =>
    at === own ? [] : [{ from: Math.min(at, own), to: Math.max(at, own), changes: new Changes(by) }],
  );
  const apart = new Map<string, { scenario: number; code: string; rows: number }>();
  let rows = 0;
  const count = (person: Person): void => {
    rows += 1;
    const values = keys.map((at) => textOf(person.cells[at] ?? null).trim());
    const outcomes = [...person.under.slice(0, own), person.outcome, ...person.under.slice(own)];
    // The notice itself is looked at first: what is wrong there is wrong everywhere.
    const wrong = person.outcome.faults === undefined ? outcomes.findIndex(({ faults }) => faults !== undefined) : own;
    const faults = outcomes[wrong]?.faults;
    if (faults !== undefined) {
      onApart(person, faults, shown[wrong]?.name ?? "");
      for (const code of new Set(faults.map(codeOf))) {
        const sum = apart.get(`${wrong} ${code}`) ?? { scenario: wrong, code, rows: 0 };
        apart.set(`${wrong} ${code}`, { ...sum, rows: sum.rows + 1 });
      }
      return;
    }
    outcomes.forEach((outcome, at) => sums[at]?.add(outcome, values));
    for (const { from, to, changes: sum } of changes) {
      const [before, after] = [outcomes[from], outcomes[to]];
      if (before?.answer === undefined || after?.answer === undefined) continue;
      const group = groupIn(after, shown[to]) ?? groupIn(before, shown[from]);
      sum.add(before.answer, after.answer, group, values);
    }
  };
  return {
    columns,
    first,
    people: batches,
    count: (people) => people.forEach(count),
    result: () => ({
      scenarios: shown.map((scenario, at) => ({ name: scenario.name, totals: ownNames(sums[at]?.result(), scenario) })),
      changes: changes.map(({ from, to, changes: sum }) => ({ from, to, by: sum.result() })),
      apart: [...apart.values()],
      rows,
    }),
  };
}

/** The group that was subsidised, by this notice's name for it; the first of several. */
function groupIn({ answer }: Outcome, scenario: Scenario | undefined): string | null {
  const [first] = answer === undefined ? [] : grantedTo(answer);
  return first === undefined ? null : (scenario?.nameOf(first) ?? first);
}

/** Groups by this notice's names for them. */
function ownNames(totals: TotalsOf | undefined, { nameOf }: Scenario): TotalsOf {
  if (totals === undefined) throw new Error("every scenario has its sums");
  return {
    ...totals,
    groups: totals.groups.map((group) => ({
      ...group,
      key: group.key?.map((name) => (name === null ? null : nameOf(name))) ?? null,
    })),
  };
}
