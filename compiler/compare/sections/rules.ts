// Periods, situations, scope, identities, caps, changes of two models → rows: what each statement says, slot by slot.
import type { Model, Placed, Situation } from "../../semantics/model.js";
import { keysOf, rowOf, rowsOf, saidBy } from "../change.js";
import type { Row, Subject } from "../change.js";
import type { Said, Statement } from "../statement.js";

export function comparePeriods(before: Model, after: Model, years: number): readonly Row[] {
  const of = (model: Model, name: string): Said | null => {
    const period = model.periods.get(name);
    return period === undefined
      ? null
      : saidBy(
          [{ kind: "period", from: period.from, to: period.to, variants: period.variants, of: model }],
          period.nodes,
        );
  };
  return rowsOf(
    keysOf(before.periods.keys(), after.periods.keys()).map((name) =>
      rowOf({ kind: "period", name }, of(before, name), of(after, name), years),
    ),
  );
}

type Slot = Extract<Subject, { readonly kind: "situation" }>["slot"];

/** Situations by name, slot by slot: when, what is paid, whether subsidised, from when and after what waiting, until when. */
export function compareSituations(before: Model, after: Model, years: number): readonly Row[] {
  const names = (model: Model): readonly string[] => model.situations.map(({ name }) => name);
  const find = (model: Model, name: string): Situation | null =>
    model.situations.find((situation) => situation.name === name) ?? null;
  return keysOf(names(before), names(after)).flatMap((situation) => {
    const [one, other] = [slots(before, find(before, situation)), slots(after, find(after, situation))];
    return rowsOf(
      keysOf(one.keys(), other.keys()).map((slot) =>
        rowOf({ kind: "situation", situation, slot }, one.get(slot) ?? null, other.get(slot) ?? null, years),
      ),
    );
  });
}

function slots(model: Model, situation: Situation | null): ReadonlyMap<Slot, Said> {
  if (situation === null) return new Map();
  const { when, pay, grant, benefitFrom, waiting, benefitTo } = situation;
  const conditions = when.map(({ node }): Statement => ({ kind: "condition", node: node.condition, model }));
  const entries: readonly (readonly [Slot, Said | null])[] = [
    ["when", saidBy(conditions, when)],
    ["pay", one(pay, (node) => ({ kind: "pay", node, model }))],
    ["grant", one(grant, (node) => ({ kind: "grant", node, model }))],
    ["benefit-from", one(benefitFrom, (node) => ({ kind: "day", node, model }))],
    ["waiting", one(waiting, (node) => ({ kind: "waiting", node, model }))],
    ["benefit-to", one(benefitTo, (node) => ({ kind: "day", node, model }))],
  ];
  return new Map(entries.flatMap(([slot, said]) => (said === null ? [] : [[slot, said] as const])));
}
function one<N>(placed: Placed<N> | null, state: (node: N) => Statement): Said | null {
  return placed === null ? null : saidBy([state(placed.node)], [placed]);
}

export function compareScope(before: Model, after: Model, years: number): readonly Row[] {
  const rules = (model: Model, admits: boolean): Said | null =>
    saidBy(
      model.scopes
        .flatMap(({ node }) => node.rules.filter((rule) => rule.admits === admits))
        .map(({ condition }) => ({ kind: "condition", node: condition, model })),
      model.scopes,
    );
  const open = (model: Model): Said | null => {
    const silent = model.scopes.filter(({ node }) => node.unspecified !== null);
    return saidBy(
      silent.slice(0, 1).map(({ node }) => ({ kind: "unspecified", node: node.unspecified, model })),
      silent,
    );
  };
  return rowsOf([
    rowOf({ kind: "scope", slot: "admits" }, rules(before, true), rules(after, true), years),
    rowOf({ kind: "scope", slot: "excludes" }, rules(before, false), rules(after, false), years),
    rowOf({ kind: "scope", slot: "open" }, open(before), open(after), years),
  ]);
}

/** 多重身份, 资助上限, which groups exclude each other, and 其余人群 不资助. */
export function compareIdentities(before: Model, after: Model, years: number): readonly Row[] {
  const mode = (model: Model): Said | null => one(model.combination, (node) => ({ kind: "combination", node, model }));
  const caps = ({ caps: all }: Model): Said | null =>
    saidBy(
      all.map(({ node }) => ({ kind: "cap", component: node.component, amount: node.amount })),
      all,
    );
  const exclusive = ({ exclusions }: Model): Said | null =>
    saidBy(
      exclusions.map(({ groups }) => ({ kind: "names", names: [...groups].sort() })),
      exclusions.flatMap(({ node }) => node ?? []),
    );
  const rest = (model: Model): Said | null => {
    const placed = model.restDenied;
    return placed.length === 0 ? null : saidBy([{ kind: "not-subsidised" }], placed);
  };
  return rowsOf([
    rowOf({ kind: "combination" }, mode(before), mode(after), years),
    rowOf({ kind: "caps" }, caps(before), caps(after), years),
    rowOf({ kind: "exclusive" }, exclusive(before), exclusive(after), years),
    rowOf({ kind: "other-groups" }, rest(before), rest(after), years),
  ]);
}

/** 变动, case by case in order. */
export function compareAdjustments(before: Model, after: Model, years: number): readonly Row[] {
  const cases = (model: Model): readonly (Said | null)[] =>
    model.changes.flatMap((placed) =>
      placed.node.cases.map((node) => saidBy([{ kind: "adjustment", node, model }], [placed])),
    );
  const [earlier, later] = [cases(before), cases(after)];
  return rowsOf(
    Array.from({ length: Math.max(earlier.length, later.length) }, (_, index) =>
      rowOf({ kind: "change", index }, earlier[index] ?? null, later[index] ?? null, years),
    ),
  );
}
