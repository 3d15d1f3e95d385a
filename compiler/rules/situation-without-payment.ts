// A situation in which nothing says what is paid. What the notice leaves open is written 缴纳 未规定.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { insertionPoint } from "./lib/slots.js";

export const situationWithoutPayment = rule({
  code: "situation-without-payment",
  texts: entry(
    "error",
    "情形“{situation}”没有写缴纳什么：写“缴纳 个人缴费”等，通知没有规定的写“缴纳 未规定”",
    "nothing says what is paid in {situation}: write “pay …”, or “pay unspecified” where the notice leaves it open",
    { fixable: true },
  ),
  absence: true,
  check({ model, report }) {
    for (const { name, pay, declarations, nodes } of model.situations) {
      const place = declarations[0];
      if (pay !== null || place === undefined) continue;
      const insertAt = insertionPoint(model.source.text, nodes[0]?.node);
      const extra = insertAt === null ? { fixable: false } : { data: { insertAt } };
      report(place, { situation: name }, { ...extra, depends: nodes.map(({ node }) => node) });
    }
  },
});
