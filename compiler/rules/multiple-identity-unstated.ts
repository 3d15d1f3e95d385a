// Several groups are subsidised on one component, and the notice's rule for a person who holds two of them is not written.
import { entry } from "@zhengce/grammar";
import type { Subsidy } from "../semantics/model.js";
import { rule } from "./rule.js";

export const multipleIdentityUnstated = rule({
  code: "multiple-identity-unstated",
  texts: entry(
    "warning",
    "“{first}”和“{second}”都有资助，没有写同时有两种身份的人怎么办：写“多重身份 就高不重复”（或 累加、依序、未规定）",
    "{first} and {second} are both subsidised, and nothing says what a person gets who is both: write “multiple highest” (or sum, first, unspecified)",
  ),
  check({ model, report }) {
    if (model.combination !== null) return;
    for (const component of model.components.values()) {
      const subsidies = model.subsidies.filter((subsidy) => subsidy.component === component.name);
      const first = subsidies[0];
      const second = subsidies.find(
        (other) => other.group !== first?.group && !(allFull(other) && first !== undefined && allFull(first)),
      );
      const place = second?.nodes[0]?.node.groups.find((name) => name.text === second.group) ?? second?.nodes[0]?.node;
      if (first === undefined || second === undefined || place === undefined) continue;
      report(place, { first: first.group, second: second.group });
      return;
    }
  },
});

/** Whoever gets everything gets the same from either. */
function allFull({ rates }: Subsidy): boolean {
  return rates.every((rate) => rate === null || rate.node.value?.kind === "FullRate");
}
