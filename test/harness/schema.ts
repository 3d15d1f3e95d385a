// What the JSON Schema of a notice's facts can be held to.
import type { FactIssue } from "@zhengce/runtime";

/** Nothing is wrong with the facts, or only what a schema can't say of one key by itself: a birth after the payment. */
export function passesSchema(issues: readonly FactIssue[] | undefined): boolean {
  return (issues ?? []).every(({ code }) => code === "born-after-payment");
}
