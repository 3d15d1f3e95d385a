// 通知 blocks → what the notice says of itself. The first block counts; the document numbers' form is a rule's to judge.
import type { DateLiteral, Document, NoticeBlock, NoticeEntry, NoticeProperty } from "@zhengce/grammar";
import { dateOf } from "./dates.js";
import type { NoticeInfo, Placed } from "../model.js";
import type { Noticed } from "../problem.js";
import { saysTheSame } from "../same.js";

/** What a file says of its notice, without the rest of its model. */
export function noticeOf(tree: Document): NoticeInfo {
  const blocks = tree.statements.flatMap((node) => (node.kind === "NoticeBlock" ? [{ node, clause: null }] : []));
  return noticeInfo(blocks, 0, () => undefined);
}

/** The properties that a notice may state several times over, adding to the list. */
const LISTS: ReadonlySet<NoticeProperty> = new Set(["issuers", "basis"]);

/**
 * Reads the notice; a file without one has an empty info, and `noticed` is told.
 * @param start where the first statement starts: a notice that is missing is missing there
 */
export function noticeInfo(blocks: readonly Placed<NoticeBlock>[], start: number, noticed: Noticed): NoticeInfo {
  const node = blocks[0]?.node ?? null;
  const entries = node?.entries ?? [];
  const stated = (property: NoticeProperty) => entries.filter((entry) => entry.property === property);
  const words = (property: NoticeProperty) =>
    stated(property).flatMap((entry) => entry.values.flatMap((value) => wordOf(value) ?? []));
  const word = (property: NoticeProperty) => words(property)[0] ?? null;
  const year = stated("year").flatMap((entry) => entry.values.flatMap(yearOfValue))[0] ?? null;
  const dated = stated("dated").flatMap((entry) => entry.values.filter((value) => value.kind === "DateLiteral"))[0];

  if (node === null) noticed({ kind: "missingNotice", place: { start, end: start }, first: null });
  else if (year === null && stated("year").length === 0) {
    noticed({ kind: "missingNoticeYear", place: node.name ?? node, first: null });
  }
  for (const other of blocks.slice(1)) {
    noticed({ kind: "multipleNotices", place: other.node.name ?? other.node, first: node?.name ?? node });
  }
  if (node !== null) reportRepeated(node, noticed);
  return {
    node,
    name: node?.name?.text ?? "",
    title: word("title"),
    number: word("number"),
    issuers: words("issuers"),
    dated: dated === undefined ? null : dayOfIssue(dated, year),
    region: word("region"),
    year,
    inForce: inForceOf(
      stated("inForce").flatMap((entry) => entry.values),
      year,
    ),
    basis: words("basis"),
    source: word("source"),
    superior: word("superior"),
    residual: word("residual"),
    entries,
  };
}

function wordOf(value: NoticeEntry["values"][number]): string | null {
  return value.kind === "Text" ? value.value : value.kind === "Name" ? value.text : null;
}
/** The first and the last day of 施行; null where it states no first day that there is. */
function inForceOf(values: readonly NoticeEntry["values"][number][], year: number | null): NoticeInfo["inForce"] {
  const [from, to] = values.map((value) => (value.kind === "DateLiteral" ? dateOf(value, year) : null));
  return typeof from === "number" ? { from, to: typeof to === "number" ? to : null } : null;
}

function yearOfValue(value: NoticeEntry["values"][number]): number[] {
  return value.kind === "IntegerLiteral" ? [value.value] : [];
}
function dayOfIssue(node: DateLiteral, year: number | null): number | null {
  const date = dateOf(node, year);
  return typeof date === "number" ? date : null;
}

function reportRepeated(node: NoticeBlock, noticed: Noticed): void {
  const seen = new Map<NoticeProperty, NoticeEntry>();
  for (const entry of node.entries) {
    const first = seen.get(entry.property);
    if (first === undefined) seen.set(entry.property, entry);
    else if (!LISTS.has(entry.property) && !saysTheSame(first, entry)) {
      const owner = { kind: "notice", name: entry.property } as const;
      noticed({ kind: "conflictingSlot", place: entry, first, slot: "property", owner, tier: null });
    }
  }
}
