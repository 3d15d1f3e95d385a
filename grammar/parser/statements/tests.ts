// 用例: the facts of a person, as certified later, and the expected answer.
import type { Expectation, Given, Name, Operand, TestCase } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { type KeywordId, keywords } from "../../keywords.js";
import { keyword, type Lexeme, literal, mark, word } from "../../tokens.js";
import { literalOf } from "../pieces/days.js";
import type { Pieces } from "../pieces/index.js";
import { nameOf } from "../pieces/words.js";
import type { Alternatives, Reader, Rule } from "../reader.js";
import { TEST } from "../sets.js";
import { role } from "../tools.js";
import { expectationsRule } from "./expectations.js";

type Entry = Given | Expectation | undefined;
interface Lists {
  readonly given: Given[];
  readonly later: Given[];
  readonly expected: Expectation[];
}

export function testRule(pieces: Pieces): Rule<TestCase> {
  const { p, text, inBraces } = pieces;
  const testEntry = entryRule(pieces);
  const NAME = role("TestCase", "name");
  return p.RULE("test", (): TestCase => {
    const start = p.CONSUME(keyword.test).startOffset;
    const name = p.SUBRULE(text, NAME);
    const lists: Lists = { given: [], later: [], expected: [] };
    const options = { ARGS: [lists] as [Lists] };
    inBraces(
      p.NEED(() => p.CONSUME(mark.open)),
      TEST,
      () => p.SUBRULE(testEntry, options) ?? null,
    );
    return { kind: "TestCase", start, end: p.lastEnd(), name, ...lists };
  });
}

/** Adds to the lists, and gives the last one. */
function entryRule(pieces: Pieces): Rule<Entry, [lists?: Lists]> {
  const { p } = pieces;
  const [givens, expectations] = [givensRule(pieces), expectationsRule(pieces)];
  const none: Lists = { given: [], later: [], expected: [] };
  return p.RULE("testEntry", ({ given, later, expected }: Lists = none): Entry =>
    p.OR<Alternatives<Entry>>([
      { ALT: () => (p.CONSUME(keyword.given), p.SUBRULE(givens, { ARGS: [given] })) },
      { ALT: () => (p.CONSUME(keyword.afterwards), p.SUBRULE2(givens, { ARGS: [later] })) },
      { ALT: () => (p.CONSUME(keyword.expect), p.SUBRULE(expectations, { ARGS: [expected] })) },
    ]),
  );
}

function givensRule(pieces: Pieces): Rule<Given | undefined, [list?: Given[]]> {
  const { p } = pieces;
  const given = givenRule(pieces);
  return p.RULE("givens", (list: Given[] = []): Given | undefined => {
    const before = list.length;
    p.MANY(() => list.push(p.SUBRULE(given)));
    if (list.length === before) p.expected("expected-name");
    return list.at(-1);
  });
}

/** `身份 孤儿、低保对象`, `出生日期 2021年4月1日`, `本市户籍 是`, `退役日期 无` */
function givenRule(pieces: Pieces): Rule<Given> {
  const { p } = pieces;
  const givenValue = valueRule(pieces);
  const FACT = role("Given", "fact");
  const keys: Alternatives<Name> = [
    { ALT: () => nameOf(p.CONSUME(word, FACT)) },
    ...keyWords.map((id) => ({ ALT: () => keyName(p, p.CONSUME(keyword[id])) })),
  ];
  return p.RULE("given", (): Given => {
    const fact = p.OR(keys);
    const values: Operand[] = [];
    const first = p.NEED(() =>
      p.OR2<Alternatives<true>>([
        { ALT: () => (p.CONSUME(keyword.none), true) },
        { ALT: () => (values.push(p.SUBRULE(givenValue)), true) },
      ]),
    );
    if (first === undefined) p.expected("expected-value");
    p.MANY(() => {
      p.CONSUME(mark.comma);
      if (p.NEED2(() => values.push(p.SUBRULE2(givenValue))) === undefined) p.expected("expected-value");
    });
    return { kind: "Given", start: fact.start, end: p.lastEnd(), fact, values };
  });
}
/** Keywords that are plain words where a fact's key stands: 档次 above all. */
const keyWords: readonly KeywordId[] = (Object.keys(keywords) as KeywordId[]).filter(
  (id) => id === "tier" || ["property", "type"].includes(keywords[id].category),
);
function keyName(p: Reader, token: IToken): Name {
  const place = { start: token.startOffset, end: (token as Lexeme).end };
  const text = p.RECORDING_PHASE ? "" : p.scan.text.slice(place.start, place.end);
  return { kind: "Name", ...place, text, quoted: false };
}

function valueRule({ p, fixedDay, truth }: Pieces): Rule<Operand> {
  const VALUE = role("Given", "values");
  const values: Alternatives<Operand> = [
    { ALT: () => nameOf(p.CONSUME(word, VALUE)) },
    { ALT: () => p.SUBRULE(fixedDay) },
    { ALT: () => p.SUBRULE(truth) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.money)) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.integer)) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.count)) },
    { ALT: () => literalOf<Operand>(p.CONSUME(literal.age)) },
  ];
  return p.RULE("givenValue", (): Operand => p.OR(values));
}
