// Tokens to the tree: the statements of a file. Put together of the pieces of the grammar and one rule a kind of statement; made once.
import type { Document, Statement } from "../ast.js";
import type { Scan } from "../lexer/scan.js";
import { declaredPeriods, declaredTiers } from "./declared-tiers.js";
import { piecesOf } from "./pieces/index.js";
import { Reader } from "./reader.js";
import { STATEMENT } from "./sets.js";
import { statementRule } from "./statements/index.js";

export interface Parser {
  /** What the last reading found, and the recorded grammar. */
  readonly reader: Reader;
  /** Reads the whole file. @param tiers names that 档次 declares in a file that the text is a part of */
  readonly read: (scan: Scan, tiers: ReadonlySet<string>) => Document;
}

/** @param validate Chevrotain's own checks of the grammar, which take longer than reading a notice */
export function makeParser(validate = false): Parser {
  const p = new Reader(validate);
  const pieces = piecesOf(p);
  const { blocks } = pieces;
  const statement = statementRule(pieces);
  const document = p.RULE("document", (): Document => {
    const statements: Statement[] = [];
    blocks.settle(STATEMENT, undefined);
    p.MANY(() => {
      const found = p.SUBRULE(statement);
      statements.push(found);
      blocks.settle(STATEMENT, undefined, found);
    });
    return { kind: "Document", start: 0, end: p.RECORDING_PHASE ? 0 : p.scan.text.length, statements };
  });
  p.complete();
  return {
    reader: p,
    read(scan, tiers) {
      p.begin(scan, declaredTiers(scan.tokens, tiers), declaredPeriods(scan.tokens));
      blocks.begin();
      const tree = document.call(p);
      const [bug] = p.errors;
      if (bug !== undefined) throw new Error(`the grammar asked for a token that it did not look for: ${bug.message}`);
      return tree;
    },
  };
}
