// A date that no calendar has: 2021年2月30日.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const impossibleDate = rule({
  code: "impossible-date",
  texts: entry("error", "没有“{date}”这一天：{hint}", "there is no such day as {date}: {hint}"),
  acknowledgeable: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "impossibleDate") continue;
      const { place, lastDay } = problem;
      const { month } = place;
      const hint =
        lastDay === 0
          ? { zh: "月份只有1至12", en: "months run from 1 to 12" }
          : { zh: `${month}月最后一天是${lastDay}日`, en: `that month ends on the ${lastDay}th` };
      report(place, { date: model.source.text.slice(place.start, place.end), hint });
    }
  },
});
