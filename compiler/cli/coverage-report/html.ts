// Text → HTML with marked stretches. Everything that comes from a notice or a file is escaped here, and nowhere else is text put
// between tags.
import type { Span } from "@zhengce/grammar";

export interface Mark extends Span {
  readonly id: string;
  /** The id on the other side; null where there is none. */
  readonly to: string | null;
  readonly kind: string;
  readonly title: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[\ufffe\uffff]/gu, "").replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}

/** `text[start, end)` with its marks; `shape` lays out the plain stretches between them. */
export function markedHtml(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
  shape: (plain: string) => string,
): string {
  let at = start;
  let html = "";
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > end) continue;
    html += escapeHtml(shape(text.slice(at, mark.start)));
    const words = escapeHtml(text.slice(mark.start, mark.end).replace(/\s*[\r\n]\s*/gu, ""));
    const target = mark.to === null ? "" : ` href="#${mark.to}"`;
    html += `<a id="${mark.id}" class="f ${mark.kind}"${target} title="${escapeHtml(mark.title)}">${words}</a>`;
    at = mark.end;
  }
  return html + escapeHtml(shape(text.slice(at, end)));
}
