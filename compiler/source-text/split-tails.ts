// 后段: the unnumbered text behind the numbered items of a clause. The print does not mark it, so the file's labels say where to look:
// behind the first paragraph of the clause's last item, or behind its first sentence where the item is one paragraph.
import type { PrintedClause } from "./printed.js";

const TAIL = "后段";

/** @param tails keys such as `二(1)后段`; those whose clause is not found are left out */
export function splitTails(
  text: string,
  clauses: readonly PrintedClause[],
  tails: readonly string[],
): readonly PrintedClause[] {
  // Inner ones first: the tail of a clause begins behind the tail of its last item.
  return [...tails].sort((a, b) => b.length - a.length).reduce((all, tail) => splitTail(text, all, tail), clauses);
}

function splitTail(text: string, clauses: readonly PrintedClause[], tail: string): readonly PrintedClause[] {
  const base = tail.slice(0, -TAIL.length);
  const owner = clauses.find(({ key }) => key === base);
  const last = clauses.filter(({ key, around }) => key === base || around.includes(base)).at(-1);
  if (owner === undefined || last === undefined) return clauses;
  const at = tailStart(text, last);
  if (at === null) return clauses;
  const made: PrintedClause = {
    key: tail,
    label: owner.label + TAIL,
    around: [...owner.around, owner.key],
    kind: "tail",
    number: null,
    form: "words",
    start: at,
    body: at,
    end: last.end,
  };
  return clauses.flatMap((clause) => (clause === last ? [{ ...clause, end: at }, made] : [clause]));
}

function tailStart(text: string, { start, end }: PrintedClause): number | null {
  return behind(text, start, end, /[。；！？：:;][”’」』）)]?[^\S\r\n]*[\r\n]/gu) ?? behind(text, start, end, /。/gu);
}
/** The first offset with text behind the first match; null where nothing follows. */
function behind(text: string, start: number, end: number, pattern: RegExp): number | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return null;
  let at = match.index + match[0].length;
  while (at < end && /\s/u.test(text[at] ?? "")) at++;
  return at < end ? at : null;
}
