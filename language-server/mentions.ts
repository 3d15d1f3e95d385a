// Where a file names documents: its own name and number, 上级, 依据, 未尽事宜, 人群 沿用, and every 按 "文号".
import type { Compilation } from "@zhengce/compiler";
import { walk, type Name, type NoticeProperty, type Text } from "@zhengce/grammar";

export interface Mention {
  readonly text: string;
  /** The file says it of itself: its notice's name, or its number. */
  readonly own: boolean;
  readonly node: Name | Text;
}
const MENTIONING: ReadonlySet<NoticeProperty> = new Set(["number", "superior", "basis", "residual"]);

export function mentionsIn({ tree }: Compilation): readonly Mention[] {
  const found: Mention[] = [];
  const add = (node: Name | Text | null, own: boolean): void => {
    if (node !== null) found.push({ text: node.kind === "Text" ? node.value : node.text, own, node });
  };
  walk(tree, {
    enter: (node) => {
      if (node.kind === "NoticeBlock") add(node.name, true);
      else if (node.kind === "Unspecified" || node.kind === "OpenPoint") add(node.document, false);
      else if (node.kind === "GroupDeclaration") for (const document of node.takenOver) add(document, false);
      else if (node.kind === "NoticeEntry" && MENTIONING.has(node.property)) {
        for (const value of node.values)
          if (value.kind === "Text" || value.kind === "Name") add(value, node.property === "number");
      }
    },
  });
  return found;
}

/** The mention at `offset`, or null. */
export function mentionAt(compilation: Compilation, offset: number): Mention | null {
  return mentionsIn(compilation).find(({ node }) => node.start <= offset && offset <= node.end) ?? null;
}
