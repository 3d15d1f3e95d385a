// One standard twice in one 缴纳: it would be charged twice, and subsidised twice.
import { entry } from "@zhengce/grammar";
import type { PayTerm } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const repeatedComponent = rule({
  code: "repeated-component",
  texts: entry(
    "error",
    "“{component}”在这一项“缴纳”里写了两次，会缴两次，资助也算两次：删去一次",
    "{component} stands twice in this payment: it would be charged and subsidised twice; remove one",
    { fixable: true },
  ),
  acknowledgeable: true,
  check({ model, report }) {
    for (const { terms } of model.nodesOf("PaySlot")) {
      terms.forEach((term, index) => {
        const first = terms.findIndex((other) => saidOf(other) === saidOf(term));
        const before = terms[index - 1];
        const earlier = terms[first];
        if (first === index || before === undefined || earlier === undefined) return;
        report(
          term,
          { component: term.component.text },
          {
            related: [related(earlier, { zh: "第一次写在这里", en: "It stands here first" })],
            data: { removeFrom: before.end },
          },
        );
      });
    }
  },
});

/** Once, and as often as a number says, are two things. */
function saidOf({ component, factor }: PayTerm): string {
  return JSON.stringify([component.text, factor?.text]);
}
