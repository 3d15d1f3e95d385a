// 标准 of two models → rows by component and tier, its floor or ceiling, its variants and parts.
import { figureOf, WHATEVER } from "@zhengce/runtime";
import type { Component, Model } from "../../semantics/model.js";
import { differenceOf, keysOf, rowOf, rowsOf, saidBy } from "../change.js";
import type { Row, Subject } from "../change.js";
import { statementKey } from "../statement.js";
import type { Said, Statement } from "../statement.js";

/** The rows of all components, in the later notice's order. */
export function compareStandards(before: Model, after: Model, years: number): readonly Row[] {
  return keysOf(before.components.keys(), after.components.keys()).flatMap((component) => {
    const [one, other] = [before.components.get(component), after.components.get(component)];
    const tiers = keysOf(tierNames(before), tierNames(after));
    return rowsOf([
      ...tiers.map((tier) => {
        const [from, to] = [tierOf(before, tier), tierOf(after, tier)];
        const difference = differenceOf("fen", figure(one, from), figure(other, to));
        const subject = { kind: "standard", component, tier } as const;
        return rowOf(subject, rate(one, from, before), rate(other, to, after), years, difference);
      }),
      ...paired(variants(one, before, years), variants(other, after, 0), years),
      ...paired(parts(one, before), parts(other, after), years),
    ]);
  });
}

/** Tiers by name; the empty name is that of a notice without tiers. */
export function tierNames(model: Model): readonly string[] {
  return model.tiers.length === 0 ? [""] : model.tiers.map(({ name }) => name);
}
/** The index of a tier; a notice without tiers says one thing for each tier. */
export function tierOf(model: Model, name: string): number {
  return model.tiers.length === 0 ? 0 : model.tiers.findIndex((tier) => tier.name === name);
}

function rate(component: Component | undefined, tier: number, model: Model): Said | null {
  const entry = component?.rates[tier] ?? null;
  if (entry === null || component === undefined) return null;
  const fen = entry.node.value?.kind === "PercentRate" ? figure(component, tier) : null;
  const stated: Statement = { kind: "rate", node: { ...entry.node, tier: null, echo: null, netEcho: null }, model };
  return saidBy([stated, ...(fen === null ? [] : [{ kind: "money", fen } as const])], [entry]);
}

function figure(component: Component | undefined, tier: number): number | null {
  return figureOf(component?.amounts[tier] ?? WHATEVER);
}

interface Beside {
  readonly subject: Subject;
  readonly said: Said | null;
}
/** By their condition, as the later notice would have it. */
function variants(component: Component | undefined, model: Model, years: number): ReadonlyMap<string, Beside> {
  return new Map(
    (component?.variants ?? []).map((placed) => {
      const { condition, rate: own } = placed.node;
      const when: Statement = { kind: "condition", node: condition, model };
      const subject = { kind: "variant", component: component?.name ?? "", when } as const;
      return [statementKey(when, years), { subject, said: saidBy([{ kind: "rates", node: own, model }], [placed]) }];
    }),
  );
}
function parts(component: Component | undefined, model: Model): ReadonlyMap<string, Beside> {
  const said = [
    ...(component?.parts ?? []).map((placed) => saidBy([{ kind: "part", node: placed.node, model }], [placed])),
    ...(component?.payers ?? []).map((placed) => saidBy([{ kind: "payer", node: placed.node, model }], [placed])),
  ];
  return new Map(
    said.map((one, index) => {
      const subject = { kind: "part", component: component?.name ?? "", index } as const;
      return [String(index), { subject, said: one }];
    }),
  );
}
function paired(
  before: ReadonlyMap<string, Beside>,
  after: ReadonlyMap<string, Beside>,
  years: number,
): readonly (Row | null)[] {
  return keysOf(before.keys(), after.keys()).map((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    const subject = (other ?? one)?.subject;
    return subject === undefined ? null : rowOf(subject, one?.said ?? null, other?.said ?? null, years);
  });
}
