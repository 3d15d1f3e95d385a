// Every quick fix, one import a fix; the command line and the editor share it.
import type { Diagnostic, Source } from "@zhengce/grammar";
import { applyEdits } from "./apply-edits.js";
import type { Fix, Mend } from "./fix.js";
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

/** The text with every mechanical mend of `diagnostics` applied, and how many were; a mend that touches another's text waits for the next run. */
export function mendAll(
  diagnostics: readonly Diagnostic[],
  source: Source,
): { readonly text: string; readonly mended: number } {
  const taken: { start: number; end: number }[] = [];
  const mends = diagnostics
    .flatMap((diagnostic) => mendOf(diagnostic, source) ?? [])
    .filter(({ edits }) => {
      const free = edits.every((edit) => taken.every((other) => edit.end < other.start || other.end < edit.start));
      if (free) taken.push(...edits);
      return free && edits.length > 0;
    });
  return {
    text: applyEdits(
      source.text,
      mends.flatMap((mend) => mend.edits),
    ),
    mended: mends.length,
  };
}
