// The clauses of a print → sentences and tables, each with what it says or nothing; what contradicts itself says nothing.
import type { DraftClause, ReadPrint } from "./read-print.js";
import { segmentsOf, takesBack } from "./recognise.js";
import type { Said } from "./said.js";
import type { Sentence } from "./sentences.js";
import { contradicted } from "./contradictions.js";
import { targetTable } from "./target-tables.js";
import type { Context } from "./patterns/pattern.js";

export interface Item {
  readonly id: number;
  readonly label: string;
  readonly clause: DraftClause;
  readonly sentence: Sentence;
  /** Null: to be written. */
  readonly said: readonly Said[] | null;
  /** The statement of a table. */
  readonly table: readonly string[] | null;
  /** 说明 beside what it says. */
  readonly notes: readonly string[];
}
export interface Understood {
  readonly items: readonly Item[];
  readonly clauses: readonly {
    readonly label: string;
    readonly heading: string | null;
    readonly ids: readonly number[];
  }[];
}

export function understand(print: string, { clauses }: ReadPrint, year: number | null): Understood {
  const items: Item[] = [];
  const written = clauses.map((clause) => {
    const from = items.length;
    const { label } = clause.printed;
    const context: Context = { year, group: clause.told.group, narrowed: clause.told.narrowed };
    for (const sentence of clause.sentences) {
      const parts = clause.told.foreign ? [null] : segmentsOf(sentence, context);
      const said = parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
      if (said === null && takesBack(sentence)) {
        const before = items.at(-1);
        if (before !== undefined && before.id >= from) items[before.id] = { ...before, said: null };
      }
      items.push({ id: items.length, label, clause, sentence, said, table: null, notes: notesOf(said, sentence) });
    }
    for (const table of clause.tables) {
      const around = print.slice(clause.printed.start, clause.printed.end);
      const title = clause.sentences[0]?.printed ?? clause.heading ?? "参保任务";
      const text = targetTable(table, title, around);
      const sentence = { start: table.start, end: table.end, text: "", printed: `表（${table.rows.length} 行）` };
      items.push({
        id: items.length,
        label,
        clause,
        sentence,
        said: null,
        table: text === null ? null : [text],
        notes: [],
      });
    }
    return { label, heading: clause.heading, ids: items.slice(from).map(({ id }) => id) };
  });
  const { wrong, repeated } = contradicted(items);
  return {
    items: items.map((item) =>
      wrong.has(item.id)
        ? { ...item, said: null, notes: [] }
        : { ...item, said: item.said?.filter((one) => !repeated.has(one)) ?? null },
    ),
    clauses: written,
  };
}

/** How much more than last year an amount is, is named and encodes nothing. */
function notesOf(said: readonly Said[] | null, { text }: Sentence): readonly string[] {
  if (said === null) return [];
  const rises = [...text.matchAll(/(?:提高|增加|新增)(?:了)?([0-9]{1,4}元)(?=[,;]|$)/gu)].map(([, yuan]) => yuan);
  return rises.length === 0 ? [] : [`说明 "比上年增加的${rises.join("、")}不影响当年数额。"`];
}
