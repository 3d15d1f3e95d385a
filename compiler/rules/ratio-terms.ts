// A ratio with more or fewer terms than payers, `市级财政:县级财政 = 5:2:3`, or with a term of 0.
import { entry } from "@zhengce/grammar";
import type { RatioLiteral, Texts } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { payersText, paymentsOf } from "./lib/statements.js";

export const ratioTerms = rule({
  code: "ratio-terms",
  texts: entry("error", "“{payers}”与 {ratio} 对不上：{problem}", "{payers} and {ratio} don't fit together: {problem}"),
  acknowledgeable: true,
  // A part of what it counts may have been lost.
  absence: true,
  check({ model, report }) {
    for (const item of paymentsOf(model).flatMap((payment) => payment.items)) {
      if (item.ratio === null) continue;
      const problem = problemOf(item.payers.length, item.ratio);
      if (problem !== null) report(item, { payers: payersText(item), ratio: item.ratio.terms.join(":"), problem });
    }
  },
});

function problemOf(payers: number, { terms }: RatioLiteral): Texts | null {
  if (payers !== terms.length) {
    return { zh: `${payers} 个单位，${terms.length} 个数`, en: `${payers} payers and ${terms.length} terms` };
  }
  if (!terms.includes(0)) return null;
  return { zh: "比例里有 0，不出资的单位不必列出", en: "a term is 0; leave out who pays nothing" };
}
