// A day that lies neither in the notice's year nor in the year before or after it: most likely a slip in the year; in the notice's own year
// where no day fits it.
import { entry } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { datedOf, daysOfAnotherYear, isFar } from "./lib/dated.js";
import { related, rule } from "./rule.js";
import { day } from "./lib/words.js";

export const outsideYear = rule({
  code: "outside-year",
  texts: entry(
    "warning",
    "{what} 不在 {year} 年度和前后一年之内，请核对{which}",
    "{what}, is neither in {year} nor in the year before or after it; check {which}",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const { year } = model.notice;
    if (year === null || !model.nodesOf("DateLiteral").some((date) => isFar(model, date))) return;
    const others = daysOfAnotherYear(model);
    const [first] = others;
    const place = model.notice.entries.find(({ property }) => property === "year");
    if (first !== undefined && place !== undefined) {
      const shown = first.date.year ?? year;
      const what = {
        zh: `文件里写的全部 ${others.length} 个日期（如 ${shown} 年）`,
        en: `each of the ${others.length} days of this file, such as those of ${shown}`,
      };
      const which = { zh: "年度", en: "the notice’s year" };
      report(
        place.values[0] ?? place,
        { what, year, which },
        { related: [related(first.date, { zh: "第一个日期在这里", en: "The first of them is here" })] },
      );
      return;
    }
    const reversed = reversedIn(model);
    for (const { date, what } of datedOf(model)) {
      const number = isFar(model, date) && !reversed.has(date.start) ? model.dayOf(date) : null;
      if (number === null) continue;
      const shown = day(number);
      const which = { zh: "年份", en: "the year" };
      report(date, { what: { zh: `${what.zh}的 ${shown.zh}`, en: `${shown.en}, ${what.en}` }, year, which });
    }
  },
});

/** Of a range that is reversed as well, that finding tells of the year. */
function reversedIn({ problems }: Model): ReadonlySet<number> {
  return new Set(
    problems.flatMap((problem) => (problem.kind === "reversedRange" ? [problem.from.start, problem.to.start] : [])),
  );
}
