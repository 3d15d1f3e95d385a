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
    const named = besideIn(outer, all);
    const beside = (named.length > MOST ? [] : named).filter((child) => child !== inner && !OWN.has(child.kind));
    const words = beside.flatMap((child) => (statesFigures(child) ? [] : wordsIn(child)));
    const said = [...words, ...roleOf(outer, inner)];
    if (said.length > 0) steps.push([...new Set(said)]);
  }
  return steps;
}

/** The slots of a 情形 say nothing of one another, its name something of all; 不早于 of a wait says nothing of how long it is. */
function besideIn({ kind }: Node, all: readonly Node[]): readonly Node[] {
  if (kind === "Waiting") return [];
  return kind === "SituationDeclaration" ? all.filter((one) => one.kind === "Name") : all;
}

const [FLOOR, CEILING] = [
  ["不少于", "不低于", "至少", "最少"],
  ["不超过", "不高于", "至多", "最多"],
] as const;
function hasBounds(node: Node): node is Extract<Node, { readonly minimum: unknown }> {
  return "minimum" in node && "maximum" in node;
}
/** What the print says where a figure has such a place in a statement. */
function roleOf(outer: Node, inner: Node | undefined): readonly string[] {
  if (hasBounds(outer) && outer.minimum === inner) return FLOOR;
  if (hasBounds(outer) && outer.maximum === inner) return CEILING;
  if (outer.kind === "WaitingBound" && outer.duration === inner) return outer.side === "minimum" ? FLOOR : CEILING;
  if (outer.kind === "WaitingTerm" && outer.factor !== null) return outer.sign === "minus" ? ["减少"] : ["增加"];
  if (outer.kind === "Waiting" && inner?.kind === "WaitingTerm" && inner.factor === null && outer.terms.length > 1)
    return ["固定"];
  if ((outer.kind === "Variant" || outer.kind === "PeriodVariant") && outer.others) return ["其他", "其余"];
  if (outer.kind === "BenefitSlot") return inner?.kind === "Waiting" ? ["等待"] : ["享受", "待遇"];
  return outer.kind === "NetRate" ? ["只缴", "个人缴纳", "自付", "个人实缴"] : [];
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
