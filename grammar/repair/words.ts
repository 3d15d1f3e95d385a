// The names of a file as the tokens show them: declared ones, and all that stand alone somewhere. Only findings ask for them.
import type { TokenType } from "chevrotain";
import { keyword, type Lexeme, mark } from "../tokens.js";

export interface FileWords {
  /** Behind 事实, 人群, 档次, 标准, 期间, 情形, 例外, in 包括 and among the values of a fact; and the facts that every file has. */
  readonly declared: ReadonlySet<string>;
  /** How often each bare word stands alone. */
  readonly seen: ReadonlyMap<string, number>;
}

const builtIn = [
  "缴费日期",
  "出生日期",
  "身份",
  "身份认定日期",
  "paymentDate",
  "birthDate",
  "identities",
  "certificationDate",
];
const declaring: ReadonlySet<TokenType> = new Set([
  keyword.fact,
  keyword.group,
  keyword.tier,
  keyword.standard,
  keyword.period,
  keyword.situation,
  keyword.exception,
  keyword.includes,
]);
/** What a list of declared names goes on with. */
const joining: ReadonlySet<TokenType> = new Set([mark.comma, mark.bar, mark.openParen, mark.closeParen, mark.colon]);

export function wordsOf(tokens: readonly Lexeme[]): FileWords {
  const seen = new Map<string, number>();
  for (const { node } of tokens)
    if (node?.kind === "Name" && !node.quoted) seen.set(node.text, (seen.get(node.text) ?? 0) + 1);
  return { declared: declaredNames(tokens), seen };
}

export function declaredNames(tokens: readonly Lexeme[]): ReadonlySet<string> {
  const declared = new Set(builtIn);
  let declaration = false;
  let nameNext = false;
  for (const { tokenType, node } of tokens) {
    if (node?.kind === "Name") {
      if (declaration && nameNext) declared.add(node.text);
      else declaration = false;
      nameNext = false;
    } else if (declaring.has(tokenType)) declaration = nameNext = true;
    else if (declaration && joining.has(tokenType)) nameNext = true;
    else declaration = false;
  }
  return declared;
}
