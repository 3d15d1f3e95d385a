// Two periods of one clause that overlap in part: most likely one of them should end the day before the other starts.
import { entry } from "@zhengce/grammar";
import { neighbours } from "./lib/consecutive-periods.js";
import { related, rule } from "./rule.js";
import { day, days } from "./lib/words.js";

export const periodOverlap = rule({
  code: "period-overlap",
  texts: entry(
    "warning",
    "“{earlier}”到 {end} 才结束，“{later}”从 {start} 已经开始，重叠 {days}",
    "{earlier} ends on {end}, but {later} starts on {start}: they overlap by {days}",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    for (const { earlier, later } of neighbours(model)) {
      if (later.from > earlier.to) continue;
      const place = later.period.from.node ?? later.period.declarations[0];
      if (place === undefined) continue;
      const end = earlier.period.to.node ?? earlier.period.declarations[0];
      const holes = {
        earlier: earlier.period.name,
        later: later.period.name,
        end: day(earlier.to),
        start: day(later.from),
        days: days(earlier.to - later.from + 1),
      };
      const message = { zh: `“${earlier.period.name}”在这里结束`, en: `${earlier.period.name} ends here` };
      report(place, holes, end === undefined ? {} : { related: [related(end, message)] });
    }
  },
});
