// What a clause of the print is about, by the headings of it and of the clauses around it, and whether words in two of them speak of one thing.
import { plainText } from "./plain-text.js";
import type { PrintedClause } from "./printed.js";

/** In UTF-16 units: a longer first line is no heading. */
const SHORT = 24;

/** The headings over a clause's text, outermost first; without numbers and marks. */
export function topicsOf(text: string, clause: PrintedClause, clauses: readonly PrintedClause[]): readonly string[] {
  const keys = [...clause.around, clause.key];
  return keys.flatMap((key) => {
    const opened = clauses.find((other) => other.key === key && other.kind !== "listed");
    const heading = opened === undefined ? "" : headingOf(text, opened);
    return heading === "" ? [] : [heading];
  });
}

/** The words name every topic that only one of the two has, or there is none. */
export function isOneTopic(one: readonly string[], other: readonly string[], words: string): boolean {
  const apart = [...one.filter((topic) => !other.includes(topic)), ...other.filter((topic) => !one.includes(topic))];
  return apart.length === 0 || apart.some((topic) => names(words, topic));
}

function headingOf(text: string, { body, end, form, start }: PrintedClause): string {
  const line =
    text
      .slice(form === "words" ? start : body, end)
      .trimStart()
      .split(/[\r\n]/u, 1)[0] ?? "";
  const first = /^[^。：:；;，,]*/u.exec(line)?.[0] ?? "";
  return first.length > SHORT ? "" : plainText(first).text.replace(/[^\p{Script=Han}]/gu, "");
}

/** The whole topic, or three characters of it in a row. */
function names(words: string, topic: string): boolean {
  if (topic.length <= 3) return topic.length > 1 && words.includes(topic);
  for (let at = 0; at + 3 <= topic.length; at++) if (words.includes(topic.slice(at, at + 3))) return true;
  return false;
}
