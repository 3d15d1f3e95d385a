// styles.xml → what a paragraph or a run has from its style, and from those that the style is based on.
import { childOf, childrenOf, valueOf, type XmlElement } from "../bytes/parse-xml.js";

export interface Styles {
  /** The properties of a style and of those below it, the nearest first; of the default paragraph style where none is named. */
  readonly chainOf: (id: string | null) => readonly Style[];
}
export interface Style {
  readonly id: string;
  /** In lower case: `heading 1`, `toc 2`. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly paragraph: XmlElement | null;
  readonly run: XmlElement | null;
}

export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>();
  let usual: string | null = null;
  for (const element of childrenOf(root)) {
    const id = element.attribute("styleId");
    if (element.name !== "style" || id === null) continue;
    if (element.attribute("type") === "paragraph" && isOn(element.attribute("default") ?? "0")) usual = id;
    styles.set(id, {
      id,
      name: (valueOf(element, "name") ?? "").toLowerCase(),
      basedOn: valueOf(element, "basedOn"),
      paragraph: childOf(element, "pPr"),
      run: childOf(element, "rPr"),
    });
  }
  return {
    chainOf: (id) => {
      const chain: Style[] = [];
      let style = styles.get(id ?? usual ?? "");
      while (style !== undefined && !chain.includes(style)) {
        chain.push(style);
        style = styles.get(style.basedOn ?? "");
      }
      return chain;
    },
  };
}

/** A property that is there and not switched off; null where it says nothing. */
export function toggle(properties: XmlElement | null | undefined, name: string): boolean | null {
  const found = childOf(properties, name);
  return found === null ? null : isOn(found.attribute("val") ?? "1");
}

function isOn(value: string): boolean {
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}
