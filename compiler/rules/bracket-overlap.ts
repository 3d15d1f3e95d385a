// Two brackets of birth dates or ages that overlap in part: someone who belongs to both, most likely by a slip in one of the ends.
import { entry } from "@zhengce/grammar";
import { misfits } from "./lib/brackets.js";
import { related, rule } from "./rule.js";

export const bracketOverlap = rule({
  code: "bracket-overlap",
  texts: entry(
    "warning",
    "“{earlier}”和“{later}”重叠：{persons}两边都属于",
    "{earlier} and {later} overlap: {persons} belongs to both",
  ),
  acknowledgeable: true,
  check(subject) {
    for (const { kind, earlier, later, place, other, persons } of misfits(subject)) {
      if (kind !== "overlap") continue;
      const message = { zh: "重叠的一段在这里", en: "The bracket that it overlaps is here" };
      subject.report(
        place,
        { earlier: earlier.name, later: later.name, persons },
        { related: [related(other, message)] },
      );
    }
  },
});
