// A group → what it is granted, by name or through a group that it counts as, and where it pays otherwise than others. Wording only.
import { describeCondition, describeRate, describeSubsidy, type Group, word } from "@zhengce/compiler/editor";
import { walk, type Condition } from "@zhengce/grammar";
import { clauseWords } from "./words.js";
import { subsidiesOf } from "../subsidies-of.js";
import type { Teller } from "../told-in.js";

export function groupLines({ name }: Group, { model, t, of }: Teller): readonly string[] {
  const granted = subsidiesOf(model, name).map((subsidy) => {
    const { group, component, rates, nodes } = subsidy;
    const amounts = new Set(rates.flatMap((rate) => (rate === null ? [] : [rate.node])));
    const through = group === name ? "" : t(`作为${group}：`, `as ${group}: `);
    const statement = [word("subsidy", of), component, describeSubsidy(subsidy, [...amounts], of)].join(" ");
    return `${through}${statement}${clauseWords(nodes[0]?.clause ?? null, t)}`;
  });
  const varied = [...model.components.values()].flatMap((component) =>
    component.variants
      .filter(({ node }) => node.condition !== null && names(node.condition, name))
      .map(({ node, clause }) => {
        const [condition, rate] = [describeCondition(node.condition, of), describeRate(node.rate, of)];
        const statement = [word("standard", of), component.name, word("when", of), condition, rate].join(" ");
        return `${statement}${clauseWords(clause, t)}`;
      }),
  );
  const apart = model.exclusions
    .flatMap(({ groups }) => (groups.includes(name) ? groups : []))
    .filter((one) => one !== name);
  const others = [...new Set(apart)].join(t("、", ", "));
  const excluded = others === "" ? [] : [t(`与${others}互斥`, `never together with ${others}`)];
  return [...granted, ...varied, ...excluded];
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
