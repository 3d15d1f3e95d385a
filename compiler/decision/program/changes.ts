// What an open end leaves uncertain, and what later identities change.
import type { OpenPoint, TraceEntry } from "@zhengce/runtime";
import type { DayTerm } from "./days.js";
import type { Predicate } from "./predicates.js";

export interface DoubtSpec {
  /** Of whom it is not known. */
  readonly when: Predicate;
  /** What decides on this situation: no doubt for whom an earlier one takes. null: it bears on every answer with a situation. */
  readonly situation: number | null;
  readonly open: readonly OpenPoint[];
}

export interface ChangeSpec {
  /** null = always. */
  readonly when: Predicate | null;
  /** `refundPaid`: all that the person paid at payment. */
  readonly effect: "supplement" | "refund" | "refundPaid" | "none" | "unspecified";
  /** Time limit: the day term is evaluated over the after-facts (身份认定日期 + 3 months). */
  readonly dueBy: DayTerm | null;
  readonly open: readonly OpenPoint[];
  readonly entry: TraceEntry;
}
