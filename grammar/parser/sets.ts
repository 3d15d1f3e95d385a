// Which tokens begin an entry of which block: worked out from the grammar. Recovery skips to the next of them; nothing else decides by
// these sets.
import { EOF, type Rule, type TokenType } from "../chevrotain.js";
import { largestTokenType, mark, vocabulary } from "../tokens.js";
import { firstOfRule, type Known } from "./first.js";

export const STATEMENT = 1;
export const NOTICE = 2;
export const SLOT = 4;
export const STANDARD = 8;
export const SUBSIDY = 16;
export const SCOPE = 32;
export const CHANGE = 64;
export const TARGET = 128;
export const TEST = 256;
export const PERIOD = 1024;
/** What a statement's braces hold, whose entries begin with a keyword. */
export const ENTRY: number = NOTICE | SLOT | STANDARD | SUBSIDY | SCOPE | CHANGE | TEST | PERIOD;
/** Ends every block: `}` and the end of the file. */
export const END = 512;

/** The rule that reads an entry of the block. */
const ENTRY_RULES: readonly (readonly [set: number, rule: string])[] = [
  [STATEMENT, "statement"],
  [NOTICE, "noticeEntry"],
  [SLOT, "slot"],
  [STANDARD, "standardEntry"],
  [SUBSIDY, "subsidyEntry"],
  [SCOPE, "scopeEntry"],
  [CHANGE, "changeEntry"],
  [TARGET, "row"],
  [TEST, "testEntry"],
  [PERIOD, "periodEntry"],
];

export interface Sets {
  /** The sets that a token belongs to, by `tokenTypeIdx`. */
  readonly of: Uint16Array;
  /** The tokens that begin an entry of each block, in the grammar's order. */
  readonly beginners: ReadonlyMap<number, readonly number[]>;
}

/** @param rules the recorded grammar */
export function setsFrom(rules: Readonly<Record<string, Rule>>): Sets {
  const of = new Uint16Array(largestTokenType + 1);
  const beginners = new Map<number, readonly number[]>();
  const add = (set: number, types: Iterable<number>): void => {
    beginners.set(set, [...types]);
    for (const type of types) of[type] = (of[type] as number) | set;
  };
  const known: Known = new Map();
  for (const [set, name] of ENTRY_RULES) {
    const rule = rules[name];
    if (rule === undefined) throw new Error(`the grammar has no rule ${name}`);
    add(set, firstOfRule(rule, known, true).types);
  }
  add(
    END,
    [mark.close, EOF].map(({ tokenTypeIdx }) => tokenTypeIdx as number),
  );
  return { of, beginners };
}

/** The tokens that begin an entry of the block `set`, in the grammar's order. */
export function beginnersOf(set: number, { beginners }: Sets): readonly TokenType[] {
  return (beginners.get(set) ?? []).flatMap(
    (type) => vocabulary.find(({ tokenTypeIdx }) => tokenTypeIdx === type) ?? [],
  );
}
