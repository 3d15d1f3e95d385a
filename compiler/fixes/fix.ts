// What a quick fix is: for one code, from a finding to edits of the text. A fix never guesses: no edits where the mend is
// not mechanical any more (the text has changed, the data is missing).
import type { Diagnostic, Source, Span, Texts } from "@zhengce/grammar";

/** Replaces `[start, end)` by `text`; an empty range inserts. Offsets in UTF-16 units. */
export interface TextEdit extends Span {
  readonly text: string;
}
export interface Mend {
  /** What the fix does, for the editor's menu: “改为‘孤儿’”. */
  readonly title: Texts;
  readonly edits: readonly TextEdit[];
}
/** `safe`: every person and payer gets the same answer before and after, as far as there was one. `offered`: a person reviews it. */
export type Safety = "safe" | "offered";
export interface Fix {
  readonly code: string;
  /** Only safe mends are ever applied unasked. A function where it depends on the finding. */
  readonly safety: Safety | ((diagnostic: Diagnostic, source: Source) => Safety);
  /** Takes something out of the notice: never while an error stands in the file. */
  readonly deletes?: true;
  /** A person vouches for each place, so that no command applies it to all. */
  readonly oneByOne?: true;
  /** Null where there is nothing mechanical to do. */
  readonly mend: (diagnostic: Diagnostic, source: Source) => Mend | null;
}

/** Replaces the place of the finding itself by `data.replacement`: the commonest mend. */
export function replaceBy(diagnostic: Diagnostic): Mend | null {
  return replaceByWritten(diagnostic, "replacement", (text) => text);
}

/** Replaces it by the text under `key` of the data, as the language writes it. */
export function replaceByWritten(
  { data, start, end }: Diagnostic,
  key: string,
  written: (text: string) => string,
): Mend | null {
  const said = textOf(data, key);
  if (said === null) return null;
  const text = written(said);
  return { title: { zh: `改为“${text}”`, en: `Replace with “${text}”` }, edits: [{ start, end, text }] };
}

/** The string under `key` of a finding's data, or null. */
export function textOf(data: unknown, key: string): string | null {
  const value = valueOf(data, key);
  return typeof value === "string" ? value : null;
}
/** The number under `key` of a finding's data, or null. */
export function numberOf(data: unknown, key: string): number | null {
  const value = valueOf(data, key);
  return typeof value === "number" ? value : null;
}
/** The places under `key` of a finding's data; none where there is no list, and nothing that is no place. */
export function spansOf(data: unknown, key: string): readonly Span[] {
  const value = valueOf(data, key);
  return Array.isArray(value) ? value.filter(isSpan) : [];
}
function isSpan(value: unknown): value is Span {
  return numberOf(value, "start") !== null && numberOf(value, "end") !== null;
}
function valueOf(data: unknown, key: string): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, key)) return undefined;
  return (data as Readonly<Record<string, unknown>>)[key];
}

/** What the finding says of its own mend. */
export function saidSafe({ data }: Diagnostic): Safety {
  return valueOf(data, "safe") === true ? "safe" : "offered";
}
