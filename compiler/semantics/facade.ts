// The questions that editors and rules ask of a model by place: what stands here, what does it mean, where else is it named.
// Indexes are built when first asked for.
import type { ClauseBlock, Document, NodeKind, NodeOf, Span } from "@zhengce/grammar";
import { firstIndex, nodePath, nodesByKind } from "@zhengce/grammar";
import { lazy } from "./lazy.js";
import type { Clause, Model, Reference, Symbol } from "./model.js";

export type Facade = Pick<Model, "nodesAt" | "nodesOf" | "symbolAt" | "referencesTo" | "clauseOf">;

/** @param references in text order, none overlapping another */
export function facade(
  tree: Document,
  references: readonly Reference[],
  blocks: readonly { readonly node: ClauseBlock; readonly clause: Clause }[],
): Facade {
  const bySymbol = lazy(() => {
    const index = new Map<Symbol, Reference[]>();
    for (const reference of references) {
      const list = index.get(reference.symbol);
      if (list === undefined) index.set(reference.symbol, [reference]);
      else list.push(reference);
    }
    return index;
  });
  const byKind = lazy(() => nodesByKind(tree));
  return {
    nodesOf: <K extends NodeKind>(kind: K) => (byKind().get(kind) ?? []) as readonly NodeOf<K>[],
    nodesAt: (offset) => nodePath(tree, offset),
    symbolAt: (offset) => referenceAt(references, offset)?.symbol ?? null,
    referencesTo: (symbol) => bySymbol().get(symbol) ?? [],
    clauseOf: (node) => innermost(blocks, node),
  };
}

/** The reference at `offset`; right behind a name, where a cursor stands after typing it, counts where no other name starts. */
function referenceAt(references: readonly Reference[], offset: number): Reference | null {
  const behind = firstIndex(references.length, (at) => (references[at]?.name.start ?? 0) > offset);
  const found = references[behind - 1];
  return found !== undefined && offset <= found.name.end ? found : null;
}

/** The innermost clause around a node. Blocks stand in order of start, and nest. */
function innermost(
  blocks: readonly { readonly node: ClauseBlock; readonly clause: Clause }[],
  node: Span,
): Clause | null {
  const behind = firstIndex(blocks.length, (at) => (blocks[at]?.node.start ?? 0) > node.start);
  for (let at = behind - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block !== undefined && node.end <= block.node.end) return block.clause;
  }
  return null;
}
