// A clause of the print that the file never mentions.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { clauseAt, placeOf, printedAt } from "./lib/source-places.js";

export const clauseNotEncoded = rule({
  code: "clause-not-encoded",
  against: "print",
  texts: entry(
    "warning",
    "原文的条款“{clause}”在文件里没有出现",
    "clause {clause} of the print is never mentioned in the file",
  ),
  acknowledgeable: true,
  absence: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    const missing = new Set(coverage.unmentioned.map(({ key }) => key));
    for (const text of coverage.unmentioned) {
      if (text.around.some((key) => missing.has(key))) continue;
      // Where it would have to stand: behind the clause that the print has in front of it.
      const before = text.start === 0 ? null : clauseAt(coverage, text.start - 1);
      report(
        placeOf(model, before),
        { clause: text.label },
        { related: [printedAt(coverage, { start: text.start, end: text.body })], depends: [model.tree] },
      );
    }
  },
});
