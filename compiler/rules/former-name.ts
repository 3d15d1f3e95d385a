// A group is called by the name that it had in an earlier notice (原称): this notice has another for it.
import { entry } from "@zhengce/grammar";
import type { Group, Model } from "../semantics/model.js";
import type { UnknownName } from "../semantics/problem.js";
import { related, rule } from "./rule.js";

export const formerName = rule({
  code: "former-name",
  texts: entry(
    "error",
    "“{name}”是人群“{group}”以前的名称，本通知改称“{group}”",
    "{name} is what the group {group} was called before; this notice calls it {group}",
    { fixable: true, tag: "deprecated" },
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "unknownName") continue;
      const group = renamed(problem, model);
      if (group === null) continue;
      const [declared] = group.declarations;
      const where = { zh: `“${group.name}”声明在这里`, en: `${group.name} is declared here` };
      for (const place of [problem.place, ...problem.others])
        report(
          place,
          { name: place.text, group: group.name },
          { related: declared === undefined ? [] : [related(declared, where)], data: { replacement: group.name } },
        );
    }
  },
});

/** The group that the unknown name was the former name of; null where it is of none. */
export function renamed({ place, expected }: UnknownName, { groups }: Model): Group | null {
  if (!expected.includes("group")) return null;
  return [...groups.values()].find(({ formerNames }) => formerNames.includes(place.text)) ?? null;
}
