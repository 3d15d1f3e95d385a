// Trace entries as rows, a line each: the rule, its clause and line, what it is about.
import type { TraceEntry } from "@zhengce/runtime";

/** What `entry` of the runtime's rows reads. */
export function rowOf({ rule, clause, line, about, superior }: TraceEntry): readonly unknown[] {
  return [rule, clause, line, about, ...(superior === undefined ? [] : [superior])];
}
