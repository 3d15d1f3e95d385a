// Trace entries as rows, a line each: the rule, its clause and line, what it is about.
import type { TraceEntry } from "@zhengce/runtime";

/** What `entry` of the runtime's rows reads. */
export function rowOf({ rule, clause, line, about, superior }: TraceEntry): readonly unknown[] {
  return [rule, clause, line, about, ...(superior === undefined ? [] : [superior])];
}

/** Literals that say what an entry is about by themselves leave the entry out: one that said more would be lost. */
export function sayingOnly(entry: TraceEntry, rule: TraceEntry["rule"], about: object): void {
  if (entry.rule !== rule || JSON.stringify(entry.about) !== JSON.stringify(about))
    throw new Error(`an entry of ${rule} is one of ${entry.rule}, about ${JSON.stringify(entry.about)}`);
}
