// The column of identities: names joined by 、. A name is sought with what stands around it, so that none is found inside of another; names that
// have a 、 of their own are sought first and taken out.
import type { GroupSpec } from "../../decision/program.js";
import type { Dialect } from "./dialect.js";
import { BETWEEN_IDENTITIES as BETWEEN } from "../wording/identities.js";

/** The text that names are sought in: each between two 、 of its own. Nothing held is an empty name. */
export function soughtIn(column: string, { text }: Dialect): string {
  const [one, two] = [text(BETWEEN), text(BETWEEN + BETWEEN)];
  return `${one} || replace(coalesce(${column}, ''), ${one}, ${two}) || ${one}`;
}

/** Whether a group is named. */
export function isNamed(group: number, groups: readonly GroupSpec[], within: string, dialect: Dialect): string {
  const name = groups[group]?.name ?? "";
  const before = joined(groups).filter((other) => other.length > name.length || !name.includes(BETWEEN));
  const searched = without(within, name.includes(BETWEEN) ? before.filter((other) => other !== name) : before, dialect);
  return dialect.contains(searched, dialect.text(soughtName(name)));
}

/** Whether something is named that is no group. Most name one or none, and for them nothing is taken out. */
export function isUnknown(column: string, within: string, groups: readonly GroupSpec[], dialect: Dialect): string {
  const names = groups.map(({ name }) => name);
  const known = ["", ...names].map(dialect.text).join(", ");
  const plain = names.filter((name) => !name.includes(BETWEEN));
  const left = without(within, [...joined(groups), ...plain], dialect);
  const nothing = ["", BETWEEN + BETWEEN].map(dialect.text).join(", ");
  return `CASE WHEN ${column} IS NULL OR ${column} IN (${known}) THEN FALSE ELSE ${left} NOT IN (${nothing}) END`;
}

/** Names with a 、 of their own, the longest first. */
function joined(groups: readonly GroupSpec[]): readonly string[] {
  return groups
    .map(({ name }) => name)
    .filter((name) => name.includes(BETWEEN))
    .sort((one, other) => other.length - one.length);
}
function without(within: string, names: readonly string[], { text }: Dialect): string {
  return names.reduce((from, name) => `replace(${from}, ${text(soughtName(name))}, '')`, within);
}
function soughtName(name: string): string {
  return `${BETWEEN}${name.replaceAll(BETWEEN, BETWEEN + BETWEEN)}${BETWEEN}`;
}
