// Benefits from a fixed day of an earlier year, before anybody who comes to the situation could pay: most likely the year is wrong.
import { entry } from "@zhengce/grammar";
import { dayNumber, monthDay, yearOf } from "@zhengce/runtime";
import { comesTo } from "../verify/questions/predicates.js";
import { domainOf } from "../verify/domain.js";
import { paymentRegions } from "../verify/regions.js";
import { writtenLike } from "./lib/gap-edges.js";
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
    const persons = subject.persons();
    const { model } = subject;
    const { year } = model.notice;
    if (persons === null || year === null) return;
    model.situations.forEach(({ name, benefitFrom }, index) => {
      const node = benefitFrom?.node;
      const start = node?.kind === "DateLiteral" ? model.dayOf(node) : null;
      if (node?.kind !== "DateLiteral" || start === null || yearOf(start) >= year) return;
      if (!persons.soundSituation(index)) return;
      const first = paymentRegions(persons.solver, comesTo(persons.program, index), domainOf().payment)[0]?.from;
      if (first === undefined || first <= start) return;
      const [month, inMonth] = [Math.trunc(monthDay(start) / 100), monthDay(start) % 100];
      const replacement = writtenLike(model, node, dayNumber(year, month, inMonth));
      subject.report(
        node,
        { situation: name, start: day(start), year: String(year), first: day(first) },
        replacement === null ? { fixable: false } : { data: { replacement } },
      );
    });
  },
});
