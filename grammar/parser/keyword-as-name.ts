// Whether a keyword where a name must stand was meant as the name.
import type { IToken } from "../chevrotain.js";
import { type KeywordCategory, type KeywordId, keywords } from "../keywords.js";
import { isLexeme, keyword, literal, mark } from "../tokens.js";

const behindName: ReadonlySet<unknown> = new Set([
  ...Object.values(literal),
  ...[mark.open, mark.comma, mark.colon, mark.openParen, mark.equal, keyword.from],
]);
/** Keywords that join, bound or value something: beside them a name is missing. */
const joining: ReadonlySet<KeywordCategory> = new Set(["connective", "operator", "condition"]);
const bounding: ReadonlySet<string> = new Set<KeywordId>([
  ...(["atLeast", "atMost", "full", "net", "rest", "each", "unspecified"] as const),
  ...(["optional", "certifiedBy", "includes", "formerly", "precedes", "by", "when"] as const),
]);
const nameLike: ReadonlySet<unknown> = new Set(
  (Object.keys(keywords) as KeywordId[])
    .filter((id) => id === "otherwise" || (!joining.has(keywords[id].category) && !bounding.has(id)))
    .map((id) => keyword[id]),
);

/**
 * A keyword that begins an entry is a name only where its entry can't go on: at the line's end, before `{`, `、` or a figure.
 * @param begins it begins an entry of some block
 */
export function readsAsName(next: IToken, second: IToken, begins: boolean, endsLine: () => boolean): boolean {
  if (!isLexeme(next) || !nameLike.has(next.tokenType)) return false;
  return !begins || endsLine() || behindName.has(second.tokenType);
}
