// Printed text → its clauses, each number placed under the one it belongs to; the unnumbered paragraphs (后段) that the .policy file
// names, and the annexes. A number in a cell of a table is no clause. What is encoded of them is not asked here.
import type { Span } from "@zhengce/grammar";
import { clauseKey } from "../semantics/symbols/clauses.js";
import { findAnnexes } from "./find-annexes.js";
import { closingStart } from "./find-closing.js";
import { findMarkers } from "./find-markers.js";
import type { Marker } from "./find-markers.js";
import type { PrintedClause } from "./printed.js";
import { splitTails } from "./split-tails.js";
import { findTables } from "./tables/find-tables.js";

/** What the .policy file's labels tell of a notice that does not number everything. */
export interface KnownLabels {
  /** Headings without numbers: 参保范围. */
  readonly headings: readonly string[];
  /** Keys of unnumbered paragraphs: `二(1)后段`. */
  readonly tails: readonly string[];
}

/** The clauses in text order; they cover the text from end to end. Never throws. */
export function findClauses(
  text: string,
  known: KnownLabels,
  tables: readonly Span[] = findTables(text, { start: 0, end: text.length }),
): readonly PrintedClause[] {
  const { annexes, listed: lines } = findAnnexes(text);
  const annexStart = annexes[0]?.start ?? text.length;
  const cell = ({ start }: Marker): boolean => tables.some((table) => table.start <= start && start < table.end);
  const markers = standing(findMarkers(text, annexStart, known.headings).filter((marker) => !cell(marker)));
  // A line that opens with 附件 in the middle of the text is no list of annexes.
  const lastHeading = markers.filter(({ form }) => form !== "digit" && form !== "inner").at(-1)?.start ?? 0;
  const listed = lines.filter(({ start }) => start > lastHeading);
  const listStart = listed[0]?.start ?? annexStart;
  const lastMark = markers.filter(({ start }) => start < listStart).at(-1);
  const bodyEnd = lastMark === undefined ? listStart : closingStart(text, lastMark.end, listStart);
  const body = place(
    markers.filter(({ start }) => start < bodyEnd),
    bodyEnd,
  );
  const clauses = splitTails(text, body, known.tails);
  const signed = unnumbered("closing", bodyEnd, listStart);
  const closing = unnumbered("closing", listed.at(-1)?.end ?? listStart, annexStart);
  const front = unnumbered("front", 0, clauses[0]?.start ?? bodyEnd);
  return [front, ...clauses, signed, ...listed, closing, ...annexes].filter(({ start, end }) => start < end);
}

/**
 * The print's own numbers come first: where it numbers its chapters, or goes on counting behind a line that begins like a heading of the
 * file, that line is none.
 */
function standing(markers: readonly Marker[]): readonly Marker[] {
  const numbers = markers.filter(({ form }) => form !== "words");
  const chapters = numbers.some(({ form, opensLine }) => opensLine && (form === "numeral" || form === "article"));
  return markers.filter((marker) => {
    if (marker.form !== "words") return true;
    if (chapters) return false;
    const before = numbers.findLast(({ start }) => start < marker.start);
    const after = numbers.find(({ start }) => start > marker.start);
    return before === undefined || after?.form !== before.form || after.number !== (before.number ?? NaN) + 1;
  });
}

function unnumbered(kind: "front" | "closing", start: number, end: number): PrintedClause {
  return { key: "", label: "", around: [], kind, number: null, form: "words", start, body: start, end };
}

/** Levels: 一、 is 0, （一） 1, 1. 2, （1） 3. */
type Depth = 0 | 1 | 2 | 3;
interface Open {
  readonly depth: Depth;
  readonly key: string;
  readonly label: string;
  readonly number: number | null;
}

function place(markers: readonly Marker[], end: number): readonly PrintedClause[] {
  let open: readonly Open[] = [];
  const placed: { readonly marker: Marker; readonly levels: readonly Open[] }[] = [];
  for (const marker of markers) {
    const depth = depthOf(marker, open);
    if (!marker.opensLine && !goesOn(marker, depth, open)) continue;
    const around = open.filter((level) => level.depth < depth);
    const outer = around[around.length - 1];
    const label = (outer?.label ?? "") + marker.label;
    open = [...around, { depth, key: clauseKey(label), label, number: marker.number }];
    placed.push({ marker, levels: open });
  }
  return placed.map(({ marker, levels }, index): PrintedClause => {
    const own = levels[levels.length - 1];
    return {
      key: own?.key ?? "",
      label: own?.label ?? "",
      around: levels.slice(0, -1).map((level) => level.key),
      kind: "clause",
      number: marker.number,
      form: marker.form === "inner" ? "bracket" : marker.form === "article" ? "numeral" : marker.form,
      start: marker.start,
      body: marker.form === "words" ? marker.start : marker.end,
      end: placed[index + 1]?.marker.start ?? end,
    };
  });
}

/** Where printed brackets hold digits they stand for （一） or for （1） under 1.: what they go on counting decides. */
function depthOf(marker: Marker, open: readonly Open[]): Depth {
  switch (marker.form) {
    case "numeral":
    case "article":
    case "words":
      return 0;
    case "digit":
      return 2;
    case "inner":
      return 3;
    case "bracket": {
      if (!/[0-9]/.test(marker.label)) return 1;
      const numberAt = (depth: Depth): number | null => open.find((level) => level.depth === depth)?.number ?? null;
      if (numberAt(2) === null) return 1;
      const inner = numberAt(3);
      if (inner !== null && marker.number === inner + 1) return 3;
      if (marker.number === (numberAt(1) ?? NaN) + 1) return 1;
      return 3;
    }
  }
}

/** A number in the middle of a line counts where it opens a count or goes on with it. */
function goesOn(marker: Marker, depth: Depth, open: readonly Open[]): boolean {
  const last = open.find((level) => level.depth === depth)?.number ?? 0;
  return marker.number === last + 1;
}
