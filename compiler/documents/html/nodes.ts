// The nodes of a page, as the parser gives them.
import { ElementType, type parseDocument } from "htmlparser2";

export type PageNode = ReturnType<typeof parseDocument>["children"][number];
export type PageElement = Extract<PageNode, { readonly attribs: object }>;

export function isText(node: PageNode): node is Extract<PageNode, { readonly data: string }> {
  return node.type === ElementType.Text;
}
