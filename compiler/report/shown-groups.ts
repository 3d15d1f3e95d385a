// The groups that the tables about money have rows for.
import type { Program } from "../decision/program.js";

/** Certified groups and those that a subsidy names, then nobody's. Unions and groups that only situations read follow from others. */
export function shownGroups({ groups, subsidies }: Program): readonly (string | null)[] {
  const subsidised = new Set(subsidies.map(({ group }) => group));
  const shown = groups.flatMap(({ name, kind }, i) => (kind === "certified" || subsidised.has(i) ? [name] : []));
  return [...shown, null];
}
