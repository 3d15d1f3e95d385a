// The names of a file as the tokens show them: declared ones, and all that stand alone somewhere. Only findings ask for them.
import type { TokenType } from "../chevrotain.js";
import { keyword, type Lexeme, mark } from "../tokens.js";

export interface FileWords {
  /** Behind 事实, 人群, 档次, 标准, 期间, 情形, 例外, in 包括 and among the values of a fact; and the facts that every file has. */
  readonly declared: Pick<ReadonlySet<string>, "has">;
  /** The same as a list. */
  readonly names: readonly string[];
  /** Behind 档次. */
  readonly tiers: ReadonlySet<string>;
  /** How often each bare word stands alone. */
  readonly seen: Pick<ReadonlyMap<string, number>, "has" | "get" | "keys">;
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
  const declared = new Set(builtIn);
  const tiers = new Set<string>();
  const seen = new Map<string, number>();
  let declaration: TokenType | null = null;
  let nameNext = false;
  for (const { tokenType, node } of tokens) {
    if (node?.kind === "Name") {
      if (!node.quoted) seen.set(node.text, (seen.get(node.text) ?? 0) + 1);
      if (declaration === null || !nameNext) declaration = null;
      else {
        declared.add(node.text);
        if (declaration === keyword.tier) tiers.add(node.text);
      }
      nameNext = false;
    } else if (declaring.has(tokenType)) {
      declaration = tokenType;
      nameNext = true;
    } else if (declaration !== null && joining.has(tokenType)) nameNext = true;
    else declaration = null;
  }
  return { declared, names: [...declared], tiers, seen };
}
