// A 退费 that can only be 0: it gives back what new identities bring, and either there is nothing to bring or such people never come to it.
import { entry } from "@zhengce/grammar";
import { conjunction, negation } from "../decision/adjust/conditions.js";
import { byJoin } from "../decision/predicate.js";
import type { ChangeSpec, Predicate } from "../decision/program.js";
import { rule } from "./rule.js";

export const refundAlwaysZero = rule({
  code: "refund-always-zero",
  texts: entry(
    "warning",
    "“退费”退的是新认定的身份带来的资助，这里总是 0元：{why}。要退还本人实际缴纳的全部，写“退费 个人实缴”",
    "“refund” gives back what newly certified identities bring, and that is always 0 yuan here: {why}. To give back all that the person paid, write “refund net”",
    { fixable: true },
  ),
  acknowledgeable: false,
  // A subsidy may have been lost.
  absence: true,
  check({ model, program, report }) {
    if (program === null) return;
    const nodes = model.changes.flatMap(({ node }) => node.cases.filter(({ effect }) => effect !== null));
    if (nodes.length !== program.changes.length) return;
    program.changes.forEach(({ when, effect }, index) => {
      const node = nodes[index];
      if (effect !== "refund" || node === undefined) return;
      const why =
        program.subsidies.length === 0
          ? { zh: "文件里没有资助", en: "the file has no subsidy" }
          : isTaken(program.changes.slice(0, index), when)
            ? {
                zh: "新认定了有资助的身份的人，到不了这一项",
                en: "whoever is newly certified never comes to this case",
              }
            : null;
      if (why !== null) report(node, { why }, { data: { insertAt: node.within?.start ?? node.end } });
    });
  },
});

/** Whoever is newly certified meets a case before, or does not meet this one. */
function isTaken(earlier: readonly ChangeSpec[], when: Predicate | null): boolean {
  const holds = (predicate: Predicate | null): boolean | null =>
    predicate === null ? true : forTheNewlyCertified(predicate, null);
  return holds(when) === false || earlier.some((one) => holds(one.when) === true);
}

/** Whether a condition holds for whoever a new identity brings something; null where that depends. */
const forTheNewlyCertified: (predicate: Predicate, context: null) => boolean | null = byJoin<null, boolean | null>({
  all: ({ of }) => conjunction(of.map((part) => forTheNewlyCertified(part, null))),
  any: ({ of }) => negation(conjunction(of.map((part) => negation(forTheNewlyCertified(part, null))))),
  not: ({ of }) => negation(forTheNewlyCertified(of, null)),
  atom: (atom) => (atom.kind === "change" && atom.test === "newlyCertified" ? true : null),
});
