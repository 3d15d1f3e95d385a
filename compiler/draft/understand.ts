// The clauses of a print → sentences and tables, each with what it says or nothing; what contradicts itself says nothing.
import type { DraftClause, ReadPrint } from "./read-print.js";
import { withOffice } from "./office.js";
import { asideOf } from "./patterns/asides.js";
import { takesBack, understood } from "./recognise.js";
import type { Said } from "./said.js";
import type { Sentence } from "./sentences.js";
import { contradicted } from "./contradictions.js";
import { subsidiesIn } from "./subsidy-tables.js";
import { together } from "./together.js";
import type { Line } from "./together.js";
import { besideIn } from "./beside-tables.js";
import { isUnit, targetsOf } from "./target-tables.js";
import type { Targets } from "./target-tables.js";
import { plainText } from "../source-text/plain-text.js";
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

export function understand(print: string, { clauses }: ReadPrint, known: Known): Understood {
  const items: Item[] = [];
  const add = (item: Omit<Item, "id">): void => {
    items.push({ id: items.length, ...item });
  };
  const written = clauses.map((clause) => {
    const from = items.length;
    const { label } = clause.printed;
    const table = targetsOf(print, clause);
    for (const line of linesOf(clause, known)) {
      // The title of a table, and what it counts in, are the table's.
      if (
        table !== null &&
        (line.sentence.text === plain(table.title) ||
          isUnit(line.sentence.text) ||
          !clause.tables.some((one) => one === table.of))
      )
        continue;
      add({ label, clause, ...line, table: null });
    }
    for (const one of clause.tables)
      if (one !== table?.of) {
        const around = print.slice(clause.printed.start, clause.printed.end);
        const said = clause.told.foreign ? null : subsidiesIn(one, around);
        const note = said === null ? besideIn(one, around) : null;
        const table = note === null ? null : [note];
        add({ label, clause, sentence: rowsOf(one), said, table, notes: [] });
      }
    if (table !== null) add({ label, clause, sentence: rowsOf(table.of), said: null, table: [table.text], notes: [] });
    return { label, heading: clause.heading, ids: items.slice(from).map(({ id }) => id) };
  });
  const { wrong, repeated } = contradicted(items);
  const isOpen = items.some(({ said, table, sentence, clause }) => {
    return said === null && table === null && !clause.told.foreign && LATE.test(sentence.text);
  });
  const isCapped = items.some(({ said, sentence }) => said === null && CAP.test(sentence.text));
  return {
    items: items.map((item) =>
      wrong.has(item.id) || (isOpen && item.said?.some(waits)) || (isCapped && item.said?.some(rewards))
        ? { ...item, said: null, notes: [] }
        : { ...item, said: item.said?.filter((one) => !repeated.has(one)) ?? null },
    ),
    clauses: written,
  };
}

/** What is known of the whole notice. */
type Known = Pick<Context, "year" | "dated">;

/** A segment is understood by itself, unless one in front of it in the same sentence is not. */
function linesOf({ told, sentences, heading }: DraftClause, known: Known): readonly Line[] {
  const context: Context = {
    ...known,
    group: told.group,
    narrowed: told.narrowed,
    component: told.component,
    heading: heading ?? "",
    above: told.above,
  };
  const lines: Line[] = [];
  let [lost, tier]: [boolean, string | null] = [false, null];
  for (const sentence of sentences) {
    if (!sentence.goesOn) [lost, tier] = [false, null];
    const read = told.foreign || lost ? null : readIn(sentence.text, context);
    // What its parts are, stands in the clauses below.
    if (/^其中:?$/u.test(sentence.text) && context.component === BUDGET) {
      lines.push({ sentence, said: [{ kind: "neutral" }], notes: [] });
      continue;
    }
    const aside = read === null ? asideOf(sentence.text) : null;
    if (aside !== null) {
      lines.push({ sentence, said: [{ kind: "beside", words: spoken(sentence), of: aside }], notes: [] });
      continue;
    }
    if (read === null) {
      lost = !sentence.text.startsWith("未在集中");
      const before = lines.at(-1);
      if (takesBack(sentence) && before !== undefined) lines[lines.length - 1] = { ...before, said: null, notes: [] };
      lines.push({ sentence, said: null, notes: [] });
      continue;
    }
    const named = read.find((one) => one.kind === "tier");
    if (named?.kind === "tier") tier = named.tier;
    const said = read.map((one) => (one.kind === "subsidy" && one.tier === null ? { ...one, tier } : one));
    lines.push({ sentence, said, notes: notesOf(said, sentence) });
  }
  const whole = together(lines);
  return told.office ? withOffice(whole) : whole;
}

/** A sentence that begins so names nobody itself. */
const OF_HEADING = /^(?:按|每人|给予|予以|定额|全额|由|个人缴费|实行|资助|补助)/u;
/** The heading may name whom the sentence speaks of: 3.低保对象。每人资助280元. */
function readIn(text: string, context: Context): readonly Said[] | null {
  const read = understood(text, context);
  if (read !== null || context.heading === "" || !OF_HEADING.test(text)) return read;
  const whole = understood(`${context.heading}${text}`, context);
  return whole?.some(({ kind }) => kind === "subsidy") === true ? whole : null;
}
/** As printed, without its stop. */
function spoken({ printed }: Sentence): string {
  return printed.replace(/[。；;，,：:]+$/u, "").replace(/\s+/gu, "");
}

const BUDGET = "财政补助";

/** How much more than last year an amount is, is named and encodes nothing. */
function notesOf(said: readonly Said[], { text }: Sentence): readonly string[] {
  const isOfStandards = said.some(
    (one) => one.kind === "standard" || one.kind === "tiers" || (one.kind === "note" && one.text === ""),
  );
  const rises = [...(isOfStandards ? text : "").matchAll(/(?:提高|增加|新增|涨)(?:了)?([0-9]{1,4}元)(?=[,;]|$)/gu)].map(
    ([, yuan]) => yuan,
  );
  const named = said.flatMap((one) => (one.kind === "note" && one.text !== "" ? [one.text] : []));
  return [
    ...(rises.length === 0 ? [] : [`说明 "比上年增加的${rises.join("、")}不影响当年数额。"`]),
    ...named.map((text) => `说明 "${text}"`),
  ];
}

/** Who comes late pays or waits by a sentence that is not understood: then nothing is said of their wait. */
const LATE =
  /[0-9]+(?:日|天|个月).*等待期|等待期.*[0-9]+(?:日|天|个月)|(?:补缴|逾期|零星|中途|未在集中|期(?:结束)?(?:以)?后).*(?:缴纳|标准|元|合计|按)/u;
/** What rewards may come to is said by a sentence that is not understood. */
const CAP = /累计.*不(?:超过|高于)|(?:限额|封顶线|激励).*不(?:超过|高于)/u;
function rewards(said: Said): boolean {
  return said.kind === "reward" || (said.kind === "belongs" && said.to === "reward");
}
function waits(said: Said): boolean {
  return said.kind === "waits" || (said.kind === "belongs" && said.to === "waits");
}

function plain(text: string): string {
  return plainText(text).text;
}
function rowsOf({ start, end, rows }: Targets["of"]): Sentence {
  return { start, end, goesOn: false, text: "", printed: `表（${rows.length} 行）` };
}
