// A document number that is malformed in the print itself. Where the file copies it as it is, document-number-form speaks of it there.
import { entry } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { plainText } from "../source-text/plain-text.js";
import { printedNumbers } from "../source-text/printed-numbers.js";
import { rule } from "./rule.js";
import { clauseAt, placeOf, printedAt } from "./lib/source-places.js";

export const sourceDocumentNumber = rule({
  code: "source-document-number",
  against: "print",
  texts: entry(
    "warning",
    "原文里文号“{written}”的写法有误，应为“{canonical}”",
    "document number “{written}” is misspelt in the print; it should be “{canonical}”",
  ),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    const copied = textsOf(model);
    const print = coverage.notice.source.text;
    for (const { start, written, canonical, faults } of printedNumbers(print)) {
      // Blanks and wide digits come from typesetting and from how the text was taken out of the print.
      if (faults?.every((fault) => fault === "spaces" || fault === "fullWidth") === true) continue;
      const plain = plainText(written).text;
      if (copied.some((text) => text.includes(plain))) continue;
      report(
        placeOf(model, clauseAt(coverage, start)),
        { written: plain, canonical },
        { related: [printedAt(coverage, { start, end: start + written.length })] },
      );
    }
  },
});

/** The texts of the file, in which a number may be copied as it is printed. */
function textsOf(model: Model): readonly string[] {
  return model.nodesOf("Text").map(({ value }) => plainText(value).text);
}
