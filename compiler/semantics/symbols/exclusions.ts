// 人群 … 互斥 → groups of which nobody holds two: certified ones, none of which counts as another.
import type { GroupDeclaration } from "@zhengce/grammar";
import type { Exclusion, Group, Placed } from "../model.js";
import { reportGroupCircles } from "../checks/group-circles.js";
import { groupTable } from "./groups.js";
import type { ExclusiveGroups, Noticed } from "../problem.js";
import type { Taken } from "./taken-over.js";

/** The groups of a file, and which of them exclude each other. */
export function groupsOf(
  declared: readonly Placed<GroupDeclaration>[],
  taken: Taken,
  noticed: Noticed,
): { readonly groups: ReadonlyMap<string, Group>; readonly exclusions: readonly Exclusion[] } {
  const groups = groupTable(declared, taken.groups, noticed);
  reportGroupCircles(groups, noticed);
  return { groups, exclusions: [...taken.exclusions, ...exclusionsOf(declared, groups, noticed)] };
}

/** The exclusions that say something; the others are reported. */
function exclusionsOf(
  declared: readonly Placed<GroupDeclaration>[],
  groups: ReadonlyMap<string, Group>,
  noticed: Noticed,
): readonly Exclusion[] {
  return declared.flatMap((placed): readonly Exclusion[] => {
    const { node } = placed;
    if (!node.exclusive || node.names.length === 0) return [];
    const names = [...new Set(node.names.map((name) => name.text))];
    const wrong = faultOf(node, names, groups);
    if (wrong === null) return [{ node: placed, groups: names }];
    noticed({ kind: "exclusiveGroups", ...wrong });
    return [];
  });
}

function faultOf(
  node: GroupDeclaration,
  names: readonly string[],
  groups: ReadonlyMap<string, Group>,
): Omit<ExclusiveGroups, "kind"> | null {
  const derived = node.names.find((name) => groups.get(name.text)?.derived === true);
  if (derived !== undefined) return { place: derived, reason: "derived", names: [derived.text] };
  const [first] = node.names;
  if (first !== undefined && names.length < 2) return { place: first, reason: "alone", names };
  const counted = new Map(names.map((name) => [name, membersOf(groups, name)]));
  for (const name of node.names) {
    const other = names.find(
      (one) => one !== name.text && counted.get(one)?.some((of) => counted.get(name.text)?.includes(of)),
    );
    if (other !== undefined) return { place: name, reason: "shared", names: [name.text, other] };
  }
  return null;
}

/** The group and all that it includes, directly or by way of others. */
export function membersOf(groups: ReadonlyMap<string, Group>, name: string): readonly string[] {
  const found = [name];
  for (const one of found)
    for (const member of groups.get(one)?.includes ?? []) if (!found.includes(member)) found.push(member);
  return found;
}
