// A comparison → the document that officials print: last year beside this year, who pays more and who less, section by section. Cells only;
// markup is the renderers' work.
import type { Locale } from "@zhengce/grammar";
import type { Comparison } from "../../compare/compare-notices.js";
import type { Direction } from "../../compare/people/kinds.js";
import { cell } from "../../render/document.js";
import type { Block, Page, Section } from "../../render/document.js";
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
import { subsidisedComponents, subsidyRows } from "./subsidy-table.js";

const DIRECTIONS: readonly Direction[] = ["loses", "gains", "opened", "open", "same"];

interface Told {
  readonly words: Wording;
  readonly comparison: Comparison;
  /** How the sides are named above their columns. */
  readonly sides: readonly [before: string, after: string];
}

/** Rows that stay the same are left out unless `everything`. */
export function comparisonPage(comparison: Comparison, locale: Locale, everything: boolean): Page {
  const words = WORDING[locale];
  const { before, after } = comparison;
  const sides = [saySide(words, comparison, before), saySide(words, comparison, after)] as const;
  const told = { words, comparison, sides };
  const callers = sayCallers(words, comparison.callers);
  const sections = [
    ...subsidies(told, everything),
    ...groups(told),
    ...effects(told),
    ...comparison.sections.flatMap(({ id, rows }) =>
      statements(
        told,
        id,
        rows.filter(({ kind }) => everything || kind !== "same"),
      ),
    ),
  ];
  const last = sections.at(-1);
  const closing: readonly Block[] = callers === null ? [] : [{ kind: "text", text: callers }];
  return {
    ...{ locale, layout: "wide", contents: null, title: `${before.name} → ${after.name}` },
    sections:
      last === undefined
        ? [{ title: words.comparison.heads.nothing, blocks: closing }]
        : [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...closing] }],
  };
}

function subsidies({ words, comparison, sides }: Told, everything: boolean): readonly Section[] {
  const { heads, colon } = words.comparison;
  const half = [heads.group, heads.certifier, heads.rate, heads.payer];
  return subsidisedComponents(comparison).flatMap((component): readonly Section[] => {
    const pairs = comparison.subsidies.filter(
      (pair) => pair.component === component && (everything || pair.kind !== "same"),
    );
    if (pairs.length === 0) return [];
    const over = [...sides.map((text) => ({ text, columns: 4 })), { text: "", columns: 1 }];
    const head = [...half, ...half, heads.difference];
    const rows = subsidyRows(words, pairs, comparison.tiers);
    return [{ title: `${heads.subsidies}${colon}${component}`, blocks: [{ kind: "table", over, head, rows }] }];
  });
}

function groups({ words, comparison, sides }: Told): readonly Section[] {
  if (comparison.groups.length === 0) return [];
  const { heads, fates } = words.comparison;
  const rows = comparison.groups.map(({ fate, before, after }) =>
    [fates[fate], words.small.list(before), words.small.list(after)].map((text) => cell(text)),
  );
  return [{ title: heads.groups, blocks: [{ kind: "table", head: [heads.difference, ...sides], rows }] }];
}

function effects({ words, comparison, sides }: Told): readonly Section[] {
  const { heads, directions } = words.comparison;
  const tables = DIRECTIONS.flatMap((direction): readonly Section[] => {
    const kinds = comparison.kinds.filter((kind) => kind.direction === direction);
    if (kinds.length === 0) return [];
    const tone =
      direction === "loses" ? { tone: "bad" as const } : direction === "gains" ? { tone: "good" as const } : {};
    const rows = kinds.map((kind) => [
      cell(sayWho(words, comparison, kind), { note: saySituations(words, kind) }),
      cell(sayBill(words, kind.before), { align: "end" }),
      cell(sayBill(words, kind.after), { align: "end" }),
      cell(sayMore(words, kind.difference), { align: "end", ...tone }),
      cell(sayExample(words, kind.witness.after), { tone: "quiet" }),
    ]);
    const head = [heads.who, ...sides, heads.difference, heads.example];
    const table = { kind: "table", head, widths: [36, 10, 10, 12, 32], rows } as const;
    return [{ title: directions[direction], level: 3, blocks: [table] }];
  });
  return tables.length === 0 ? [] : [{ title: heads.effects, blocks: [] }, ...tables];
}

function statements(
  { words, sides }: Told,
  id: Comparison["sections"][number]["id"],
  rows: Comparison["sections"][number]["rows"],
): readonly Section[] {
  if (rows.length === 0) return [];
  const { heads, sections } = words.comparison;
  const cells = rows.map((row) => {
    const quiet = row.kind === "same" || row.kind === "moved";
    return [
      cell(saySubject(words, row.subject)),
      cell(sayStatements(words, row.before) ?? ""),
      cell(sayStatements(words, row.after) ?? "", quiet ? {} : { tone: "changed" }),
      cell(sayChange(words, row)),
    ];
  });
  const table = { kind: "table", head: [heads.subject, ...sides, heads.difference], rows: cells } as const;
  return [{ title: sections[id], blocks: [table] }];
}
