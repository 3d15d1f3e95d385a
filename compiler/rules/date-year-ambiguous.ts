// The second day of a range that states no year, after a first one of another year than the notice's.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const dateYearAmbiguous = rule({
  code: "date-year-ambiguous",
  texts: entry(
    "error",
    "“{date}”是哪一年？前一日写明了{first}年，这一日也要写明年份，如“{mended}”",
    "which year is {date} of? The first day says {first}; state the year here too: {mended}",
    { fixable: true },
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      // Without the notice's year, which is said elsewhere, every such day is ambiguous.
      if (problem.kind !== "ambiguousYear" || model.notice.year === null) continue;
      const { place, first, year } = problem;
      const date = model.source.text.slice(place.start, place.end).trim();
      const mended = `${year}年${date}`;
      const where = { zh: "前一日写明了年份", en: "The first day states its year" };
      report(
        place,
        { date, first: first.year ?? year, mended },
        { related: [related(first, where)], data: { replacement: mended } },
      );
    }
  },
});
