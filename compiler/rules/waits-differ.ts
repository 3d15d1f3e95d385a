// Two waits of a clause that are worked out in one way, with one figure otherwise in one of them; the print says it once.
import { entry } from "@zhengce/grammar";
import { figureText } from "../source-text/figure-text.js";
import { swappedFigures } from "../source-text/swapped.js";
import { unequalTwins } from "../source-text/twins.js";
import { rule } from "./rule.js";

export const waitsDiffer = rule({
  code: "waits-differ",
  against: "print",
  texts: entry(
    "warning",
    "同一条里两处等待期的算法相同，只有这里是“{one}”，那里是“{other}”；原文只写了一次：核对是哪一个",
    "two waits of this clause are worked out alike, but here it is “{one}” and there “{other}”; the print says it once: check which is right",
  ),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    // Where the print says whose a figure is, that says more.
    const told = new Set(swappedFigures(coverage).flatMap((swap) => [swap.one, swap.other]));
    for (const { one, other } of unequalTwins(model, coverage)) {
      if (told.has(one) || told.has(other)) continue;
      const [first = "", second = ""] = [one, other].map((figure) => figureText(model.source.text, figure));
      const related = [{ path: model.source.path, start: other.start, end: other.end, message: THERE }];
      report(one, { one: first, other: second }, { related });
    }
  },
});
const THERE = { zh: "另一处等待期", en: "The other wait" };
