// What a group is granted by name, and through the groups that it counts as.
import type { Model } from "@zhengce/compiler/editor";

/** The subsidies of a group, and of the groups that it counts as (包括). */
export function subsidiesOf(model: Model, name: string): Model["subsidies"] {
  const counted = new Set([name]);
  for (let before = 0; before !== counted.size;) {
    before = counted.size;
    for (const { name: other, includes } of model.groups.values())
      if (includes.some((included) => counted.has(included))) counted.add(other);
  }
  return model.subsidies.filter(({ group }) => counted.has(group));
}
