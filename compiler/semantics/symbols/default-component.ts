// Which component a 资助 means that names none.
import type { Component, Situation } from "../model.js";

/** The component that most notices subsidise, by the name that notices give it. */
const USUAL = "个人缴费";

/** The component called 个人缴费; where there is none, those that every situation pays: the default is the only one of them. */
export function defaultComponents(
  components: ReadonlyMap<string, Component>,
  situations: readonly Situation[],
): readonly string[] {
  if (components.has(USUAL)) return [USUAL];
  const paid = situations.flatMap(({ pay }) =>
    pay === null || pay.node.terms.length === 0 ? [] : [new Set(pay.node.terms.map((term) => term.component.text))],
  );
  return [...components.keys()].filter((name) => paid.every((names) => names.has(name)));
}
