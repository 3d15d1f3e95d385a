// What a program that embeds a notice sees of it, and what of that changed: facts and identities that it gives, names that answers hold.
// Breaking is what makes facts that were accepted refused, and what makes a name unknown that code may ask for.
import type { Renamed } from "@zhengce/runtime";
import { namesIn } from "../decision/names.js";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import type { FactChange, FactShape, Verdict } from "./fact-change.js";
import { compareFacts } from "./sections/facts.js";

/** Plain data: `compile` writes it as `.api.json`, to be held against a later one. */
export interface Api {
  readonly notice: string;
  readonly facts: readonly FactShape[];
  readonly tiers: readonly string[];
  /** `formerly`: the names that 原称 says. */
  readonly groups: readonly {
    readonly name: string;
    readonly kind: "certified" | "derived";
    readonly formerly: readonly string[];
  }[];
  readonly situations: readonly string[];
  readonly components: readonly string[];
  readonly payers: readonly string[];
}

/** Kinds of names that answers hold. */
export type Named = "group" | "situation" | "component" | "payer";
export interface NameChange {
  readonly kind: Named;
  readonly name: string;
  readonly fate: "added" | "removed" | "renamed";
  /** Of one that was renamed. */
  readonly formerly: string | null;
  readonly breaking: boolean;
}
export interface ApiComparison {
  readonly verdict: Verdict;
  readonly facts: readonly FactChange[];
  readonly names: readonly NameChange[];
  /** What is certain of new names, for `migrateFacts`: facts of the same code or the same name, groups whose 原称 says so. */
  readonly renamed: Renamed;
}

export function apiOf({ model, program }: { readonly model: Model; readonly program: Program }): Api {
  const { situations, components, payers } = namesIn(program);
  return {
    notice: program.notice,
    facts: program.facts.map(({ name, code, type, values, range, required }) => ({
      ...{ name, code, type, values, ...(range === undefined ? {} : { range }), required },
    })),
    tiers: program.tiers,
    groups: program.groups.map(({ name, kind }) => ({
      ...{ name, kind, formerly: [...(model.groups.get(name)?.formerNames ?? [])] },
    })),
    situations,
    components,
    payers,
  };
}

export function compareApis(before: Api, after: Api): ApiComparison {
  const { facts } = compareFacts(before, after);
  const names = [
    ...groupChanges(before, after),
    ...added("situation", before.situations, after.situations),
    ...added("component", before.components, after.components),
    ...added("payer", before.payers, after.payers),
  ];
  const breaking = [...facts, ...names].some((change) => change.breaking);
  const verdict = breaking ? "breaking" : facts.length + names.length > 0 ? "compatible" : "same";
  return { verdict, facts, names, renamed: renamedIn(facts, names) };
}

function added(kind: Named, before: readonly string[], after: readonly string[]): readonly NameChange[] {
  const change = (name: string, fate: "added" | "removed"): NameChange => ({
    ...{ kind, name, fate, formerly: null, breaking: fate === "removed" },
  });
  return [
    ...after.filter((name) => !before.includes(name)).map((name) => change(name, "added")),
    ...before.filter((name) => !after.includes(name)).map((name) => change(name, "removed")),
  ];
}

/** A group is another's new name where 原称 says of it one name alone that is gone, and of no other group that name. */
function groupChanges({ groups: before }: Api, { groups: after }: Api): readonly NameChange[] {
  const gone = new Set(before.map(({ name }) => name).filter((name) => !after.some((group) => group.name === name)));
  const fresh = after.filter(({ name }) => !before.some((group) => group.name === name));
  const renamed = fresh.flatMap(({ name, formerly }) => {
    const [former, ...others] = formerly.filter((one) => gone.has(one));
    const isTheOne = after.filter((group) => former !== undefined && group.formerly.includes(former)).length === 1;
    return former !== undefined && others.length === 0 && isTheOne ? [{ name, formerly: former }] : [];
  });
  const [names, formers] = [renamed.map(({ name }) => name), renamed.map(({ formerly }) => formerly)];
  const rest = (groups: Api["groups"], met: readonly string[]): readonly string[] =>
    groups.map(({ name }) => name).filter((name) => !met.includes(name));
  // A group that was certified and is derived now can't be claimed any more, though its name stands.
  const unclaimed = before.filter(
    ({ name, kind }) => kind === "certified" && after.some((group) => group.name === name && group.kind === "derived"),
  );
  return [
    ...renamed.map(({ name, formerly }): NameChange => ({
      ...{ kind: "group", name, fate: "renamed", formerly, breaking: true },
    })),
    ...added("group", rest(before, formers), rest(after, names)),
    ...unclaimed.map(({ name }): NameChange => ({
      ...{ kind: "group", name, fate: "removed", formerly: null, breaking: true },
    })),
  ];
}

function renamedIn(facts: readonly FactChange[], names: readonly NameChange[]): Renamed {
  const keys = facts.flatMap(({ before, after, effects }) =>
    effects.flatMap(({ what }): readonly (readonly [string, string])[] => {
      if (before === null || after === null) return [];
      if (what === "renamed") return [[before.name, after.name]];
      // A fact that has no code any more has its name alone.
      return what === "code-changed" && before.code !== null ? [[before.code, after.code ?? after.name]] : [];
    }),
  );
  const groups = names.flatMap(({ kind, name, formerly }) =>
    kind === "group" && formerly !== null ? [[formerly, name] as const] : [],
  );
  return { facts: Object.fromEntries(keys), identities: Object.fromEntries(groups) };
}
