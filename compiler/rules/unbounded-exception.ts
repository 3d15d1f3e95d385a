// An exception that takes payments of any year: it goes before every ordinary situation, so the notice would answer for years that are not its own.
import { dayNumber } from "@zhengce/runtime";
import { entry } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { comesTo } from "../verify/questions/predicates.js";
import { rule } from "./rule.js";

export const unboundedException = rule({
  code: "unbounded-exception",
  texts: entry(
    "warning",
    "例外“{situation}”没有限定缴费日期，{year} 年度和前后一年之外的缴费也适用，例如：{person}",
    "{situation} does not bound the payment day: it also takes payments beyond {year} and the years before and after it, for example of someone {person}",
    { fixable: true },
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    const { year, inForce } = subject.model.notice;
    // In a notice in force for several years days recur.
    if (persons === null || year === null || inForce !== null) return;
    const { solver, program, soundSituation } = persons;
    const [later, earlier] = [
      { from: dayNumber(year + 2, 1, 1), to: dayNumber(year + 2, 12, 31) },
      { from: dayNumber(year - 2, 1, 1), to: dayNumber(year - 2, 12, 31) },
    ];
    program.situations.forEach(({ exceptional }, index) => {
      const place = subject.model.situations[index]?.when[0]?.node;
      const condition = place?.condition ?? null;
      if (!exceptional || place === undefined || !soundSituation(index)) return;
      const asked = comesTo(program, index);
      const person = solver.witness(asked, { payment: later }) ?? solver.witness(asked, { payment: earlier });
      if (person === null) return;
      const told = {
        situation: subject.model.situations[index]?.name ?? "",
        year,
        person: describePerson(program, person),
      };
      const payment = subject.model.factNamed("paymentDate")?.name;
      subject.report(place, told, {
        ...(condition === null || payment === undefined
          ? {}
          : { data: { from: condition.start, to: condition.end, anyOf: condition.kind === "AnyOf", payment } }),
      });
    });
  },
});
