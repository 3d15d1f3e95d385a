// A comparison → the lines that a terminal shows: what changed, then who pays more and who less. Rows that stay the same are only counted.
import type { Locale } from "@zhengce/grammar";
import type { Row } from "../../compare/change.js";
import type { Comparison } from "../../compare/compare-notices.js";
import type { Direction } from "../../compare/people/kinds.js";
import type { Grant } from "../../compare/sections/subsidies.js";
import type { Page, Section } from "../../render/document.js";
import {
  sayBill,
  sayCallers,
  sayChange,
  sayExample,
  sayMore,
  saySide,
  saySituations,
  saySubject,
  sayWho,
} from "../../wording/say-comparison.js";
import { sayStatements } from "../../wording/say-statement.js";
import { WORDING } from "../../wording/wording.js";
import type { Wording } from "../../wording/words.js";
import { sayGrantChange, sayPayers, sayRate, subsidisedComponents } from "./subsidy-table.js";

/** @param everyRow those of annexes that are new or gone as a whole too */
export function comparisonLines(
  comparison: Comparison,
  locale: Locale,
  everyRow = false,
): Pick<Page, "title" | "sections"> {
  const words = WORDING[locale];
  const callers = sayCallers(words, comparison.callers);
  const changes = [
    ...groups(words, comparison),
    ...subsidies(words, comparison),
    ...comparison.sections.flatMap(({ id, rows }) => {
      const items = rowLines(words, rows, id === "annexes" && !everyRow);
      return items.length === 0 ? [] : [listed(words.comparison.sections[id], items)];
    }),
    ...(callers === null ? [] : [said(callers)]),
  ];
  const { heads, alike, undecided } = words.comparison;
  const same = comparison.kinds.filter(({ direction }) => direction === "same").length;
  return {
    title: `${comparison.before.name} → ${comparison.after.name}`,
    sections: [
      ...(changes.length === 0 ? [said(heads.nothing)] : changes),
      ...people(words, comparison),
      ...(same === 0 ? [] : [said(alike(same))]),
      ...(comparison.undecided === 0 ? [] : [said(undecided(comparison.undecided))]),
    ],
  };
}

const listed = (title: string, items: readonly string[]): Section => ({ title, blocks: [{ kind: "list", items }] });
const said = (text: string): Section => ({ title: "", blocks: [{ kind: "text", text }] });

function groups({ comparison: told, small }: Wording, { groups: changed }: Comparison): readonly Section[] {
  if (changed.length === 0) return [];
  const items = changed.map(({ fate, before, after }) => {
    const names = [small.list(before), small.list(after)].filter((text) => text !== "");
    return `${told.fates[fate]}  ${names.join(" → ")}`;
  });
  return [listed(told.heads.groups, items)];
}

function subsidies(words: Wording, comparison: Comparison): readonly Section[] {
  const { heads, colon, none } = words.comparison;
  const { tiers } = comparison;
  const sayGrant = (grant: Grant | null): string => {
    if (grant === null) return none;
    const parts = [sayRate(words, grant, tiers), sayPayers(words, grant)].filter((text) => text !== "");
    return `${grant.group} ${words.small.clauses(parts)}`;
  };
  return subsidisedComponents(comparison).flatMap((component): readonly Section[] => {
    const pairs = comparison.subsidies.filter((pair) => pair.component === component && pair.kind !== "same");
    const items = pairs.map(
      (pair) => `${sayGrant(pair.before)} → ${sayGrant(pair.after)}${bracketed(sayGrantChange(words, pair, tiers))}`,
    );
    return items.length === 0 ? [] : [listed(`${heads.subsidies}${colon}${component}`, items)];
  });
}

function rowLines(words: Wording, rows: readonly Row[], gather: boolean): readonly string[] {
  const { colon, none, kinds, wholeTable } = words.comparison;
  const differing = rows.filter(({ kind }) => kind !== "same");
  const whole = gather ? wholeTables(rows) : [];
  const shown = differing.filter((row) => !whole.some(({ name }) => name === tableOf(row)));
  return [
    ...whole.map(({ name, kind, count }) => wholeTable(name, kinds[kind], count)),
    ...shown.map((row) => {
      const [before, after] = [sayStatements(words, row.before) ?? none, sayStatements(words, row.after) ?? none];
      return `${saySubject(words, row.subject)}${colon}${before} → ${after}${bracketed(sayChange(words, row))}`;
    }),
  ];
}

function people(words: Wording, comparison: Comparison): readonly Section[] {
  const { directions, heads, colon } = words.comparison;
  const { small } = words;
  const [one, other] = [saySide(words, comparison, comparison.before), saySide(words, comparison, comparison.after)];
  return (["loses", "gains", "opened", "open"] satisfies Direction[]).flatMap((direction): readonly Section[] => {
    const kinds = comparison.kinds.filter((kind) => kind.direction === direction);
    const items = kinds.map((kind) => {
      const bills = [`${one} ${sayBill(words, kind.before)}`, `${other} ${sayBill(words, kind.after)}`];
      return [
        `${sayMore(words, kind.difference)}  ${sayWho(words, comparison, kind)}${small.aside(saySituations(words, kind))}`,
        small.clauses(bills),
        `${heads.example}${colon}${sayExample(words, kind.witness.after)}`,
      ].join("\n");
    });
    return items.length === 0 ? [] : [listed(directions[direction], items)];
  });
}

interface WholeTable {
  readonly name: string;
  readonly kind: "added" | "removed";
  readonly count: number;
}
/** Tables of which one notice has nothing, by name. */
function wholeTables(rows: readonly Row[]): readonly WholeTable[] {
  return [...new Set(rows.flatMap((row) => tableOf(row) ?? []))].flatMap((name): readonly WholeTable[] => {
    const own = rows.filter((row) => tableOf(row) === name);
    const kind = own[0]?.kind;
    const whole = (kind === "added" || kind === "removed") && own.every((row) => row.kind === kind);
    return whole && own.length > 1 ? [{ name, kind, count: own.length }] : [];
  });
}
function tableOf({ subject }: Row): string | null {
  return subject.kind === "annex" ? subject.table : null;
}

function bracketed(text: string): string {
  return text === "" ? "" : `  [${text}]`;
}
