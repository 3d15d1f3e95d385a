// What a roster says, a file a language. Names of columns, of faults, of totals; the sentences of answers themselves are the runtime's.
import type { FaultCode, SheetErrorCode } from "../../sheets/cell.js";
import type { Columns, Reading } from "../columns.js";
import type { RosterErrorCode } from "../faults.js";

export type ResultId =
  | "situation"
  | "due"
  | "due-low"
  | "due-high"
  | "subsidy"
  | "subsidy-low"
  | "subsidy-high"
  | "payable"
  | "payable-low"
  | "payable-high"
  | "from"
  | "to"
  | "clauses"
  | "open"
  | "needs"
  | "error";

/** What a person can do about a sheet: give the command line an option, or change the sheet itself. */
export type Way = "option" | "sheet";

export interface RosterWords {
  readonly results: Readonly<Record<ResultId, string>>;
  /** A column of what a payer bears of subsidies (null) or of a standard. */
  readonly bearer: (of: string | null, payer: string | null) => string;
  /** A result whose name the sheet has already. */
  readonly again: (name: string) => string;
  readonly between: string;
  readonly list: (names: readonly string[]) => string;
  readonly cell: Readonly<Record<FaultCode, string>>;
  readonly inColumn: (header: string, what: string) => string;
  readonly contradiction: (header: string, group: string) => string;
  readonly aboutOthers: string;
  readonly duplicate: (header: string, place: string) => string;
  readonly unclearGroup: string;
  readonly wrongMoney: (header: string, value: string) => string;
  readonly place: (row: number, sheet: string | null) => string;
  readonly sheetError: Readonly<Record<SheetErrorCode, (names: readonly string[], way: Way) => string>>;
  readonly rosterError: Readonly<
    Record<RosterErrorCode, (names: readonly string[], near: string | null, way: Way) => string>
  >;
  readonly reading: (reading: Reading, near: string | null) => string;
  readonly columns: (columns: Columns) => { readonly title: string; readonly head: readonly string[] };
  /** Headers of the mapping that the sheet lacks. */
  readonly notThere: (headers: readonly string[]) => string;
  readonly nearMiss: (header: string, near: string) => string;
  /** So many paid after the notice's year. */
  readonly late: (notice: string, year: number, count: number) => string;
  readonly missing: (names: readonly string[]) => string;
  readonly noFaultCode: Readonly<Record<string, string>>;
  readonly totals: TotalsWords;
}
export interface TotalsWords {
  readonly title: (notice: string) => string;
  readonly sheet: string;
  readonly results: string;
  readonly people: string;
  readonly persons: (count: number) => string;
  readonly rows: string;
  readonly assessed: string;
  readonly withErrors: string;
  readonly uncovered: string;
  readonly open: string;
  readonly due: string;
  readonly subsidy: string;
  readonly payable: string;
  readonly amount: string;
  readonly whole: string;
  readonly noSituation: string;
  readonly noGroup: string;
  readonly noTier: string;
  readonly nobody: string;
  readonly blank: string;
  readonly others: string;
  readonly bySituation: string;
  readonly byGroup: string;
  readonly byTier: string;
  readonly byColumns: (names: readonly string[]) => string;
  readonly byPayer: string;
  readonly bears: string;
  readonly byError: string;
  readonly errorKind: string;
  readonly distribution: string;
  readonly whoPays: string;
  readonly openNote: string;
  readonly firstErrors: string;
  readonly noErrors: string;
}
