// Text → HTML with marked stretches. Everything that comes from a notice or a file is escaped on its way between the tags.
import type { Span } from "@zhengce/grammar";
import { escapeMarkup } from "../../render/escape.js";
import type { Mark } from "../../told/marks.js";

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
    html += escapeMarkup(shape(text.slice(at, mark.start)));
    const words = escapeMarkup(text.slice(mark.start, mark.end).replace(/\s*[\r\n]\s*/gu, ""));
    const target = mark.to === null ? "" : ` href="#${mark.to}"`;
    html += `<a id="${mark.id}" class="f ${mark.kind}"${target} title="${escapeMarkup(mark.title)}">${words}</a>`;
    at = mark.end;
  }
  return html + escapeMarkup(shape(text.slice(at, end)));
}
