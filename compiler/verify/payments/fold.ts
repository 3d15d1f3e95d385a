// Conditions for people whose identities and tier are known → conditions over their other facts alone. Equal conditions come out as one
// object, so that they can be told apart and counted by identity.
import { ALWAYS, byJoin, NEVER, not } from "../../decision/predicate.js";
import type { Predicate, Program } from "../../decision/program.js";

export interface Known {
  /** The certified groups that are claimed, no others. */
  readonly claims: readonly number[];
  readonly tier: number;
}
export interface Folder {
  /** The condition with everything decided that the identities and the tier decide. */
  readonly foldFor: (known: Known) => (predicate: Predicate) => Predicate;
  /** The same number for the same condition. */
  readonly numberOf: (folded: Predicate) => number;
  readonly always: Predicate;
  readonly never: Predicate;
}

/** The folder of a program. */
export function folderOf(program: Program): Folder {
  const forms = new Map<string, Predicate>();
  const numbers = new Map<Predicate, number>();
  const one = (key: string, make: () => Predicate): Predicate => {
    const known = forms.get(key);
    if (known !== undefined) return known;
    const made = make();
    forms.set(key, made);
    numbers.set(made, numbers.size);
    return made;
  };
  const numberOf = (folded: Predicate): number => numbers.get(folded) ?? -1;
  const always = one("all", () => ALWAYS);
  const never = one("any", () => NEVER);
  const join = (kind: "all" | "any", parts: readonly Predicate[]): Predicate => {
    const [nothing, decisive] = kind === "all" ? [always, never] : [never, always];
    if (parts.includes(decisive)) return decisive;
    const of = [...new Set(parts)].filter((part) => part !== nothing);
    const [only] = of;
    if (of.length < 2) return only ?? nothing;
    return one(`${kind} ${of.map(numberOf).join(" ")}`, () => ({ kind, of }));
  };
  const negated = (part: Predicate): Predicate => {
    if (part === always || part === never) return part === always ? never : always;
    return part.kind === "not" ? part.of : one(`not ${numberOf(part)}`, () => not(part));
  };
  const atom = (predicate: Predicate): Predicate => one(JSON.stringify(predicate), () => predicate);
  const tools = { join, negated, atom, always, never, isFolded: (predicate: Predicate) => numbers.has(predicate) };
  return { foldFor: (known) => foldWith(program, known, tools), numberOf, always, never };
}

interface Tools extends Pick<Folder, "always" | "never"> {
  readonly join: (kind: "all" | "any", parts: readonly Predicate[]) => Predicate;
  readonly negated: (part: Predicate) => Predicate;
  readonly atom: (predicate: Predicate) => Predicate;
  readonly isFolded: (predicate: Predicate) => boolean;
}

function foldWith(program: Program, { claims, tier }: Known, tools: Tools): (predicate: Predicate) => Predicate {
  const { join, negated, atom, always, never, isFolded } = tools;
  const opened = new Map<number, Predicate>();
  const under = new Set<number>();
  /** Circles that were met: what was opened inside of one is not the group's whole meaning. */
  let circles = 0;
  const fold = (predicate: Predicate): Predicate => (isFolded(predicate) ? predicate : folded(predicate, null));
  const folded = byJoin<null, Predicate>({
    all: ({ of }) => join("all", of.map(fold)),
    any: ({ of }) => join("any", of.map(fold)),
    not: ({ of }) => negated(fold(of)),
    atom: (asked) => {
      if (asked.kind === "holds") return holds(asked.group);
      if (asked.kind === "tier") return program.tiers.length > 0 && asked.tier === tier ? always : never;
      return asked.kind === "change" ? never : atom(asked);
    },
  });
  /** A group that asks for itself is not held, as the interpreter has it. */
  const holds = (group: number): Predicate => {
    if (claims.includes(group)) return always;
    const known = opened.get(group);
    if (known !== undefined) return known;
    const spec = program.groups[group];
    if (spec === undefined || under.has(group)) {
      circles++;
      return never;
    }
    const before = circles;
    under.add(group);
    const own = spec.kind === "derived" && spec.when !== null ? [fold(spec.when)] : [];
    const made = join("any", [...own, ...spec.includes.map(holds)]);
    under.delete(group);
    if (under.size === 0 || circles === before) opened.set(group, made);
    return made;
  };
  return fold;
}
