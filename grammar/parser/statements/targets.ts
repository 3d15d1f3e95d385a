// 任务表: an annex of figures, rows within rows.
import type { CountLiteral, IntegerLiteral, TargetRow, TargetTable } from "../../ast.js";
import { keyword, literal, mark, word } from "../../tokens.js";
import { literalOf } from "../pieces/days.js";
import type { Pieces } from "../pieces/index.js";
import { either } from "../pieces/words.js";
import type { Alternatives, Rule } from "../reader.js";
import { TARGET } from "../sets.js";
import { role } from "../tools.js";

type Count = CountLiteral | IntegerLiteral;
type RowStart = Pick<TargetRow, "role" | "name">;

export function targetsRule(pieces: Pieces): Rule<TargetTable> {
  const { p, textOrName } = pieces;
  const counts: Alternatives<Count> = [
    { ALT: () => literalOf<CountLiteral>(p.CONSUME(literal.count)) },
    { ALT: () => literalOf<IntegerLiteral>(p.CONSUME(literal.integer)) },
  ];
  const count = p.RULE("count", (): Count => p.OR(counts));
  const rows = rowsRule(pieces, count);
  const NAME = role("TargetTable", "name");
  return p.RULE("targets", (): TargetTable => {
    const start = p.CONSUME(keyword.targets).startOffset;
    const name = p.SUBRULE(textOrName, NAME);
    const total = p.OPTION(() => p.SUBRULE(count)) ?? null;
    const found = p.OPTION2(() => p.SUBRULE(rows)) ?? [];
    return { kind: "TargetTable", start, end: p.lastEnd(), name, total, rows: found };
  });
}

function rowsRule(pieces: Pieces, count: Rule<Count>): Rule<TargetRow[]> {
  const { p, blocks, inBraces } = pieces;
  const rows = p.RULE("rows", (): TargetRow[] => {
    const found: TargetRow[] = [];
    const brace = p.CONSUME(mark.open);
    if (blocks.skipping.skipTooDeep(brace)) return found;
    p.depth++;
    inBraces(brace, TARGET, () => {
      const one = p.SUBRULE(row);
      found.push(one);
      return one;
    });
    p.depth--;
    return found;
  });
  const NAME = role("TargetRow", "name");
  const starts: Alternatives<RowStart> = [
    {
      ALT: () => (
        p.CONSUME(keyword.subtotal),
        { role: "subtotal", name: p.OPTION(() => either(p.CONSUME(word, NAME))) ?? null }
      ),
    },
    {
      ALT: () => (
        p.CONSUME(keyword.total),
        { role: "total", name: p.OPTION2(() => either(p.CONSUME2(word, NAME))) ?? null }
      ),
    },
    { ALT: () => ({ role: "item", name: either(p.CONSUME3(word, NAME)) }) },
  ];
  const row = p.RULE("row", (): TargetRow => {
    const start = p.startOfNext();
    const head = p.OPTION3(() => p.OR(starts)) ?? ({ role: "item", name: null } as const);
    const value = p.NEED4(() => p.SUBRULE(count));
    if (value === undefined) p.expected("expected-number");
    const below = p.OPTION5(() => p.SUBRULE(rows)) ?? [];
    return { kind: "TargetRow", start, end: p.lastEnd(), ...head, value: value ?? null, rows: below };
  });
  return rows;
}
