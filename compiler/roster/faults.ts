// What can be wrong with a roster as a whole, and with one row of it. Codes and names; the words stand in wording/.
import type { FactIssue } from "@zhengce/runtime";
import type { FaultCode } from "../sheets/cell.js";

/** What is wrong with one row. `header`: the column as the sheet calls it; null: the row as a whole. */
export type RowFault =
  | { readonly kind: "fact"; readonly header: string; readonly issue: FactIssue; readonly inYuan: boolean }
  | { readonly kind: "cell"; readonly header: string | null; readonly code: FaultCode }
  /** A group that one column says is held and another says is not. */
  | { readonly kind: "contradiction"; readonly header: string; readonly group: string }
  /** Several groups of the other notice became one, and which of them a person was in is not known. */
  | { readonly kind: "unclear-group" }
  /** No person: a sum of the others, or who filled in the sheet. */
  | { readonly kind: "about-others" }
  /** The same key as an earlier row. */
  | { readonly kind: "duplicate"; readonly header: string; readonly row: number; readonly sheet: string | null };

/** A stable code for counting. */
export function codeOf(fault: RowFault): string {
  if (fault.kind === "fact") return fault.issue.code;
  return fault.kind === "cell" ? fault.code : fault.kind;
}

export type RosterErrorCode =
  | "blank"
  | "two-columns"
  | "map-to-unknown"
  | "missing-columns"
  /** The first name is that of the scenario. */
  | "missing-under"
  | "no-such-column"
  | "no-such-result"
  | "other-head";
/** The roster can't be run as asked. */
export class RosterError extends Error {
  constructor(
    readonly code: RosterErrorCode,
    readonly names: readonly string[] = [],
    readonly near: string | null = null,
  ) {
    super(code);
  }
}
