// A figure of the print that its clause of the file neither encodes nor waives in words.
import { entry } from "@zhengce/grammar";
import type { Related } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { conflicts } from "../source-text/conflicts.js";
import type { ClauseCoverage, Coverage } from "../source-text/coverage.js";
import { figureText } from "../source-text/figure-text.js";
import type { PrintedFigure } from "../source-text/printed.js";
import { rule } from "./rule.js";
import { clauseWords, componentsOf, placeOf, printedAt } from "./lib/source-places.js";

export const figureNotEncoded = rule({
  code: "figure-not-encoded",
  against: "print",
  texts: entry(
    "warning",
    "原文{clause}的“{figure}”没有编码，也没有用“说明”交代",
    "“{figure}” {clause} of the print is neither encoded nor accounted for in a note",
  ),
  acknowledgeable: true,
  absence: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    const print = coverage.notice.source.text;
    const said = spokenFor(model, coverage);
    for (const item of coverage.clauses) {
      const byWords = new Map<string, Related[]>();
      for (const printed of openFigures(item)) {
        if (said.has(printed)) continue;
        const words = figureText(print, printed);
        byWords.set(words, [...(byWords.get(words) ?? []), printedAt(coverage, printed)]);
      }
      const { clause } = item;
      for (const [figure, places] of byWords) {
        const depends = clause?.nodes ?? [model.tree];
        report(placeOf(model, clause), { clause: clauseWords(clause), figure }, { related: places, depends });
      }
    }
  },
});

function openFigures({ printed }: ClauseCoverage): readonly PrintedFigure[] {
  return printed.filter(({ state }) => state === "open").map((account) => account.printed);
}

/** Open figures that another finding speaks of already: it stands for a wrong one of the file, or the print contradicts itself there. */
function spokenFor(model: Model, coverage: Coverage): ReadonlySet<PrintedFigure> {
  const instead = coverage.clauses.flatMap(({ encoded }) => encoded.flatMap((account) => account.instead ?? []));
  const contradicted = conflicts(coverage.notice, componentsOf(model)).flatMap(({ one, other }) => [one, other]);
  return new Set([...instead, ...contradicted]);
}
