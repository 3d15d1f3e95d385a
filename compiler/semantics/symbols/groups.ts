// 人群 declarations → group symbols, those that 包括 declares included.
import { append } from "@zhengce/grammar";
import type { GroupDeclaration, Name } from "@zhengce/grammar";
import { lazy } from "../lazy.js";
import type { Group, Placed } from "../model.js";
import type { Noticed } from "../problem.js";
import { typoFinder } from "../checks/similarity.js";

interface GrowingGroup extends Group {
  readonly declarations: Name[];
  derived: boolean;
  condition: Group["condition"];
  readonly includes: string[];
  readonly certifiers: string[];
  readonly formerNames: string[];
  readonly nodes: Placed<GroupDeclaration>[];
  readonly takenFrom: Group["takenFrom"];
}

/**
 * The groups by name: those taken over, then in the order first declared; members that only 包括 names stand where it names them first.
 */
export function groupTable(
  declared: readonly Placed<GroupDeclaration>[],
  taken: readonly Group[],
  noticed: Noticed,
): ReadonlyMap<string, Group> {
  const groups = new Map(taken.map((group): [string, GrowingGroup] => [group.name, grown(group)]));
  const explicit = new Set([...groups.keys(), ...declared.flatMap(({ node }) => node.names.map((name) => name.text))]);
  const typo = lazy(() => typoFinder(explicit));
  for (const placed of declared) {
    for (const name of placed.node.names) declare(groups, name, placed, noticed);
    for (const member of placed.node.includes) {
      if (explicit.has(member.text)) continue;
      const group = groups.get(member.text);
      if (group !== undefined) group.declarations.push(member);
      else {
        groups.set(member.text, empty(member));
        const near = typo()(member.text);
        if (near !== null) {
          noticed({ kind: "unknownName", place: member, others: [], expected: ["group"], nearest: near, typo: true });
        }
      }
    }
  }
  return groups;
}

function declare(
  groups: Map<string, GrowingGroup>,
  name: Name,
  placed: Placed<GroupDeclaration>,
  noticed: Noticed,
): void {
  const known = groups.get(name.text);
  const group = known ?? empty(name);
  const { node } = placed;
  if (known === undefined) groups.set(name.text, group);
  else if (group.derived && node.exclusive) return;
  else if (!adds(group, node)) {
    const first = { what: "group", place: group.declarations[0] ?? null, takenFrom: group.takenFrom } as const;
    noticed({ kind: "duplicateDeclaration", place: name, what: "group", first });
    return;
  } else if (group.nodes.length > 0 || group.takenFrom !== null) group.declarations.push(name);
  group.nodes.push(placed);
  if (node.condition !== null) {
    group.derived = true;
    group.condition = node.condition;
  }
  append(
    group.includes,
    node.includes.map((member) => member.text),
  );
  append(group.certifiers, node.certifiers.map(wordOf));
  append(group.formerNames, node.formerNames.map(wordOf));
}

/** A further declaration counts where it says what the earlier ones left unsaid; a condition is never added later. */
function adds(group: Group, node: GroupDeclaration): boolean {
  if (group.derived || node.condition !== null) return false;
  return (
    node.exclusive ||
    (node.includes.length > 0 && group.includes.length === 0) ||
    (node.certifiers.length > 0 && group.certifiers.length === 0) ||
    (node.formerNames.length > 0 && group.formerNames.length === 0)
  );
}

function empty(name: Name): GrowingGroup {
  return {
    kind: "group",
    name: name.text,
    declarations: [name],
    derived: false,
    condition: null,
    includes: [],
    certifiers: [],
    formerNames: [],
    nodes: [],
    takenFrom: null,
  };
}
function grown(group: Group): GrowingGroup {
  return {
    ...group,
    declarations: [...group.declarations],
    includes: [...group.includes],
    certifiers: [...group.certifiers],
    formerNames: [...group.formerNames],
    nodes: [...group.nodes],
  };
}

function wordOf(value: GroupDeclaration["certifiers"][number]): string {
  return value.kind === "Name" ? value.text : value.value;
}
