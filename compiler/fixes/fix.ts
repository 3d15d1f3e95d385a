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
export interface Fix {
  readonly code: string;
  /**
   * Only offered to a person, never applied unasked: the mend is mechanical, but it says something of the notice that nobody
   * has read there (that it leaves a thing open, that of two figures this one is wrong).
   */
  readonly suggestion?: true;
  /** Null where there is nothing mechanical to do. */
  readonly mend: (diagnostic: Diagnostic, source: Source) => Mend | null;
}

/** Replaces the place of the finding itself by `data.replacement`: the commonest mend. */
export function replaceBy(diagnostic: Diagnostic): Mend | null {
  const replacement = textOf(diagnostic.data, "replacement");
  if (replacement === null) return null;
  const title = { zh: `改为“${replacement}”`, en: `Replace with “${replacement}”` };
  return { title, edits: [{ start: diagnostic.start, end: diagnostic.end, text: replacement }] };
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
function valueOf(data: unknown, key: string): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, key)) return undefined;
  return (data as Readonly<Record<string, unknown>>)[key];
}
