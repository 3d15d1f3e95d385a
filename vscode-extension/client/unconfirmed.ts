// The findings of a notice → its figures marked 待核, and which comes next. Knows no editor, so that it can be tried without one.

interface Place {
  readonly line: number;
  readonly character: number;
}
interface Finding {
  readonly code?: string | number | { readonly value: string | number } | undefined;
  readonly range: { readonly start: Place };
}

const CODE = "unconfirmed-figure";

/** Those of the figures that nobody has confirmed yet, in the order of the text. */
export function unconfirmedOf<F extends Finding>(findings: readonly F[]): readonly F[] {
  const marked = findings.filter(({ code }) => (typeof code === "object" ? code.value : code) === CODE);
  return [...marked].sort((a, b) => compare(a.range.start, b.range.start));
}

/** The first behind `from`, else the first of all; null where there is none. */
export function nextOf<F extends Finding>(unconfirmed: readonly F[], from: Place): F | null {
  return unconfirmed.find(({ range }) => compare(range.start, from) > 0) ?? unconfirmed[0] ?? null;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
