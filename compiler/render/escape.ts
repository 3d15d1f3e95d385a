// Text as data between tags and in attributes: the one place that makes it so.
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What no document may hold is left out. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\ufffe\uffff]/gu, "").replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? "");
}
/** A text of several lines. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeMarkup).join("<br>");
}
