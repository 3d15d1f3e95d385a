// The facts that two notices ask for → what changed for whoever fills them in: a program, a form, a table of people. Breaking is what
// makes facts that were accepted refused, or a fact's name unknown.
import type { Texts } from "@zhengce/grammar";
import { TIER_KEYS } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { word } from "../semantics/describe-words.js";
import type { Model } from "../semantics/model.js";
import { keysOf, type Row, type Said } from "./change.js";

/** A fact as callers see it. */
export interface FactShape {
  readonly name: string;
  /** The key in English; null where the name is the only one. */
  readonly code: string | null;
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  readonly values: readonly string[];
  readonly required: boolean;
}
export interface FactEffect {
  readonly what:
    | "added"
    | "removed"
    | "renamed"
    | "code-changed"
    | "type-changed"
    | "now-required"
    | "now-optional"
    | "values-added"
    | "values-removed";
  /** The values, or the codes before and after; empty for the others. */
  readonly names: readonly string[];
  readonly breaking: boolean;
}
export interface FactChange {
  readonly before: FactShape | null;
  readonly after: FactShape | null;
  /** None where the fact is the same. */
  readonly effects: readonly FactEffect[];
  readonly breaking: boolean;
  /** A fact that is gone and asked for the same: this one may be it under a new name. */
  readonly perhapsFormerly: string | null;
}
export type Verdict = "same" | "compatible" | "breaking";
/** What the change asks of whoever gives facts. */
export interface CallerChange {
  readonly verdict: Verdict;
  readonly facts: readonly FactChange[];
  /** Identities that are no longer taken. */
  readonly identitiesGone: readonly string[];
}

export function compareFacts(before: Program, after: Program): CallerChange {
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
function shapesOf({ facts, tiers }: Program): readonly FactShape[] {
  const [name, code] = TIER_KEYS;
  const tier: FactShape = { name, code, type: "enumeration", values: tiers, required: true };
  const shapes = facts.map(({ name: own, code: key, type, values, required }) => ({
    ...{ name: own, code: key, type, values, required },
  }));
  return tiers.length === 0 ? shapes : [...shapes, tier];
}
function certified({ groups }: Program): readonly string[] {
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
    ...(more.length === 0 || retyped ? [] : [effect("values-added", false, more)]),
    ...(fewer.length === 0 || retyped ? [] : [effect("values-removed", true, fewer)]),
  ];
}

/** One row a fact of either notice. */
export function factRows({ facts }: CallerChange, before: Model, after: Model): readonly Row[] {
  const changes = new Map(facts.map((fact) => [fact.after?.name ?? fact.before?.name ?? "", fact]));
  const names = keysOf(before.facts.keys(), after.facts.keys()).filter((name) => changes.has(name));
  return names.flatMap((name): readonly Row[] => {
    const change = changes.get(name);
    if (change === undefined) return [];
    const kind = change.before === null ? "added" : change.after === null ? "removed" : "changed";
    const [one, other] = [said(change.before, before), said(change.after, after)];
    return [{ subject: name, kind, before: one, after: other, difference: "", note: noteOf(change) }];
  });
}

/** `贫困县 | 非贫困县 可缺（countyKind）`. */
function said(fact: FactShape | null, model: Model): Said | null {
  if (fact === null) return null;
  const type = fact.type === "enumeration" ? fact.values.join(" | ") : word(fact.type);
  const optional = fact.required ? "" : ` ${word("optional")}`;
  const clause = model.facts.get(fact.name)?.node?.clause?.name;
  return {
    text: `${type}${optional}${fact.code === null ? "" : `（${fact.code}）`}`,
    clauses: clause === undefined ? [] : [clause],
  };
}

function noteOf({ effects, breaking, after, perhapsFormerly }: FactChange): Texts {
  const told = effects.map((effect) => wordsOf(effect, after));
  const formerly =
    perhapsFormerly === null
      ? { zh: "", en: "" }
      : { zh: `（可能由“${perhapsFormerly}”改称）`, en: ` (perhaps “${perhapsFormerly}” under a new name)` };
  return {
    zh: `${told.map(({ zh }) => zh).join("，")}${formerly.zh}：${VERDICT[breaking ? "breaking" : "compatible"].zh}`,
    en: `${told.map(({ en }) => en).join(", ")}${formerly.en}: ${VERDICT[breaking ? "breaking" : "compatible"].en}`,
  };
}
function wordsOf({ what, names }: FactEffect, after: FactShape | null): Texts {
  const [list, from, to] = [names.join("、"), names[0] ?? "", names[1] ?? ""];
  const none = { zh: "（无）", en: "(none)" };
  switch (what) {
    case "added":
      return after?.required === true
        ? { zh: "新增，必填", en: "added, required" }
        : { zh: "新增，可缺", en: "added, optional" };
    case "removed":
      return { zh: "取消", en: "removed" };
    case "renamed":
      return { zh: `由“${from}”改称`, en: `renamed from “${from}”` };
    case "code-changed":
      return {
        zh: `代码 ${from || none.zh} → ${to || none.zh}`,
        en: `code ${from || none.en} → ${to || none.en}`,
      };
    case "type-changed":
      return { zh: "类型变了", en: "another type" };
    case "now-required":
      return { zh: "改为必填", en: "now required" };
    case "now-optional":
      return { zh: "改为可缺", en: "now optional" };
    case "values-added":
      return { zh: `增加取值 ${list}`, en: `values added: ${list}` };
    case "values-removed":
      return { zh: `减少取值 ${list}`, en: `values removed: ${list}` };
  }
}
const VERDICT = {
  compatible: { zh: "兼容", en: "compatible" },
  breaking: { zh: "不兼容", en: "breaking" },
} as const satisfies Record<string, Texts>;

/** One line for whoever gives facts; null where nothing changes for them. */
export function callersText({ verdict, facts, identitiesGone }: CallerChange): Texts | null {
  if (verdict === "same") return null;
  if (verdict === "compatible")
    return {
      zh: "对填报事实的程序和表格：兼容，原来能用的事实照样能用。",
      en: "For programs and forms that give facts: compatible; facts that were accepted still are.",
    };
  const names = facts.flatMap((fact) => (fact.breaking ? [fact.after?.name ?? fact.before?.name ?? ""] : []));
  const zh = [
    ...(names.length === 0 ? [] : [`事实 ${names.join("、")}`]),
    ...(identitiesGone.length === 0 ? [] : [`不再有的身份 ${identitiesGone.join("、")}`]),
  ];
  const en = [
    ...(names.length === 0 ? [] : [`facts ${names.join(", ")}`]),
    ...(identitiesGone.length === 0 ? [] : [`identities that are gone: ${identitiesGone.join(", ")}`]),
  ];
  return {
    zh: `对填报事实的程序和表格：不兼容，要改。${zh.join("；")}`,
    en: `For programs and forms that give facts: breaking. ${en.join("; ")}`,
  };
}
