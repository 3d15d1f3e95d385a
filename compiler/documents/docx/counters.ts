// The numbers of a document's lists, paragraph after paragraph.
import { numberIn } from "./number-forms.js";
import type { Level, List } from "./numbering.js";

export interface Counters {
  /** Counts on, and gives what is printed in front of the paragraph; "" where nothing is. */
  readonly next: (numId: string, level: number) => string;
}

/** One for the body of a document: numbers run through tables and text boxes. */
export function counters(lists: ReadonlyMap<string, List>): Counters {
  /** By definition, the number of each level; a level that has not begun is not there. */
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next: (numId, index) => {
      const list = lists.get(numId);
      const level = list?.levels.get(index);
      if (list === undefined || level === undefined) return "";
      const own = counts.get(list.definition) ?? new Map<number, number>();
      counts.set(list.definition, own);
      const start = list.starts.get(index);
      const before = start !== undefined && !begun.has(`${numId} ${index}`) ? undefined : own.get(index);
      begun.add(`${numId} ${index}`);
      own.set(index, before === undefined ? (start ?? level.start) : before + 1);
      // A level above that was passed over counts as begun.
      for (const [above, { start }] of list.levels)
        if (above < index && !own.has(above)) own.set(above, list.starts.get(above) ?? start);
      for (const [below, { restartsAfter }] of list.levels)
        if (below > index && index < restartsAfter) own.delete(below);
      return printed(list, level, own);
    },
  };
}

function printed(list: List, level: Level, counts: ReadonlyMap<number, number>): string {
  if (level.form === "bullet") return `${/^[\p{P}\p{S}\u2460-\u24ff]$/u.test(level.text) ? level.text : "•"} `;
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = list.levels.get(index);
    if (other === undefined) return "";
    const form = level.isLegal && other.form !== "none" ? "decimal" : other.form;
    return numberIn(form, counts.get(index) ?? other.start, other.written);
  });
  if (text === "" || level.suffix === "nothing") return text;
  // Chinese stops keep their own distance; `1.` and a figure behind it would read as one number.
  return /[\p{ASCII}\p{N}]$/u.test(text) ? `${text} ` : text;
}
