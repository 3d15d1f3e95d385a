// 条款: a clause of the notice, with the statements that encode it.
import type { ClauseBlock, Label, Statement } from "../../ast.js";
import { keyword, literal, mark, word } from "../../tokens.js";
import { literalOf } from "../pieces/days.js";
import type { Pieces } from "../pieces/index.js";
import type { Rule } from "../reader.js";
import { STATEMENT } from "../sets.js";
import { role } from "../tools.js";

export function clauseRule({ p, blocks, quoted, inBraces }: Pieces, statement: Rule<Statement>): Rule<ClauseBlock> {
  const HEADING = role("ClauseBlock", "heading");
  return p.RULE("clause", (): ClauseBlock => {
    const start = p.CONSUME(keyword.clause).startOffset;
    const label = p.NEED(() => literalOf<Label>(p.CONSUME(literal.label))) ?? null;
    if (label === null) p.expected("expected-label");
    const heading = p.OPTION2(() => quoted(p.CONSUME(word, HEADING))) ?? null;
    const statements: Statement[] = [];
    const brace = p.NEED3(() => p.CONSUME(mark.open));
    const tooDeep = brace !== undefined && blocks.skipping.skipTooDeep(brace);
    if (!tooDeep) {
      const add = (): Statement => {
        p.depth++;
        const found = p.SUBRULE(statement);
        p.depth--;
        statements.push(found);
        return found;
      };
      inBraces(brace, STATEMENT, add);
    }
    return { kind: "ClauseBlock", start, end: p.lastEnd(), label, heading, statements };
  });
}
