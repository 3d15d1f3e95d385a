// A phrase as notices print it, and how it is written here. The rows are data: docs/phrases.md is made of them, pages of keywords show
// them, and a test reads each in its place.

/** Where what is written stands: by itself, among the particulars, in a 情形, behind 当, behind `资助 低保对象`, in 变动. */
export type PhrasePlace = "statement" | "property" | "slot" | "condition" | "subsidy" | "change";

export interface Phrase {
  readonly printed: string;
  /** The notice that prints it, word for word but for what stands between (……); 常见: a common wording, no quotation. */
  readonly from: string;
  readonly written: string;
  readonly place: PhrasePlace;
  /** The printed words as somebody may type them in the same place: they are understood, or one finding says how to write them. */
  readonly typed?: string;
  /** It is said of a notice with 档次. */
  readonly tiers?: boolean;
}

/** Rows of one place: notice, printed, written, and what may be typed. */
export function phrases(
  place: PhrasePlace,
  rows: readonly (readonly [from: string, printed: string, written: string, typed?: string])[],
  tiers = false,
): readonly Phrase[] {
  return rows.map(([from, printed, written, typed]) => ({
    ...{ from, printed, written, place },
    ...(typed === undefined ? {} : { typed }),
    ...(tiers ? { tiers } : {}),
  }));
}
