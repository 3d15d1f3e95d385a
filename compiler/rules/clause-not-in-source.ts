// A clause of the file that the print does not have; or no clause of the print could be found at all.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { placeOf } from "./lib/source-places.js";

export const clauseNotInSource = rule({
  code: "clause-not-in-source",
  against: "print",
  texts: entry("warning", "原文里找不到{clause}", "the print has no trace of {clause}"),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    if (coverage.unprinted.length > 0 && coverage.notice.clauses.every(({ key }) => key === "")) {
      report(placeOf(model, null), { clause: { zh: "任何条款的编号或标题", en: "any clause number or heading" } });
      return;
    }
    for (const clause of coverage.unprinted) {
      const words = { zh: `条款“${clause.name}”`, en: `clause ${clause.name}` };
      for (const { label } of clause.nodes) if (label !== null) report(label, { clause: words });
    }
  },
});
