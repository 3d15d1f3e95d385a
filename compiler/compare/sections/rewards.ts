// 奖励 of two models → rows by name: what each notice promises.
import type { Model } from "../../semantics/model.js";
import { keysOf, rowOf, rowsOf, saidBy } from "../change.js";
import type { Row } from "../change.js";
import type { Said } from "../statement.js";

export function compareRewards(before: Model, after: Model, years: number): readonly Row[] {
  const of = (model: Model, name: string): Said | null => {
    const nodes = model.rewards.get(name)?.nodes ?? [];
    return saidBy(
      nodes.map(({ node }) => ({ kind: "reward", node, model })),
      nodes,
    );
  };
  return rowsOf(
    keysOf(before.rewards.keys(), after.rewards.keys()).map((name) =>
      rowOf({ kind: "reward", name }, of(before, name), of(after, name), years),
    ),
  );
}
