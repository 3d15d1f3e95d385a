// Another program that the people of a roster are answered under: the notice with other words in it, another notice, last year's.
import { plusMonths, type FactRecord } from "@zhengce/runtime";
import type { GroupSpec, Program } from "../decision/program.js";
import type { Answerer } from "./answering/answerer.js";
import { isNameIn, readHead, type Columns, type Mapping } from "./columns.js";
import { RosterError } from "./faults.js";
import { rowReader } from "./read-row.js";
import type { Outcome } from "./results.js";
import type { Form } from "./values.js";
import type { SheetRow } from "../sheets/cell.js";

export interface Scenario {
  /** As it is shown. */
  readonly name: string;
  readonly program: Program;
  /** People pay, and were born, so many months later under it; below 0: earlier. */
  readonly months: number;
  /** Groups of which it is not known what their people were there. */
  readonly unclear: ReadonlySet<number>;
  /** What the notice of the roster calls a group of this program. */
  readonly nameOf: (group: string) => string;
}
/** A group's name in the other notice and in that of the roster. */
export type NamePair = readonly [other: string, own: string];

/** Of the same notice: its own words for everything. */
export function sameYear(name: string, program: Program): Scenario {
  return { name, program, months: 0, unclear: new Set(), nameOf: (group) => group };
}

/** Of another notice: the groups of the roster's own are taken for those that they were, or are, there. */
export function otherNotice(name: string, program: Program, own: Program, pairs: readonly NamePair[]): Scenario {
  const apart = program.year === null || own.year === null ? 0 : program.year - own.year;
  const groups: GroupSpec[] = [...program.groups];
  const unclear = new Set<number>();
  const added = new Map<number, number[]>();
  for (const { name: group, kind } of own.groups) {
    if (kind === "derived" || program.groups.some((other) => other.name === group)) continue;
    const index = groups.push({ name: group, kind: "certified", includes: [], when: null }) - 1;
    const others = pairs.flatMap(([other, mine]) => (mine === group ? [other] : []));
    if (others.length > 1) unclear.add(index);
    const was = program.groups.findIndex((other) => other.name === others[0]);
    const before = groups[was];
    if (others.length !== 1 || before === undefined) continue;
    groups[was] = { ...before, includes: [...before.includes, index] };
    added.set(was, [...(added.get(was) ?? []), index]);
  }
  const exclusive = (program.exclusive ?? []).map((set) =>
    set.map((members) => [...members, ...members.flatMap((member) => added.get(member) ?? [])]),
  );
  const successors = (other: string): readonly string[] =>
    pairs.flatMap(([one, mine]) => (one === other ? [mine] : []));
  return {
    name,
    program: { ...program, groups, ...(program.exclusive === undefined ? {} : { exclusive }) },
    months: 12 * apart,
    unclear,
    nameOf: (group) => {
      const [mine, ...more] = successors(group);
      return mine === undefined || more.length > 0 ? group : mine;
    },
  };
}

/** Answers rows under a scenario. `facts`: what the roster's own notice reads in the row. Throws `RosterError`. */
export function scenarioReader(
  { scenario, answer }: { readonly scenario: Scenario; readonly answer: Answerer },
  own: Program,
  columns: Columns,
  form: Form,
  mapping: Mapping,
): (row: SheetRow, facts: FactRecord) => Outcome {
  const { program, months, unclear, name } = scenario;
  const paid = program.facts.findIndex(({ role }) => role === "payment");
  const answered = (facts: FactRecord): Outcome => {
    if (facts.identities.some((group) => unclear.has(group))) return { faults: [{ kind: "unclear-group" }] };
    const moved = months === 0 ? facts : later(program, facts, months);
    return { answer: answer(moved), paid: moved.values[paid] as number };
  };
  if (asksTheSame(program, own)) return (_, facts) => answered(facts);
  const known = new Map([...mapping].filter(([, target]) => target === null || isNameIn(program, target)));
  const under = readHead(program, columns.titles, columns.row, known);
  if (under.missing.length > 0) throw new RosterError("missing-under", [name, ...under.missing]);
  const read = rowReader(program, under, form);
  return (row) => {
    const { facts, faults } = read(row);
    return facts === undefined ? { faults } : answered(facts);
  };
}

function later(program: Program, { values, ...others }: FactRecord, months: number): FactRecord {
  const moved = values.map((value, at) =>
    typeof value === "number" && program.facts[at]?.type === "date" ? plusMonths(value, months) : value,
  );
  return { ...others, values: moved };
}

/** Facts, groups and tiers are asked for in the same words, in the same order. */
function asksTheSame(one: Program, other: Program): boolean {
  const asked = ({ facts, groups, tiers, exclusive }: Program): string =>
    JSON.stringify([facts, groups.map(({ name, kind }) => [name, kind]), tiers, exclusive ?? null]);
  return asked(one) === asked(other);
}
