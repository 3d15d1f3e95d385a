// 次日 or 前日 of a period whose end is open, left open, or recurs: nothing follows from it.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const periodEndOpen = rule({
  code: "period-end-open",
  texts: entry(
    "error",
    "“{day}”推算不出来：期间“{period}”的{end}{why}",
    "{day} cannot be told: the {end} of {period} {why}",
  ),
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "openEnd") continue;
      const { place, period, end, why } = problem;
      const declared = period.declarations[0];
      const where = { zh: `“${period.name}”声明在这里`, en: `${period.name} is declared here` };
      report(
        place,
        {
          day: model.source.text.slice(place.start, place.end).trim(),
          period: period.name,
          end: END[end],
          why: WHY[why],
        },
        {
          related: declared === undefined ? [] : [related(declared, where)],
          depends: period.nodes.map(({ node }) => node),
        },
      );
    }
  },
});

const END = { from: { zh: "起始日", en: "first day" }, to: { zh: "截止日", en: "last day" } } as const;
const WHY = {
  open: { zh: "没有写", en: "is not stated" },
  unspecified: { zh: "未规定", en: "is left open" },
  recurring: { zh: "是每年的某日，没有年份", en: "recurs every year" },
} as const;
