// 标准: an amount, variants for some, who bears it and its parts.
import type { Annotation, Part, PayerRule, StandardDeclaration, Variant } from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { STANDARD } from "../sets.js";
import { role } from "../tools.js";

type Entry = Variant | PayerRule | Part | Annotation;

export function standardRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<StandardDeclaration> {
  const { p, name, rate, rateMayFollow, payerRule, inBraces } = pieces;
  const standardEntry = entryRule(pieces, annotation);
  const NAME = role("StandardDeclaration", "name");
  return p.RULE("standard", (): StandardDeclaration => {
    const start = p.CONSUME(keyword.standard).startOffset;
    const own = p.SUBRULE(name, NAME);
    const amount = p.OPTION({ GATE: rateMayFollow, DEF: () => p.SUBRULE(rate) }) ?? null;
    const variants: Variant[] = [];
    const payers: PayerRule[] = [];
    const parts: Part[] = [];
    const notes: Annotation[] = [];
    p.MANY(() => payers.push(p.SUBRULE(payerRule)));
    const add = (): Entry => {
      const entry = p.SUBRULE(standardEntry);
      if (entry.kind === "Variant") variants.push(entry);
      else if (entry.kind === "PayerRule") payers.push(entry);
      else if (entry.kind === "Part") parts.push(entry);
      else notes.push(entry);
      return entry;
    };
    p.OPTION2(() => inBraces(p.CONSUME(mark.open), STANDARD, add));
    if (amount === null && p.lastEnd() === own?.end) p.expected("expected-amount");
    const terms = { name: own, rate: amount, variants, payers, parts, notes };
    return { kind: "StandardDeclaration", start, end: p.lastEnd(), ...terms };
  });
}

function entryRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<Entry> {
  const { p, part, payerRule } = pieces;
  const variant = variantRule(pieces);
  const entries: Alternatives<Entry> = [
    { ALT: () => p.SUBRULE(variant) },
    { ALT: () => p.SUBRULE(payerRule) },
    { ALT: () => p.SUBRULE(part) },
    { ALT: () => p.SUBRULE(annotation) },
  ];
  return p.RULE("standardEntry", (): Entry => p.OR(entries));
}

/** `当 在黔高校大学生 { 一档 280元 二档 655元 }`, `其他 { 320元 }` */
function variantRule({ p, blocks, whenOrOthers, rate }: Pieces): Rule<Variant> {
  return p.RULE("variant", (): Variant => {
    const start = p.startOfNext();
    const who = p.SUBRULE(whenOrOthers);
    const opening = p.NEED(() => p.CONSUME(mark.open));
    if (opening === undefined) p.expectedWord("{");
    const amount = p.NEED2(() => p.SUBRULE(rate)) ?? null;
    if (amount === null) p.expected("expected-amount");
    blocks.skipping.skipRest(opening);
    const closing = p.NEED3(() => p.CONSUME(mark.close));
    if (closing === undefined && opening !== undefined) p.problem(() => blocks.unclosed("unclosed-brace", opening));
    return { kind: "Variant", start, end: p.lastEnd(), ...who, rate: amount };
  });
}
