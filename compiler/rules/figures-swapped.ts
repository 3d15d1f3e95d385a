// Two figures of a clause that stand each in the other's place: the print has both, said of one another's names.
import { entry } from "@zhengce/grammar";
import { figureText } from "../source-text/figure-text.js";
import { swappedFigures } from "../source-text/swapped.js";
import { rule } from "./rule.js";
import { printedAt } from "./lib/source-places.js";

export const figuresSwapped = rule({
  code: "figures-swapped",
  against: "print",
  texts: entry(
    "warning",
    "“{one}”和“{other}”像是录反了：按原文，这里是“{other}”",
    "“{one}” and “{other}” seem to have changed places: by the print this is “{other}”",
  ),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    for (const { one, other, at } of swappedFigures(coverage)) {
      const words = [one, other].map((figure) => figureText(model.source.text, figure));
      const [first = "", second = ""] = words;
      const related = [printedAt(coverage, at)];
      report(one, { one: first, other: second }, { related });
      report(other, { one: second, other: first }, { related });
    }
  },
});
