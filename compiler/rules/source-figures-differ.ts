// A figure that two places of the print state differently.
import { entry } from "@zhengce/grammar";
import { conflicts } from "../source-text/conflicts.js";
import { figureText } from "../source-text/figure-text.js";
import { rule } from "./rule.js";
import { clauseAt, componentsOf, placeOf, printedAt } from "./lib/source-places.js";

export const sourceFiguresDiffer = rule({
  code: "source-figures-differ",
  against: "print",
  texts: entry(
    "warning",
    "原文前后不一：一处是“{one}”，一处是“{other}”",
    "the print contradicts itself: “{one}” in one place, “{other}” in the other",
  ),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    const print = coverage.notice.source.text;
    for (const { one, other } of conflicts(coverage.notice, componentsOf(model))) {
      report(
        placeOf(model, clauseAt(coverage, other.start)),
        { one: figureText(print, one), other: figureText(print, other) },
        { related: [printedAt(coverage, one), printedAt(coverage, other)] },
      );
    }
  },
});
