// A value that a 标准 can't state: 全额 or 个人实缴 speak of a subsidy, and a bare percentage is a percentage of nothing.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const misplacedValue = rule({
  code: "misplaced-value",
  texts: entry("error", "标准不能写“{value}”：{reason}", "a standard cannot be “{value}”: {reason}"),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "misplacedValue") continue;
      const { place, what } = problem;
      report(place, { value: model.source.text.slice(place.start, place.end).trim(), reason: REASON[what] });
    }
  },
});

const REASON = {
  full: { zh: "“全额”是资助的写法，这里应为金额，如 280元", en: "“full” belongs to a subsidy; state an amount" },
  net: { zh: "“个人实缴”是资助的写法，这里应为金额，如 280元", en: "“net” belongs to a subsidy; state an amount" },
  percent: { zh: "写明是哪项标准的百分之几，如“一档个人缴费 的 50%”", en: "say which standard it is a percentage of" },
} as const;
