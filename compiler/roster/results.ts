// An answer, or what is wrong with a row → the cells that stand behind the row's own.
import type { Locale } from "@zhengce/grammar";
import { explain, highest, lowest, nearest, type Amount, type Assessment, type Day } from "@zhengce/runtime";
import { assessFacts } from "../decision/interpret.js";
import type { Program } from "../decision/program.js";
import type { Cell } from "../sheets/cell.js";
import { borne, clausesOf, dueOf, payableOf, subsidyOf } from "./answer.js";
import { RosterError, type RowFault } from "./faults.js";
import { amountCell, moneyCell } from "./money.js";
import { bearersOf, mayBeOpen } from "./payers.js";
import { sayFault } from "./say-fault.js";
import { rosterWords } from "./wording/wording.js";
import type { ResultId } from "./wording/words.js";

/** What became of a row. */
export type Outcome =
  /** `paid`: the day of the payment. */
  | { readonly answer: Assessment; readonly paid: Day; readonly faults?: undefined }
  | { readonly faults: readonly RowFault[]; readonly answer?: undefined };

/** What a column of results holds where anything is there: amounts in yuan, days as text. */
export type ResultType = "text" | "money" | "day";

interface ResultColumn {
  readonly name: string;
  readonly type: ResultType;
  readonly of: (outcome: Outcome) => Cell;
}

/**
 * The columns of results of a notice.
 * @param wanted names of those to write, in order; null: all
 */
export function resultColumns(
  program: Program,
  locale: Locale,
  wanted: readonly string[] | null,
): readonly ResultColumn[] {
  const all = allColumns(program, locale);
  if (wanted === null) return all;
  const names = all.map(({ name }) => name);
  return wanted.map((name) => {
    const column = all.find((one) => one.name === name.trim());
    if (column === undefined) throw new RosterError("no-such-result", [name, ...names], nearest(name, names));
    return column;
  });
}

/** The cells of an outcome; those of an answer that comes again are made once. */
export function cellsOf(columns: readonly ResultColumn[]): (outcome: Outcome) => readonly Cell[] {
  const made = new WeakMap<Assessment, readonly Cell[]>();
  return (outcome) => {
    if (outcome.answer === undefined) return columns.map(({ of }) => of(outcome));
    const known = made.get(outcome.answer);
    if (known !== undefined) return known;
    const cells = columns.map(({ of }) => of(outcome));
    made.set(outcome.answer, cells);
    return cells;
  };
}

function allColumns(program: Program, locale: Locale): readonly ResultColumn[] {
  const words = rosterWords(locale);
  const isOpen = mayBeOpen(program);
  const column = (id: ResultId, of: (answer: Assessment) => Cell, type: ResultType = "text"): ResultColumn => ({
    ...{ name: words.results[id], type },
    of: ({ answer }) => (answer === undefined ? null : of(answer)),
  });
  const money = (id: "due" | "subsidy" | "payable", of: (answer: Assessment) => Amount | null): ResultColumn[] => [
    column(id, (answer) => fixed(of(answer)), "money"),
    ...(isOpen
      ? [
          column(`${id}-low`, (answer) => lowEnd(of(answer)), "money"),
          column(`${id}-high`, (answer) => highEnd(of(answer)), "money"),
        ]
      : []),
  ];
  return [
    column("situation", ({ situation }) => situation),
    ...money("due", dueOf),
    ...money("subsidy", subsidyOf),
    ...money("payable", payableOf),
    column("from", ({ benefit }) => benefit.from, "day"),
    column("to", ({ benefit }) => benefit.to, "day"),
    ...bearersOf(program).map(({ of, payer }): ResultColumn => ({
      name: words.bearer(of, payer),
      // Both ends of what is open stand in one cell.
      type: isOpen ? "text" : "money",
      of: ({ answer }: Outcome): Cell => {
        if (answer === undefined) return null;
        const share = borne(answer).find((one) => one.of === of && one.payer === payer);
        return share === undefined ? null : amountCell(share.amount);
      },
    })),
    column("clauses", (answer) => clausesOf(answer).join("、")),
    column("open", (answer) => sayOpen(answer, locale)),
    ...(tellsNeeds(program) ? [column("needs", ({ needs = [] }) => needs.join("、"))] : []),
    {
      name: words.results.error,
      type: "text",
      of: ({ faults = [] }) => faults.map((fault) => sayFault(fault, locale)).join(words.between),
    },
  ];
}

/** Whether answers say which absent facts could change them: one for nobody in particular would. */
function tellsNeeds(program: Program): boolean {
  return "needs" in assessFacts(program, { values: program.facts.map(() => null), tier: 0, identities: [] });
}

/** Nothing where the amount is open: what is not decided must not be added up. */
function fixed(amount: Amount | null): Cell {
  return typeof amount === "number" ? moneyCell(amount) : null;
}
function lowEnd(amount: Amount | null): Cell {
  return amount === null || typeof amount === "number" ? null : moneyCell(lowest(amount));
}
function highEnd(amount: Amount | null): Cell {
  if (amount === null || typeof amount === "number") return null;
  return highest(amount) === Infinity ? null : moneyCell(highest(amount));
}

function sayOpen(answer: Assessment, locale: Locale): string {
  if (answer.unspecified.length === 0) return "";
  const { unspecified } = explain({ ...answer, trace: [], considered: [], subsidies: [] }, locale);
  return unspecified.map(({ what }) => what).join(rosterWords(locale).between);
}
