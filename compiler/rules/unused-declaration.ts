// A fact, group, period, tier or standard that no rule uses: left over, or a rule is missing. A mention in 用例 is no use.
import { entry } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import { sameDocument } from "../compare/superior/superior.js";
import type { Conformance } from "../compare/superior/superior.js";
import type { Model, SymbolKind } from "../semantics/model.js";
import { KIND_OF_USE } from "../semantics/name-use.js";
import { KIND } from "./lib/kinds.js";
import { rule } from "./rule.js";

export const unusedDeclaration = rule({
  code: "unused-declaration",
  texts: entry(
    "warning",
    "{what}“{name}”没有用到：删去它，或补上用到它的规则",
    "{what} {name} is never used: remove it, or add the rule that uses it",
    { fixable: true, tag: "unnecessary" },
  ),
  check({ model, syntax, conformance, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "unusedDeclaration") continue;
      const { place, what, statement, listed } = problem;
      // Any broken statement may be the one that used it.
      if (syntax.length > 0) continue;
      // What only situations use is missed by them.
      if (model.situations.length === 0 && (what === "period" || what === "component")) continue;
      if (what === "fact" && isReadAbove(place.text, model, conformance)) continue;
      // A name of its kind that nothing declares may be meant for it.
      if (isSought(model, what)) continue;
      const span = statement ?? (listed ? inList(place, model.source.text) : null);
      const extra = span === null ? { fixable: false } : { data: { start: span.start, end: span.end, listed } };
      report(place, { what: KIND[what], name: place.text }, extra);
    }
  },
});

/** What 未尽事宜 leaves to the superior is answered by rules that read the superior's facts, as far as this notice has them. */
function isReadAbove(name: string, { notice }: Model, conformance: Conformance | null): boolean {
  if (conformance === null || notice.residual === null || !sameDocument(notice.residual, conformance.document))
    return false;
  return conformance.superior.model.facts.has(name);
}

function isSought({ problems }: Model, what: SymbolKind): boolean {
  return problems.some(
    (problem) => problem.kind === "unknownName" && problem.expected.some((use) => KIND_OF_USE[use] === what),
  );
}

/** A name of a list with the mark that sets it apart from the next one, or from the one before where it is the last. */
function inList({ start, end }: Span, text: string): Span {
  const behind = /^\s*[、，,]\s*/.exec(text.slice(end, end + 100));
  if (behind !== null) return { start, end: end + behind[0].length };
  const before = /\s*[、，,]\s*$/.exec(text.slice(Math.max(0, start - 100), start));
  return { start: start - (before?.[0].length ?? 0), end };
}
