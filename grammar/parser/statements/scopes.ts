// 参保范围: who may join, and who may not.
import type { Annotation, ScopeBlock, ScopeRule } from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { SCOPE } from "../sets.js";

type Entry = ScopeRule | Annotation;

export function scopeBlockRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<ScopeBlock> {
  const { p, unspecified, inBraces } = pieces;
  const scopeEntry = entryRule(pieces, annotation);
  return p.RULE("scope", (): ScopeBlock => {
    const start = p.CONSUME(keyword.scope).startOffset;
    const rules: ScopeRule[] = [];
    const notes: Annotation[] = [];
    const open = p.OPTION(() => p.SUBRULE(unspecified)) ?? null;
    const brace = p.OPTION2(() => p.CONSUME(mark.open));
    const add = (): Entry => {
      const entry = p.SUBRULE(scopeEntry);
      if (entry.kind === "ScopeRule") rules.push(entry);
      else notes.push(entry);
      return entry;
    };
    if (brace !== undefined || open === null) inBraces(brace, SCOPE, add);
    return { kind: "ScopeBlock", start, end: p.lastEnd(), rules, unspecified: open, notes };
  });
}

function entryRule({ p, when }: Pieces, annotation: Rule<Annotation>): Rule<Entry> {
  const scopeRule = p.RULE("scopeRule", (): ScopeRule => {
    const start = p.startOfNext();
    const admits = p.OR([
      { ALT: () => (p.CONSUME(keyword.admits), true) },
      { ALT: () => (p.CONSUME(keyword.excludes), false) },
    ]);
    const condition = p.NEED(() => p.SUBRULE(when));
    if (condition === undefined) p.expectedWord("当", "when");
    return { kind: "ScopeRule", start, end: p.lastEnd(), admits, condition: condition ?? null };
  });
  const entries: Alternatives<Entry> = [{ ALT: () => p.SUBRULE(scopeRule) }, { ALT: () => p.SUBRULE(annotation) }];
  return p.RULE("scopeEntry", (): Entry => p.OR(entries));
}
