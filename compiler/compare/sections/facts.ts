// The facts that two notices ask for → what changed for whoever fills them in: a program, a form, a table of people. Breaking is what
// makes facts that were accepted refused, or a fact's name unknown.
import { TIER_KEYS } from "@zhengce/runtime";
import type { Model } from "../../semantics/model.js";
import { keysOf, type Row } from "../change.js";
import type { CallerChange, FactChange, FactEffect, FactShape } from "../fact-change.js";
import type { Said } from "../statement.js";

/** What a notice asks for. A program is that, and so is what was kept of one. */
export interface Asking {
  readonly facts: readonly FactShape[];
  readonly tiers: readonly string[];
  readonly groups: readonly { readonly name: string; readonly kind: "certified" | "derived" }[];
}

export function compareFacts(before: Asking, after: Asking): CallerChange {
  const facts = pairs(shapesOf(before), shapesOf(after));
  const taken = new Set(certified(after));
  const identitiesGone = certified(before).filter((name) => !taken.has(name));
  const changed = facts.filter(({ effects }) => effects.length > 0);
  const breaking = identitiesGone.length > 0 || changed.some((fact) => fact.breaking);
  return {
    verdict: breaking ? "breaking" : changed.length > 0 ? "compatible" : "same",
    facts: changed,
    identitiesGone,
  };
}

/** 档次 is asked for wherever the notice has some. */
function shapesOf({ facts, tiers }: Asking): readonly FactShape[] {
  const [name, code] = TIER_KEYS;
  const tier: FactShape = { name, code, type: "enumeration", values: tiers, required: true };
  const shapes = facts.map(({ name: own, code: key, type, values, range, required }) => ({
    ...{ name: own, code: key, type, values, required, ...(range === undefined ? {} : { range }) },
  }));
  return tiers.length === 0 ? shapes : [...shapes, tier];
}
function certified({ groups }: Asking): readonly string[] {
  return groups.flatMap(({ name, kind }) => (kind === "certified" ? [name] : []));
}

/** By name, else by code; in the order of the later notice. */
function pairs(before: readonly FactShape[], after: readonly FactShape[]): readonly FactChange[] {
  const partner = (fact: FactShape, others: readonly FactShape[], own: readonly FactShape[]): FactShape | null =>
    others.find(({ name }) => name === fact.name) ??
    others.find(
      (other) => fact.code !== null && other.code === fact.code && !own.some(({ name }) => name === other.name),
    ) ??
    null;
  const gone = before.filter((fact) => partner(fact, after, before) === null);
  const found = after.map((fact): FactChange => {
    const earlier = partner(fact, before, after);
    const same = earlier === null ? gone.filter((other) => asksTheSame(other, fact)) : [];
    return changeOf(earlier, fact, same.length === 1 ? (same[0]?.name ?? null) : null);
  });
  return [...found, ...gone.map((fact) => changeOf(fact, null, null))];
}
function asksTheSame(one: FactShape, other: FactShape): boolean {
  return one.type === other.type && one.values.join("\n") === other.values.join("\n");
}

function changeOf(before: FactShape | null, after: FactShape | null, perhapsFormerly: string | null): FactChange {
  const effects = effectsOf(before, after);
  return { before, after, effects, breaking: effects.some(({ breaking }) => breaking), perhapsFormerly };
}

function effectsOf(before: FactShape | null, after: FactShape | null): readonly FactEffect[] {
  const effect = (what: FactEffect["what"], breaking: boolean, names: readonly string[] = []): FactEffect => ({
    ...{ what, names, breaking },
  });
  if (before === null) return after === null ? [] : [effect("added", after.required)];
  if (after === null) return [effect("removed", true)];
  const more = after.values.filter((value) => !before.values.includes(value));
  const fewer = before.values.filter((value) => !after.values.includes(value));
  const retyped = before.type !== after.type;
  return [
    ...(before.name === after.name ? [] : [effect("renamed", true, [before.name, after.name])]),
    ...(before.code === after.code
      ? []
      : [effect("code-changed", before.code !== null, [before.code ?? "", after.code ?? ""])]),
    ...(retyped ? [effect("type-changed", true)] : []),
    ...(before.required === after.required
      ? []
      : [effect(after.required ? "now-required" : "now-optional", after.required)]),
    ...(retyped ? [] : rangeEffects(before, after)),
    ...(more.length === 0 || retyped ? [] : [effect("values-added", false, more)]),
    ...(fewer.length === 0 || retyped ? [] : [effect("values-removed", true, fewer)]),
  ];
}

/** A range that takes fewer numbers than before refuses some that were accepted. */
function rangeEffects({ range: before }: FactShape, { range: after }: FactShape): readonly FactEffect[] {
  if (before?.min === after?.min && before?.max === after?.max) return [];
  const narrower =
    after !== undefined && (after.min > (before?.min ?? 0) || after.max < (before?.max ?? Number.MAX_SAFE_INTEGER));
  return [{ what: narrower ? "range-narrowed" : "range-widened", names: [], breaking: narrower }];
}

/** One row a fact of either notice. */
export function factRows({ facts }: CallerChange, before: Model, after: Model): readonly Row[] {
  const changes = new Map(facts.map((fact) => [fact.after?.name ?? fact.before?.name ?? "", fact]));
  const names = keysOf(before.facts.keys(), after.facts.keys()).filter((name) => changes.has(name));
  return names.flatMap((name): readonly Row[] => {
    const fact = changes.get(name);
    if (fact === undefined) return [];
    const kind = fact.before === null ? "added" : fact.after === null ? "removed" : "changed";
    const [one, other] = [said(fact.before, before), said(fact.after, after)];
    return [{ subject: { kind: "fact", name }, kind, before: one, after: other, difference: null, fact }];
  });
}

function said(shape: FactShape | null, model: Model): Said | null {
  if (shape === null) return null;
  const clause = model.facts.get(shape.name)?.node?.clause?.name;
  return { says: [{ kind: "fact", shape }], clauses: clause === undefined ? [] : [clause] };
}
