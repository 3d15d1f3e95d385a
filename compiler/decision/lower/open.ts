// What the notice leaves open, and the document that answers it: the statement's own, else that of 未尽事宜, else none.
import type { Text, Unspecified } from "@zhengce/grammar";
import type { OpenPoint } from "@zhengce/runtime";
import type { LowerContext } from "./context.js";

/** An open point; `unspecified` is the 未规定 that says so, where one does. */
export function openPoint(context: LowerContext, what: string, unspecified: Unspecified | null): OpenPoint {
  return { what, document: documentOf(context, unspecified?.document ?? null) };
}

/** The document named, else that of 未尽事宜. */
export function documentOf(context: LowerContext, named: Text | null): string | null {
  return named?.value ?? context.model.notice.residual;
}

/** `本通知未规定，按“2020年度政府分担比例”执行`: what a share says whose payer is open. */
export function openShare(context: LowerContext, unspecified: Unspecified | null): string {
  const document = documentOf(context, unspecified?.document ?? null);
  return document === null ? "本通知未规定" : `本通知未规定，按“${document}”执行`;
}
