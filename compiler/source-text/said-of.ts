// A literal of the file → the words that say whose it is: names beside it in the tree, from the innermost statement part outward. What
// stands beside it and has figures of its own is passed over: its names are theirs.
import { children } from "@zhengce/grammar";
import type { Node, NodeKind } from "@zhengce/grammar";

const FIGURES: ReadonlySet<NodeKind> = new Set([
  "MoneyLiteral",
  "PercentLiteral",
  "DateLiteral",
  "DurationLiteral",
  "AgeLiteral",
  "RatioLiteral",
  "CountLiteral",
]);
/** Words of the author's, not of the notice. */
const OWN: ReadonlySet<NodeKind> = new Set(["Interpretation", "Acknowledgement", "Waiver", "OpenPoint"]);

/** A part with more parts names nobody in particular. */
const MOST = 64;

/** @param path the nodes from the statement down to the literal */
export function saidOf(path: readonly Node[]): readonly (readonly string[])[] {
  const steps: (readonly string[])[] = [];
  for (let at = path.length - 2; at >= 0; at--) {
    const [outer, inner] = [path[at], path[at + 1]];
    if (outer === undefined) continue;
    const all = children(outer);
    const beside = (all.length > MOST ? [] : all).filter((child) => child !== inner && !OWN.has(child.kind));
    const words = beside.flatMap((child) => (statesFigures(child) ? [] : wordsIn(child)));
    if (words.length > 0) steps.push([...new Set(words)]);
  }
  return steps;
}

function statesFigures(node: Node): boolean {
  return FIGURES.has(node.kind) || children(node).some(statesFigures);
}
function wordsIn(node: Node): readonly string[] {
  if (OWN.has(node.kind)) return [];
  if (node.kind === "Name") return [node.text];
  if (node.kind === "Text") return [node.value];
  return children(node).flatMap(wordsIn);
}
