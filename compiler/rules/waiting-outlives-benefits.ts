// Benefits that end before they start, for everybody who comes to a situation: a waiting that is too long, or an end in the wrong year.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import { parseDay, readFacts } from "@zhengce/runtime";
import { chosenDayOf, dayOf, worldOf } from "../decision/interpret/conditions.js";
import { latePayments } from "../verify/questions/lateness.js";
import { rule } from "./rule.js";
import { day } from "./lib/words.js";

export const waitingOutlivesBenefits = rule({
  code: "waiting-outlives-benefits",
  texts: entry(
    "warning",
    "“{situation}”里谁也享受不到待遇：{paid}缴费，{waiting}待遇从{start}开始，已过截止日{end}",
    "nobody in {situation} ever has benefits: {waiting}paying on {paid} they start on {start}, after their end on {end}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    const { model } = subject;
    const { program, solver } = persons;
    model.situations.forEach(({ name, waiting, benefitFrom, benefitTo }, index) => {
      const spec = program.situations[index];
      const place = waiting?.node ?? benefitTo?.node ?? null;
      if (place === null || benefitFrom === null || !spec?.benefitFrom || !spec.benefitTo) return;
      if (!persons.soundSituation(index)) return;
      const late = latePayments(solver, index);
      if (late?.always !== true) return;
      const { person } = late;
      const facts = readFacts(program, person);
      if (facts.issues !== undefined) return;
      const world = worldOf(program, facts.value);
      const [from, to] = [chosenDayOf(spec.benefitFrom, world), dayOf(spec.benefitTo, world)];
      if (from === null || to === null) return;
      const wait =
        waiting === null || waiting.node.terms.length === 0
          ? ""
          : model.source.text.slice(waiting.node.start, waiting.node.end).trim();
      const waited: Texts | string = wait === "" ? "" : { zh: `等待${wait}后`, en: `after waiting ${wait}, ` };
      subject.report(place, {
        ...{ situation: name, waiting: waited, paid: dayWords(String(person["缴费日期"])) },
        ...{ start: day(from), end: day(to) },
      });
    });
  },
});

function dayWords(iso: string): Texts | string {
  const number = parseDay(iso);
  return number === null ? iso : day(number);
}
