// What a generated module says beside its decision: the notice's particulars, obligations, annexes, readings, open points.
// Types only; `metadata-of.ts` takes them from the checked model.
import type {
  Acknowledged,
  Annex,
  ClauseOpenPoint,
  ClauseReading,
  NoticeParticulars,
  Obligation,
  Waived,
} from "@zhengce/runtime";

/** A place in the `.policy` file: line from 1, column from 0 (UTF-16), as source maps count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
/** The place of a rule, and its clause; empty outside any. */
export interface RulePlace extends Place {
  readonly clause: string;
}

export interface ModuleMetadata {
  /** The `.policy` file as source maps name it: its path relative to the output. */
  readonly sourceName: string;
  /** Its text, embedded in source maps; null = left out. */
  readonly sourceText: string | null;
  readonly notice: NoticeParticulars;
  readonly obligations: readonly Obligation[];
  readonly annexes: readonly Annex[];
  readonly readings: readonly ClauseReading[];
  readonly openPoints: readonly ClauseOpenPoint[];
  readonly acknowledged: readonly Acknowledged[];
  readonly waived: readonly Waived[];
  /** Headings of clauses by canonical label. */
  readonly headings: ReadonlyMap<string, string>;
  /** Where the statement of a line begins. */
  readonly placeOfLine: (line: number) => Place;
  /** Where the notice declares a fact; null: it is built in, or taken over from another notice. */
  readonly placeOfFact: (name: string) => Place | null;
  /** What a line says, without the spaces and the opening brace around it; empty where there is no such line. */
  readonly textOfLine: (line: number) => string;
}
