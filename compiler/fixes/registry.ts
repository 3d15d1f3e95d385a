// Every quick fix, one import a fix; the command line and the editor share it.
import type { Diagnostic, Source } from "@zhengce/grammar";
import { applyEdits } from "./apply-edits.js";
import type { Fix, Mend, TextEdit } from "./fix.js";
import { unknownAcknowledgement } from "./unknown-acknowledgement.js";
import { unusedAcknowledgement } from "./unused-acknowledgement.js";

export const fixes: ReadonlyMap<string, Fix> = new Map(
  [unknownAcknowledgement, unusedAcknowledgement].map((fix) => [fix.code, fix]),
);

/** The mechanical mend of one finding, or null. */
export function mendOf(diagnostic: Diagnostic, source: Source): Mend | null {
  if (!diagnostic.fixable) return null;
  return fixes.get(diagnostic.code)?.mend(diagnostic, source) ?? null;
}

/**
 * The text of `file` with every mechanical mend of `diagnostics` applied. A mend that touches what another one changes is
 * left for the next round: check again and call again until the text stays the same.
 */
export function applyFixes(file: { readonly source: Source }, diagnostics: readonly Diagnostic[]): string {
  const taken: TextEdit[] = [];
  for (const { edits } of diagnostics.flatMap((diagnostic) => mendOf(diagnostic, file.source) ?? [])) {
    if (edits.every((edit) => taken.every((other) => apart(edit, other)))) taken.push(...edits);
  }
  return applyEdits(file.source.text, taken);
}

function apart(one: TextEdit, other: TextEdit): boolean {
  return one.end < other.start || other.end < one.start;
}
