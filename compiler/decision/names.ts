// The names that answers of a program can hold.
import type { FundingSpec, Program } from "./program.js";

export interface Names {
  readonly facts: readonly string[];
  readonly groups: readonly string[];
  readonly components: readonly string[];
  readonly situations: readonly string[];
  /** Who is named to bear anything. */
  readonly payers: readonly string[];
}

/** Each name once, in the program's order. */
export function namesIn({ facts, groups, components, situations, subsidies }: Program): Names {
  const distinct = (of: readonly { readonly name: string }[]): readonly string[] => [
    ...new Set(of.map(({ name }) => name)),
  ];
  const supports = components.flatMap(({ support }) => support?.funding ?? []);
  return {
    facts: distinct(facts),
    groups: distinct(groups),
    components: distinct(components),
    situations: distinct(situations),
    payers: [...new Set([...subsidies.map(({ funding }) => funding), ...supports].flatMap(payersOf))],
  };
}

function payersOf({ parts }: FundingSpec): readonly string[] {
  return parts.flatMap(({ split }) => (split.kind === "payers" ? split.payers : []));
}
