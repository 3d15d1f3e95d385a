// Which of the words that begin a statement, or a particular of the notice, are likeliest at a place: what the statement before began with,
// then what clauses, files and notices mostly hold. An order alone: nothing is left out.
import type { NoticeInfo } from "@zhengce/compiler/editor";
import type { ExpectedAt, KeywordId } from "@zhengce/grammar";

/** Smaller for likelier. */
export type Order = (id: KeywordId) => number;

const IN_CLAUSES: readonly KeywordId[] = [
  ...(["subsidy", "standard", "situation", "exception", "period", "group", "deadline", "reward"] as const),
  ...(["note", "reading", "unspecified"] as const),
];
const OUTSIDE: readonly KeywordId[] = ["clause", "group", "fact", "test", "tier", "period"];
/** As they stand in a notice's head. */
const PARTICULARS: readonly KeywordId[] = [
  ...(["title", "number", "issuers", "dated", "region"] as const),
  ...(["year", "basis", "superior", "residual", "source"] as const),
];
/** One is seldom followed by another. */
const SINGLE: ReadonlySet<KeywordId> = new Set(["note", "reading"]);

export function orderAt({ next, statement }: ExpectedAt, { node, entries }: NoticeInfo): Order {
  const inClause = next.some(({ path }) => path.filter(({ rule }) => rule === "statement").length > 1);
  const likely: readonly KeywordId[] = node === null ? ["notice"] : inClause ? IN_CLAUSES : OUTSIDE;
  const before = statement?.tokenType.name.replace(/^keyword\./u, "");
  const stated = new Set<string>(entries.map(({ property }) => property));
  return (id) => {
    const particular = PARTICULARS.indexOf(id);
    if (particular >= 0) return stated.has(id) ? PARTICULARS.length : particular;
    if (id === before && likely.includes(id) && !SINGLE.has(id)) return -1;
    const place = likely.indexOf(id);
    return place < 0 ? likely.length : place;
  };
}
