// 期间: its first and last day, or those of each group.
import type { Annotation, PeriodDeclaration, PeriodVariant } from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import { lastOf } from "../pieces/ends.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { PERIOD } from "../sets.js";
import { role } from "../tools.js";

type Ends = Pick<PeriodDeclaration, "from" | "to">;

/** `期间 NAME (从 end)? (至 end)? ({ (当 condition { … } | 其他 { … } | annotation)* })?` */
export function periodRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<PeriodDeclaration> {
  const { p, name, inBraces, expectedFrom } = pieces;
  const ends = endsRule(pieces);
  const variant = variantRule(pieces, ends);
  const entries: Alternatives<PeriodVariant | Annotation> = [
    { ALT: () => p.SUBRULE(variant) },
    { ALT: () => p.SUBRULE(annotation) },
  ];
  const periodEntry = p.RULE("periodEntry", (): PeriodVariant | Annotation => p.OR(entries));
  const NAME = role("PeriodDeclaration", "name");
  return p.RULE("period", (): PeriodDeclaration => {
    const start = p.CONSUME(keyword.period).startOffset;
    const own = p.SUBRULE(name, NAME);
    const { from, to } = p.SUBRULE(ends);
    const variants: PeriodVariant[] = [];
    const notes: Annotation[] = [];
    const add = (): PeriodVariant | Annotation => {
      const entry = p.SUBRULE(periodEntry);
      if (entry.kind === "PeriodVariant") variants.push(entry);
      else notes.push(entry);
      return entry;
    };
    p.OPTION(() => inBraces(p.CONSUME(mark.open), PERIOD, add));
    if (from === null && to === null && variants.length === 0)
      expectedFrom("从 2021年1月1日 至 2021年12月31日", "from 2021-01-01 to 2021-12-31");
    return { kind: "PeriodDeclaration", start, end: p.lastEnd(), name: own, from, to, variants, notes };
  });
}

function endsRule({ p, periodEnd }: Pieces): Rule<Ends> {
  return p.RULE("periodEnds", (): Ends => {
    const from = p.OPTION(() => (p.CONSUME(keyword.from), p.SUBRULE(periodEnd))) ?? null;
    const to = p.OPTION2(() => (p.CONSUME(keyword.to), p.SUBRULE2(periodEnd))) ?? null;
    return { from, to: lastOf(from, to) };
  });
}

/** `当 在校学生 { 从 2025年9月下旬 至 2025年12月20日 }`, `其他 { 从 2025年10月下旬 }` */
function variantRule({ p, blocks, whenOrOthers, expectedFrom }: Pieces, ends: Rule<Ends>): Rule<PeriodVariant> {
  return p.RULE("periodVariant", (): PeriodVariant => {
    const start = p.startOfNext();
    const who = p.SUBRULE(whenOrOthers);
    const opening = p.NEED(() => p.CONSUME(mark.open));
    if (opening === undefined) p.expectedWord("{");
    const { from, to } = p.SUBRULE(ends);
    if (from === null && to === null) expectedFrom("从 2021年1月1日", "from 2021-01-01");
    blocks.skipping.skipRest(opening);
    const closing = p.NEED3(() => p.CONSUME(mark.close));
    if (closing === undefined && opening !== undefined) p.problem(() => blocks.unclosed("unclosed-brace", opening));
    return { kind: "PeriodVariant", start, end: p.lastEnd(), ...who, from, to };
  });
}
