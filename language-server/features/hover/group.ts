// A group → what it is granted, by name or through a group that it counts as, and where it pays otherwise than others. Wording only.
import {
  describeCondition,
  describePart,
  describePayerRule,
  describeRate,
  describeRateEntry,
  type Group,
} from "@zhengce/compiler/editor";
import { keywords, walk, type Condition } from "@zhengce/grammar";
import { clauseWords } from "./words.js";
import { subsidiesOf } from "../subsidies-of.js";
import type { Teller } from "../told-in.js";

export function groupLines({ name }: Group, { model, t, tell }: Teller): readonly string[] {
  const granted = subsidiesOf(model, name).map(({ group, component, condition, rates, payers, parts, nodes }) => {
    const amounts = new Set(rates.flatMap((rate) => (rate === null ? [] : [rate.node])));
    const words = [
      ...[...amounts].map((rate) => describeRateEntry(rate, model)),
      ...(condition === null ? [] : [keywords.when.zh[0], describeCondition(condition, model)]),
      ...payers.map(({ node }) => describePayerRule(node, model)),
      ...parts.map(({ node }) => describePart(node, model)),
    ];
    const through = group === name ? "" : t(`作为${group}：`, `as ${group}: `);
    const statement = tell([keywords.subsidy.zh[0], component, ...words].join(" "));
    return `${through}${statement}${clauseWords(nodes[0]?.clause ?? null, t)}`;
  });
  const varied = [...model.components.values()].flatMap((component) =>
    component.variants
      .filter(({ node }) => node.condition !== null && names(node.condition, name))
      .map(({ node, clause }) => {
        const [condition, rate] = [describeCondition(node.condition, model), describeRate(node.rate, model)];
        const statement = tell(
          [keywords.standard.zh[0], component.name, keywords.when.zh[0], condition, rate].join(" "),
        );
        return `${statement}${clauseWords(clause, t)}`;
      }),
  );
  return [...granted, ...varied];
}

function names(condition: Condition, name: string): boolean {
  let found = false;
  walk(condition, {
    enter: (node) => {
      found ||= node.kind === "Name" && node.text === name;
    },
  });
  return found;
}
