// Chevrotain's token types, made from the keyword table, the marks and the literals. The lexer is ours; the parser only
// compares `tokenTypeIdx`. Nothing here lists a keyword.
import { greatest } from "./append.js";
import { createToken, EOF, Lexer, type IToken, type TokenType } from "./chevrotain.js";
import type {
  AgeLiteral,
  CountLiteral,
  DateLiteral,
  DurationLiteral,
  IntegerLiteral,
  Label,
  MoneyLiteral,
  Name,
  PercentLiteral,
  RatioLiteral,
} from "./ast.js";
import { markIds, type MarkId } from "./characters.js";
import { keywords, type KeywordId } from "./keywords.js";

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

/** One type a keyword: all its words, Chinese and English, are the same token. */
export const keyword = Object.fromEntries(
  (Object.keys(keywords) as KeywordId[]).map((id) => [id, token(`keyword.${id}`)]),
) as Readonly<Record<KeywordId, TokenType>>;
export const mark = Object.fromEntries(markIds.map((id) => [id, token(`mark.${id}`)])) as Readonly<
  Record<MarkId, TokenType>
>;
/** A word is a bare name, or anything in quotes: whether that is a name or a text, the parser knows from its place. */
export const word = token("word");
export const literal = {
  money: token("literal.money"),
  percent: token("literal.percent"),
  date: token("literal.date"),
  duration: token("literal.duration"),
  age: token("literal.age"),
  ratio: token("literal.ratio"),
  count: token("literal.count"),
  integer: token("literal.integer"),
  label: token("literal.label"),
} as const;

export const vocabulary: TokenType[] = [
  ...Object.values(keyword),
  ...Object.values(mark),
  word,
  ...Object.values(literal),
];

/** No token has a larger `tokenTypeIdx`: the length of a table by token. */
export const largestTokenType: number = greatest([EOF, ...vocabulary].map((type) => type.tokenTypeIdx as number));

/** Keyword by its word, in either language. */
export const keywordByWord: ReadonlyMap<string, KeywordId> = new Map(
  (Object.keys(keywords) as KeywordId[]).flatMap((id) =>
    [...keywords[id].zh, keywords[id].en, ...keywords[id].formerEn].map((form) => [form, id] as const),
  ),
);
export const longestKeyword: number = greatest([...keywordByWord.keys()].map((form) => form.length));

export type Leaf =
  | Name
  | Label
  | MoneyLiteral
  | PercentLiteral
  | DateLiteral
  | DurationLiteral
  | AgeLiteral
  | RatioLiteral
  | CountLiteral
  | IntegerLiteral;

/** A token in Chevrotain's shape. A word or a literal carries its finished node; a keyword or a mark carries none. */
export interface Lexeme extends IToken {
  /** Just behind the last character. */
  readonly end: number;
  readonly node: Leaf | null;
}

class Token implements Lexeme {
  readonly tokenTypeIdx: number;
  constructor(
    readonly tokenType: TokenType,
    readonly startOffset: number,
    readonly end: number,
    readonly node: Leaf | null,
  ) {
    this.tokenTypeIdx = tokenType.tokenTypeIdx as number;
  }
  get endOffset(): number {
    return this.end - 1;
  }
  get image(): string {
    return this.tokenType.name;
  }
}
export function lexeme(type: TokenType, start: number, end: number, node: Leaf | null): Lexeme {
  return new Token(type, start, end, node);
}
/** Not Chevrotain's end of file. */
export function isLexeme(token: IToken): token is Lexeme {
  return token instanceof Token;
}
