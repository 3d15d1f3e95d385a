// Groups that follow from one another in a circle, by their conditions or by 包括: nobody could say who belongs to them.
import type { Condition } from "@zhengce/grammar";
import { circles } from "./cycles.js";
import type { Group } from "../model.js";
import type { Noticed } from "../problem.js";

/** Reports each circle once, at the first of its groups. */
export function reportGroupCircles(groups: ReadonlyMap<string, Group>, noticed: Noticed): void {
  const edges = new Map(
    [...groups.values()].map((group) => [
      group.name,
      [...group.includes, ...(group.condition === null ? [] : namesIn(group.condition))],
    ]),
  );
  for (const path of circles(groups.keys(), (name) => edges.get(name) ?? [])) {
    const places = path.slice(0, -1).flatMap((name) => groups.get(name)?.declarations[0] ?? []);
    const [place] = places;
    if (place !== undefined) noticed({ kind: "circle", what: "group", place, path, places });
  }
}

/** The names that a condition asks to be held. */
function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "AnyOf":
    case "AllOf":
      return condition.operands.flatMap(namesIn);
    case "Not":
      return namesIn(condition.operand);
    case "Holds":
      return [condition.name.text];
    default:
      return [];
  }
}
