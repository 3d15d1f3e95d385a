// Stretches that the parser has read as other words than stand there, with a finding that says which: inside of them no word has a place of its own.
import type { ParseResult, Span } from "@zhengce/grammar";

/** Whether an offset lies within one, its ends left out. */
export function readOtherwise({ diagnostics }: Pick<ParseResult, "diagnostics">): (offset: number) => boolean {
  const spans: readonly Span[] = diagnostics.filter(({ code }) => code === "other-wording");
  return (offset) => spans.some(({ start, end }) => start < offset && offset < end);
}
