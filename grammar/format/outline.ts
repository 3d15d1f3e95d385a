// Where a tree's statements and slots begin: the offsets at which an opened block starts a new line, with what stands there.
import type { Document, Node, NodeKind } from "../ast.js";
import { statementInfo, statementKinds } from "../statements.js";
import { children, walk } from "../visit.js";

export interface Outline {
  /** Offset → kind of the statement, slot or row that begins there. */
  readonly elements: ReadonlyMap<number, NodeKind>;
  /** Offsets of facts and expectations of a 用例: set apart on their line. */
  readonly apart: ReadonlySet<number>;
  /** Offsets of names, where they are wanted; a keyword there is a plain word and keeps its language. */
  readonly names: ReadonlySet<number>;
}

/** Kinds that stand on lines of their own inside the block of their parent: statements, annotations, slots, rows. */
const ELEMENTS: ReadonlySet<NodeKind> = new Set(
  statementKinds.flatMap((kind): readonly NodeKind[] => [
    kind,
    ...(kind === "TestCase" ? [] : statementInfo(kind).entries),
  ]),
);

/** Kinds that have such children. Names apart, nothing below others is looked for. */
const HOLDERS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  ...(["Document", "ClauseBlock", "TargetRow"] as const),
  ...statementKinds.filter((kind) => statementInfo(kind).entries.length > 0),
]);

/** @param named names are wanted too @param firstBrace offset of the first `{` inside a node, or null */
export function outlineOf(document: Document, named: boolean, firstBrace: (node: Node) => number | null): Outline {
  const elements = new Map<number, NodeKind>();
  const apart = new Set<number>();
  const names = new Set<number>();
  const enter = (node: Node): boolean => {
    if (node.kind === "Name") names.add(node.start);
    if (!HOLDERS.has(node.kind)) return named;
    const brace = node.kind === "Document" ? -1 : firstBrace(node);
    for (const child of children(node)) {
      if (child.kind === "Given" || child.kind === "Expectation") apart.add(child.start);
      const stands = ELEMENTS.has(child.kind);
      if (stands && brace !== null && child.start > brace) elements.set(child.start, child.kind);
    }
    return true;
  };
  walk(document, { enter });
  return { elements, apart, names };
}
