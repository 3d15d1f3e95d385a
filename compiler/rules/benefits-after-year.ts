// Benefits from a fixed day that a whole year lies before, after the last day on which anybody could pay: 次年 counted from the notice's own year.
import { entry } from "@zhengce/grammar";
import { dayNumber, monthDay, yearOf } from "@zhengce/runtime";
import { comesTo } from "../verify/questions/predicates.js";
import { domainOf } from "../verify/domain.js";
import { paymentRegions } from "../verify/regions.js";
import { isFar } from "./lib/dated.js";
import { writtenLike } from "./lib/gap-edges.js";
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
    const persons = subject.persons();
    const { model } = subject;
    const { year } = model.notice;
    if (persons === null || year === null) return;
    model.situations.forEach(({ name, benefitFrom }, index) => {
      const node = benefitFrom?.node;
      const start = node?.kind === "DateLiteral" ? model.dayOf(node) : null;
      if (node?.kind !== "DateLiteral" || start === null || yearOf(start) <= year) return;
      // That year has a finding of its own.
      if (isFar(model, node)) return;
      if (!persons.soundSituation(index)) return;
      const last = paymentRegions(persons.solver, comesTo(persons.program, index), domainOf().payment).at(-1)?.to;
      if (last === undefined || yearOf(last) >= yearOf(start) - 1) return;
      const [month, inMonth] = [Math.trunc(monthDay(start) / 100), monthDay(start) % 100];
      const replacement = writtenLike(model, node, dayNumber(year, month, inMonth));
      subject.report(
        node,
        { situation: name, start: day(start), last: day(last), between: String(yearOf(start) - 1) },
        replacement === null ? { fixable: false } : { data: { replacement } },
      );
    });
  },
});
