// Benefits from a fixed day that a whole year lies before, after the last day on which anybody could pay: 次年 counted from the notice's own year.
import { entry, type DateLiteral } from "@zhengce/grammar";
import { yearOf } from "@zhengce/runtime";
import { isFar } from "./lib/dated.js";
import { fixedStarts } from "./lib/fixed-starts.js";
import { rule } from "./rule.js";
import { day } from "./lib/words.js";

export const benefitsAfterYear = rule({
  code: "benefits-after-year",
  texts: entry(
    "warning",
    "“{situation}”的待遇从{start}开始，最后一个缴费日是{last}，中间隔着整个{between}年：请核对年份（“次年”从通知的年度算起）",
    "benefits of {situation} start on {start}, and the last payment day is {last}: all of {between} lies between; check the year (次年 counts from the notice’s own)",
    { fixable: true },
  ),
  acknowledgeable: true,
  check(subject) {
    const { model, report } = subject;
    // A year far away has a finding of its own.
    const isLater = (year: number, start: number, node: DateLiteral): boolean =>
      yearOf(start) > year && !isFar(model, node);
    for (const { situation, node, start, paid, mend } of fixedStarts(subject, isLater)) {
      const between = yearOf(start) - 1;
      if (yearOf(paid.last) >= between) continue;
      report(node, { situation, start: day(start), last: day(paid.last), between: String(between) }, mend);
    }
  },
});
