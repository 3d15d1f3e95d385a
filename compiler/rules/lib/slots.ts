// Where a slot can be added to a situation; the rules that miss one hand the place to their quick fix.
import type { SituationDeclaration } from "@zhengce/grammar";

/** The offset behind the last slot, or behind the opening brace; null where the braces are missing. */
export function insertionPoint(text: string, node: SituationDeclaration | undefined): number | null {
  if (node === undefined || !/[}｝]$/.test(text.slice(node.start, node.end))) return null;
  const last = node.slots[node.slots.length - 1];
  if (last !== undefined) return last.end;
  const brace = text.slice(node.start, node.end).search(/[{｛]/);
  return brace < 0 ? null : node.start + brace + 1;
}
