// Two figures of a clause that stand each in the other's place: the print has both, said of one another's names.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import { figureText } from "../source-text/figure-text.js";
import { swappedFigures } from "../source-text/swapped.js";
import { rule } from "./rule.js";
import { printedAt } from "./lib/source-places.js";

export const figuresSwapped = rule({
  code: "figures-swapped",
  against: "print",
  texts: entry(
    "warning",
    "“{one}”{swapped}：按原文，这里是“{other}”",
    "“{one}”{swapped}: by the print this is “{other}”",
  ),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    for (const { one, other, at } of swappedFigures(coverage)) {
      const related = [printedAt(coverage, at)];
      const first = figureText(model.source.text, one);
      if (other === null) {
        report(
          one,
          { one: first, other: figureText(coverage.notice.source.text, at), swapped: ELSEWHERE },
          { related },
        );
        continue;
      }
      const second = figureText(model.source.text, other);
      report(one, { one: first, other: second, swapped: swappedWith(second) }, { related });
      report(other, { one: second, other: first, swapped: swappedWith(first) }, { related });
    }
  },
});

const ELSEWHERE: Texts = { zh: "在原文里说的是等待期的另一部分", en: " is said of another part of the wait" };
function swappedWith(other: string): Texts {
  return { zh: `和“${other}”像是录反了`, en: ` and “${other}” seem to have changed places` };
}
