// A derived group to which nobody can belong.
import { entry } from "@zhengce/grammar";
import { unheldGroups } from "../verify/questions/groups.js";
import { rule } from "./rule.js";

export const groupNeverHeld = rule({
  code: "group-never-held",
  texts: entry(
    "warning",
    "没有人会属于人群“{group}”：缴费的人都不能满足它的条件",
    "nobody belongs to {group}: no one who pays can meet its condition",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    for (const index of unheldGroups(persons.solver, persons.complete)) {
      const group = subject.model.groups.get(persons.program.groups[index]?.name ?? "");
      const condition = group?.condition ?? null;
      if (group === undefined || condition === null || !persons.sound(group.nodes.map(({ node }) => node))) continue;
      subject.report(condition, { group: group.name });
    }
  },
});
