// What the notice leaves open, and the document that answers it: the statement's own, else that of 未尽事宜, else none.
import type { Text, Unspecified } from "@zhengce/grammar";
import type { OpenSplit } from "@zhengce/runtime";
import type { LowerContext } from "./context.js";

/** The document named, else that of 未尽事宜. */
export function documentOf(context: LowerContext, named: Text | null): string | null {
  return named?.value ?? context.model.notice.residual;
}

/** Of a share whose payer is open; `unspecified` is the 未规定 that says so, where one does. */
export function openShare(context: LowerContext, unspecified: Unspecified | null): OpenSplit {
  return { code: "left-open", document: documentOf(context, unspecified?.document ?? null) };
}

/** Of a share of several payers who are named without their ratio. */
export function jointShare(context: LowerContext, payers: readonly string[]): OpenSplit {
  return { code: "jointly", payers, document: documentOf(context, null) };
}
