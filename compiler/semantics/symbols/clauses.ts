// Clause labels → symbols: one symbol a clause, however often it is opened and however its number is printed.
import type { ClauseBlock, Interpretation, Label, Name } from "@zhengce/grammar";
import type { Clause } from "../model.js";

const DIGITS = "零一二三四五六七八九";
/** A level in brackets, a run of digits, or anything else. */
const LEVEL = /[（(]\s*([^（()）]*?)\s*[)）]|([0-9]+)|([^（(0-9]+)/g;

/**
 * What equal labels share: `（2）`, `(2)` and `（二）` are `(2)`; stops and spaces do not count. `二（一）1.` → `二(1)1`.
 */
export function clauseKey(label: string): string {
  const plain = label.normalize("NFKC").replace(/[\s.、．。]+/g, "");
  return plain.replace(LEVEL, (whole: string, bracketed: string | undefined) => {
    if (bracketed === undefined) return whole;
    return `(${chineseNumber(bracketed) ?? bracketed})`;
  });
}

/** The key of a clause inside another: `（一）` inside 二 is 二（一）, a full label stays as it is. */
export function nestedLabel(around: string | null, label: string): string {
  if (around === null) return label;
  const first = clauseKey(label)[0] ?? "";
  const relative = first === "(" || (first >= "0" && first <= "9");
  return relative ? around + label : label;
}

/** The number that Chinese numerals up to 九十九 (or digits) spell; null where they spell none. */
export function chineseNumber(text: string): number | null {
  if (/^[0-9]{1,4}$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text.replace("〇", "零"));
  if (match === null || text === "") return null;
  const [, tens = "", ten = "", ones = ""] = match;
  if (ten === "") return tens !== "" && ones === "" ? DIGITS.indexOf(tens) : null;
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}

/** The keys of all clauses that a label stands for: several of `五至七`, `第十二条至第三十七条`, `二（三）至（五）`; else its own. */
export function clauseKeys(label: string): readonly string[] {
  const key = clauseKey(label);
  const [from = "", to, third] = key.split("至");
  const [first, last] = [LAST_LEVEL.exec(from), LAST_LEVEL.exec(to ?? "")];
  if (third !== undefined || first === null || last === null) return [key];
  const [, around = "", open = "", one = "", close = ""] = first;
  const [, outer = "", opening = "", other = "", closing = ""] = last;
  const [least, greatest] = [chineseNumber(one), chineseNumber(other)];
  const alike =
    open === opening && close === closing && (outer === "" || outer === around) && isDigit(one) === isDigit(other);
  if (!alike || least === null || greatest === null || greatest <= least || greatest - least > MOST_IN_RANGE)
    return [key];
  return Array.from({ length: greatest - least + 1 }, (_, index) => {
    const number = open !== "(" && !isDigit(one) ? chinese(least + index) : String(least + index);
    return `${around}${open}${number}${close}`;
  });
}
/** What stands before the last number of a label, and its brackets or 第 and 条. */
const LAST_LEVEL = /^(.*?)([(第]?)([0-9]+|[一二三四五六七八九十]+)([)条]?)$/u;
const MOST_IN_RANGE = 200;
const isDigit = (text: string): boolean => /^[0-9]/u.test(text);

/** The numerals of a number up to 99; digits beyond. */
export function chinese(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.trunc(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones === 0 ? "" : (DIGITS[ones] ?? "")}`;
}

/** The clauses of a file, in the order first opened. */
export interface ClauseTable {
  readonly byKey: ReadonlyMap<string, Clause>;
  /** Blocks with their clause, in order of start; inner ones after the outer. */
  readonly blocks: readonly { readonly node: ClauseBlock; readonly clause: Clause }[];
  /** Opens a block of a clause inside `around`. */
  readonly open: (node: ClauseBlock, around: Clause | null) => Clause;
}

/** An empty table. */
export function clauseTable(): ClauseTable {
  const byKey = new Map<string, GrowingClause>();
  const blocks: { node: ClauseBlock; clause: Clause }[] = [];
  const open = (node: ClauseBlock, around: Clause | null): Clause => {
    const name = node.label === null ? "" : nestedLabel(around?.name ?? null, node.label.text);
    const key = node.label === null ? `#${node.start}` : clauseKey(name);
    let clause = byKey.get(key);
    if (clause === undefined) {
      clause = {
        kind: "clause",
        name,
        key,
        keys: node.label === null ? [key] : clauseKeys(name),
        label: node.label,
        heading: null,
        declarations: [],
        nodes: [],
        interpretations: [],
      };
      byKey.set(key, clause);
    }
    clause.heading ??= node.heading?.value ?? null;
    clause.nodes.push(node);
    if (node.label !== null) clause.declarations.push(labelAsName(node.label));
    for (const statement of node.statements)
      if (statement.kind === "Interpretation") clause.interpretations.push(statement);
    blocks.push({ node, clause });
    return clause;
  };
  return { byKey, blocks, open };
}

interface GrowingClause extends Clause {
  heading: string | null;
  readonly declarations: Name[];
  readonly nodes: ClauseBlock[];
  readonly interpretations: Interpretation[];
}

function labelAsName({ text, start, end }: Label): Name {
  return { kind: "Name", text, quoted: false, start, end };
}
