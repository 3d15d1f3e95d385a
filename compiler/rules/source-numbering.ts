// A break in the print's own numbering that the file's labels do not show: （一） and then （三）, or a number that goes back.
import { entry } from "@zhengce/grammar";
import { numberingBreaks } from "../source-text/numbering.js";
import { rule } from "./rule.js";
import { clauseAt, placeOf, printedAt } from "./lib/source-places.js";

export const sourceNumbering = rule({
  code: "source-numbering",
  against: "print",
  texts: entry(
    "warning",
    "原文的编号从“{before}”接到“{after}”，不连续",
    "the print's numbering goes from {before} straight to {after}",
  ),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    for (const { before, after } of numberingBreaks(coverage.notice, model)) {
      report(
        placeOf(model, clauseAt(coverage, after.start)),
        { before: before.label, after: after.label },
        { related: [before, after].map((clause) => printedAt(coverage, { start: clause.start, end: clause.body })) },
      );
    }
  },
});
