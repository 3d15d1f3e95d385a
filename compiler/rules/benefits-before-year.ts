// Benefits from a fixed day of an earlier year, before anybody who comes to the situation could pay: most likely the year is wrong.
import { entry } from "@zhengce/grammar";
import { yearOf } from "@zhengce/runtime";
import { fixedStarts } from "./lib/fixed-starts.js";
import { rule } from "./rule.js";
import { day } from "./lib/words.js";

export const benefitsBeforeYear = rule({
  code: "benefits-before-year",
  texts: entry(
    "warning",
    "“{situation}”的待遇从{start}开始，早于{year}年度，也早于第一个缴费日{first}，还没有人缴费：请核对年份",
    "benefits of {situation} start on {start}, before {year} and before anybody has paid (from {first} on); check the year",
    { fixable: true },
  ),
  acknowledgeable: true,
  check(subject) {
    const year = String(subject.model.notice.year);
    const isEarlier = (own: number, start: number): boolean => yearOf(start) < own;
    for (const { situation, node, start, paid, mend } of fixedStarts(subject, isEarlier)) {
      if (paid.first <= start) continue;
      subject.report(node, { situation, start: day(start), year, first: day(paid.first) }, mend);
    }
  },
});
