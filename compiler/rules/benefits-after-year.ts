// Benefits from a fixed day that a whole year lies before, after the last day on which anybody could pay, or after the first where 次年 says it: 次年 counted from the notice's own year.
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
    "“{situation}”的待遇从{start}开始，{which}缴费日是{paid}，中间隔着整个{between}年：请核对年份（“次年”从通知的年度算起）",
    "benefits of {situation} start on {start}, and the {which} payment day is {paid}: all of {between} lies between; check the year (次年 counts from the notice’s own)",
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
      // 次年 in the print is the year after that in which the payments begin.
      const isWord = node.years === 1;
      const payment = isWord ? paid.first : paid.last;
      if (yearOf(payment) >= between) continue;
      const which = isWord ? { zh: "第一个", en: "first" } : { zh: "最后一个", en: "last" };
      report(node, { situation, start: day(start), which, paid: day(payment), between: String(between) }, mend);
    }
  },
});
