// What a condition asks for, by name: facts in the order met, then groups. For what is said of a rule without its numbers.
import type { ChangeTest } from "@zhengce/runtime";
import { atomsOf, factsOfPredicate } from "../predicate.js";
import type { Predicate } from "../program.js";
import type { LowerContext } from "./context.js";

/** Names of the facts and groups that a predicate reads, each once; none where there is no condition. */
export function namesRead({ factList, groups }: LowerContext, predicate: Predicate | null): readonly string[] {
  if (predicate === null) return [];
  const names = [...groups.keys()];
  return [
    ...factsOfPredicate(predicate).map((fact) => factList[fact]?.name ?? ""),
    ...new Set(groupsOf(predicate).map((group) => names[group] ?? "")),
  ];
}

/** What a predicate asks of a change of identity, each once. */
export function testsRead(predicate: Predicate | null): readonly ChangeTest[] {
  if (predicate === null) return [];
  return [...new Set(atomsOf(predicate).flatMap((atom) => (atom.kind === "change" ? [atom.test] : [])))];
}

function groupsOf(predicate: Predicate): readonly number[] {
  return atomsOf(predicate).flatMap((atom) => (atom.kind === "holds" ? [atom.group] : []));
}
