// Which tokens begin an entry of which block. Recovery skips to the next of them; nothing else decides by these sets.
import { EOF, type TokenType } from "../chevrotain.js";
import { keyword, largestTokenType, literal, mark, word } from "../tokens.js";

export const STATEMENT = 1;
export const NOTICE = 2;
export const SLOT = 4;
export const STANDARD = 8;
export const SUBSIDY = 16;
export const SCOPE = 32;
export const CHANGE = 64;
export const TARGET = 128;
export const TEST = 256;
/** What a statement's braces hold, whose entries begin with a keyword. */
export const ENTRY: number = NOTICE | SLOT | STANDARD | SUBSIDY | SCOPE | CHANGE | TEST;
/** Ends every block: `}` and the end of the file. */
export const END = 512;

const k = keyword;
const annotations = [k.reading, k.sic, k.note, k.unspecified];
const members: readonly (readonly [number, readonly TokenType[]])[] = [
  [
    STATEMENT,
    [
      k.notice,
      k.clause,
      k.fact,
      k.group,
      k.tier,
      k.standard,
      k.period,
      k.situation,
      k.exception,
      k.subsidy,
      k.multiple,
      k.cap,
      k.scope,
      k.change,
      k.deadline,
      k.targets,
      k.test,
      ...annotations,
    ],
  ],
  [NOTICE, [k.title, k.number, k.issuers, k.dated, k.region, k.year, k.basis, k.source, k.superior, k.residual]],
  [SLOT, [k.when, k.pay, k.subsidy, k.benefit, k.waiting, ...annotations]],
  [STANDARD, [k.when, k.part, ...annotations]],
  [SUBSIDY, [k.by, k.part, ...annotations]],
  [SCOPE, [k.admits, k.excludes, ...annotations]],
  [CHANGE, [k.when, k.otherwise, k.supplement, k.refund, k.noAdjustment, ...annotations]],
  [TARGET, [k.subtotal, k.total, word, literal.count, literal.integer]],
  [TEST, [k.given, k.afterwards, k.expect]],
  [END, [mark.close, EOF]],
];

/** The tokens that begin an entry of the blocks in `set`. */
export function beginnersOf(set: number): readonly TokenType[] {
  return members.flatMap(([member, types]) => ((member & set) === 0 ? [] : types));
}

/** The sets that a token belongs to, by `tokenTypeIdx`. */
export const setsOf: Uint16Array = (() => {
  const table = new Uint16Array(largestTokenType + 1);
  for (const [set, types] of members) {
    for (const type of types) table[type.tokenTypeIdx as number] = (table[type.tokenTypeIdx as number] as number) | set;
  }
  return table;
})();
