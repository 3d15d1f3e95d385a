// XML → a tree of elements by their local names, within bounds. Declarations of types are refused: nothing is expanded and nothing fetched.
import { unescapeXml } from "../../sheets/xml.js";
import { DocumentError } from "../document.js";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly children: readonly XmlNode[];
  /** The value of an attribute by its name without prefix; null where it is not there. */
  readonly attribute: (name: string) => string | null;
}
export type XmlNode = XmlElement | string;

/** No document of an office comes near. */
const MOST_ELEMENTS = 1_500_000;
const DEEPEST = 400;

const TAG = /<(\/?)([^\s/>!?"'=]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/uy;

/** The outermost element; throws `DocumentError`. */
export function parseXml(xml: string): XmlElement {
  const root = new Node("", "");
  const open: Node[] = [root];
  let count = 0;
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf("<", at);
    const top = open.at(-1) ?? root;
    addText(top, xml.slice(at, start < 0 ? xml.length : start));
    if (start < 0) break;
    const special = specialAt(xml, start);
    if (special !== null) {
      if (special.data !== "") top.children.push(special.data);
      at = special.end;
      continue;
    }
    TAG.lastIndex = start;
    const match = TAG.exec(xml);
    if (match === null) throw new DocumentError("broken");
    at = TAG.lastIndex;
    const [, closes, name = "", attributes = ""] = match;
    const local = name.slice(name.indexOf(":") + 1);
    if (closes === "/") {
      if (open.length < 2 || top.name !== local) throw new DocumentError("broken");
      open.pop();
      continue;
    }
    if (++count > MOST_ELEMENTS || open.length > DEEPEST) throw new DocumentError("too-large");
    const element = new Node(local, attributes);
    top.children.push(element);
    if (!attributes.endsWith("/")) open.push(element);
  }
  const outermost = root.children.find((child) => typeof child !== "string");
  if (outermost === undefined || open.length !== 1) throw new DocumentError("broken");
  return outermost;
}

/** Comments, instructions, CDATA: where they end, and the text that they are. Declarations are refused. */
function specialAt(xml: string, start: number): { readonly data: string; readonly end: number } | null {
  for (const [open, close] of SPECIAL) {
    if (!xml.startsWith(open, start)) continue;
    const end = xml.indexOf(close, start + open.length);
    if (end < 0) throw new DocumentError("broken");
    const data = open === "<![CDATA[" ? xml.slice(start + open.length, end) : "";
    return { data, end: end + close.length };
  }
  return null;
}
const SPECIAL = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

class Node implements XmlElement {
  readonly children: XmlNode[] = [];
  constructor(
    readonly name: string,
    readonly written: string,
  ) {}
  attribute(name: string): string | null {
    for (const [, key, double, single] of this.written.matchAll(ATTRIBUTE))
      if (key === name) return unescapeXml(double ?? single ?? "");
    return null;
  }
}
const ATTRIBUTE = /(?:^|[\s])(?:[^\s=:]+:)?([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

function addText(into: Node, text: string): void {
  if (text !== "") into.children.push(unescapeXml(text));
}

export function childrenOf(element: XmlElement | null | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

/** The first child of that name, or the child of that child; null where there is none. */
export function childOf(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = element ?? null;
  for (const name of path) found = childrenOf(found).find((child) => child.name === name) ?? null;
  return found;
}

/** All elements of that name, at any depth, in order. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
}

/** The attribute `val` of a child; null where it is not there. */
export function valueOf(element: XmlElement | null | undefined, ...path: readonly string[]): string | null {
  return childOf(element, ...path)?.attribute("val") ?? null;
}
