// A hole between two brackets of birth dates or ages: someone who belongs to neither, most likely by a slip in one of the ends.
import { entry } from "@zhengce/grammar";
import { misfits } from "./lib/brackets.js";
import { related, rule } from "./rule.js";

export const bracketGap = rule({
  code: "bracket-gap",
  texts: entry(
    "warning",
    "“{earlier}”和“{later}”之间有空档：{persons}两边都不属于",
    "there is a hole between {earlier} and {later}: {persons} belongs to neither",
  ),
  acknowledgeable: true,
  check(subject) {
    for (const { kind, earlier, later, place, other, persons } of misfits(subject)) {
      if (kind !== "hole") continue;
      const message = { zh: "相邻的一段在这里", en: "The bracket next to it is here" };
      subject.report(
        place,
        { earlier: earlier.name, later: later.name, persons },
        { related: [related(other, message)] },
      );
    }
  },
});
