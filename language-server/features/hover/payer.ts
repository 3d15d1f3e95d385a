// A payer → what it pays: the subsidies and the parts of standards whose 由 names it, each with its clause. Wording only.
import {
  describeCondition,
  describePart,
  describePayerRule,
  describeRateEntry,
  type Payer,
  type Placed,
  word,
} from "@zhengce/compiler/editor";
import type { Part, PayerRule } from "@zhengce/grammar";
import { clauseWords } from "./words.js";
import type { Teller } from "../told-in.js";

export function payerLines({ name }: Payer, { model, t, of }: Teller): readonly string[] {
  const pays = ({ node }: Placed<PayerRule> | Placed<Part>): boolean =>
    node.payment?.items.some(({ payers }) => payers.some(({ text }) => text === name)) === true;
  const ofSubsidies = model.subsidies.flatMap(({ group, condition, rates, payers, parts, nodes }) => {
    const words = [
      ...payers.filter(pays).map(({ node }) => describePayerRule(node, of)),
      ...parts.filter(pays).map(({ node }) => describePart(node, of)),
    ];
    if (words.length === 0) return [];
    const known = [...new Set(rates.flatMap((rate) => (rate === null ? [] : [rate.node])))];
    const amounts = known.map((rate) => describeRateEntry(rate, of));
    const when = condition === null ? [] : [word("when", of), describeCondition(condition, of)];
    return [`${[group, ...amounts, ...when, ...words].join(" ")}${clauseWords(nodes[0]?.clause ?? null, t)}`];
  });
  const ofStandards = [...model.components.values()].flatMap(({ name: component, parts, payers }) =>
    [
      ...parts.filter(pays).map(({ node, clause }) => ({ said: describePart(node, of), clause })),
      ...payers.filter(pays).map(({ node, clause }) => ({ said: describePayerRule(node, of), clause })),
    ].map(({ said, clause }) => `${component} ${said}${clauseWords(clause, t)}`),
  );
  return [...new Set([...ofSubsidies, ...ofStandards])];
}
