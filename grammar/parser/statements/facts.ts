// 事实: a name, an English code, a type.
import type { FactDeclaration, FactType, IntegerLiteral, Name } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, literal, mark, word } from "../../tokens.js";
import { resemblesType } from "../expectations.js";
import { literalOf } from "../pieces/days.js";
import type { Pieces } from "../pieces/index.js";
import { nameOf } from "../pieces/words.js";
import type { Alternatives, Rule } from "../reader.js";
import { role } from "../tools.js";

/** `事实 NAME (（ CODE ）)? ： type 可缺?` */
export function factRule(pieces: Pieces): Rule<FactDeclaration> {
  const { p, name } = pieces;
  const [factCode, factType] = [codeRule(pieces), typeRule(pieces)];
  const NAME = role("FactDeclaration", "name");
  return p.RULE("fact", (): FactDeclaration => {
    const start = p.CONSUME(keyword.fact).startOffset;
    const own = p.SUBRULE(name, NAME);
    const code = p.OPTION(() => p.SUBRULE(factCode)) ?? null;
    if (p.NEED2(() => p.CONSUME(mark.colon)) === undefined) p.expectedWord("：", ":");
    const type = p.NEED3(() => p.SUBRULE(factType));
    if (type === undefined) p.expected("expected-type");
    const optional = p.OPTION4(() => p.CONSUME(keyword.optional)) !== undefined;
    return { kind: "FactDeclaration", start, end: p.lastEnd(), name: own, code, type: type ?? null, optional };
  });
}

function codeRule({ p, blocks, name }: Pieces): Rule<Name | null> {
  const CODE = role("FactDeclaration", "code");
  return p.RULE("factCode", (): Name | null => {
    const opening = p.CONSUME(mark.openParen);
    const code = p.SUBRULE(name, CODE);
    const closing = p.OPTION(() => p.CONSUME(mark.closeParen));
    if (closing === undefined) p.problem(() => blocks.unclosed("unclosed-parenthesis", opening));
    return code;
  });
}

function typeRule(pieces: Pieces): Rule<FactType | null> {
  const { p } = pieces;
  const VALUES = role("FactType", "values");
  /** Values; null where a single one is a slip for a type. */
  const enumeration = p.RULE("enumeration", (): FactType | null => {
    const start = p.startOfNext();
    const values = [nameOf(p.CONSUME(word, VALUES))];
    p.MANY(() => {
      p.CONSUME(mark.bar);
      if (p.NEED(() => values.push(nameOf(p.CONSUME2(word, VALUES)))) === undefined) p.expected("expected-name");
    });
    const [only, second] = values;
    if (only !== undefined && second === undefined && resemblesType(only)) {
      p.expectedAt("expected-type", only);
      return null;
    }
    return { ...typeFrom(start, p.lastEnd(), "enumeration"), values };
  });
  const wholeNumber = wholeNumberRule(pieces);
  const types: Alternatives<FactType | null> = [
    ...(["date", "boolean", "money"] as const).map((type) => ({
      ALT: () => simpleType(p.CONSUME(keyword[type]), type),
    })),
    { ALT: () => p.SUBRULE(wholeNumber) },
    { ALT: () => p.SUBRULE(enumeration) },
  ];
  return p.RULE("factType", (): FactType | null => p.OR(types));
}

/** `整数 (INTEGER 至 INTEGER)?` */
function wholeNumberRule({ p }: Pieces): Rule<FactType> {
  return p.RULE("wholeNumber", (): FactType => {
    const start = p.CONSUME(keyword.integer).startOffset;
    const least = p.OPTION(() => integerOf(p.CONSUME(literal.integer))) ?? null;
    if (least === null) return typeFrom(start, p.lastEnd(), "integer");
    if (p.NEED2(() => p.CONSUME(keyword.to)) === undefined) p.expectedWord("至", "to");
    const greatest = p.NEED3(() => integerOf(p.CONSUME2(literal.integer))) ?? null;
    if (greatest === null) p.expected("expected-number");
    return { ...typeFrom(start, p.lastEnd(), "integer"), least, greatest };
  });
}
function simpleType(token: IToken, type: FactType["type"]): FactType {
  return typeFrom(token.startOffset, (token as Lexeme).end, type);
}
function typeFrom(start: number, end: number, type: FactType["type"]): FactType {
  return { kind: "FactType", start, end, type, values: [], least: null, greatest: null };
}
const integerOf = (token: IToken): IntegerLiteral => literalOf<IntegerLiteral>(token);
