// Titles of other documents, 《…》, in a stretch of print, each with the document number behind it: a year in such a title is that document's.
import type { Span } from "@zhengce/grammar";
import { documentNumbers } from "../semantics/checks/document-numbers.js";

export interface Title extends Span {
  /** The number behind the title in its right form, 医保发〔2020〕24号; null where none follows. */
  readonly document: string | null;
}

export function titlesOf(text: string, { start, end }: Span): readonly Title[] {
  const stretch = text.slice(start, end);
  return [...stretch.matchAll(/《[^《》]{1,300}》/gu)].map((match) => {
    const from = match.index + match[0].length;
    const behind = /^\s*[（(]([^（()）]{4,60}(?:[（(\[][0-9]{2,4}[)）\]][^（()）]{1,12})?)[)）]/u.exec(
      stretch.slice(from),
    );
    const number = behind === null ? undefined : documentNumbers(behind[1] ?? "", true)[0];
    return { start: start + match.index, end: start + from, document: number?.canonical ?? null };
  });
}
