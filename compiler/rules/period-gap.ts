// A few days between two periods of one clause that belong to neither: most likely a slip in one of the ends.
import { entry } from "@zhengce/grammar";
import { neighbours } from "./lib/consecutive-periods.js";
import { related, rule } from "./rule.js";
import { day, days } from "./lib/words.js";

/** A longer pause is more likely meant. */
const LONGEST_TYPO = 7;

export const periodGap = rule({
  code: "period-gap",
  texts: entry(
    "warning",
    "“{earlier}”到 {end} 结束，“{later}”从 {start} 才开始，中间空了 {days}",
    "{earlier} ends on {end}, but {later} starts on {start}: {days} between them in neither",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    for (const { earlier, later } of neighbours(model)) {
      const pause = later.from - earlier.to - 1;
      const place = later.period.from.node ?? later.period.declarations[0];
      if (pause < 1 || pause > LONGEST_TYPO || place === undefined) continue;
      const end = earlier.period.to.node ?? earlier.period.declarations[0];
      const holes = {
        earlier: earlier.period.name,
        later: later.period.name,
        end: day(earlier.to),
        start: day(later.from),
        days: days(pause),
      };
      const message = { zh: `“${earlier.period.name}”在这里结束`, en: `${earlier.period.name} ends here` };
      report(place, holes, end === undefined ? {} : { related: [related(end, message)] });
    }
  },
});
