// Elements made by hand: a notice's words reach the page as text nodes, never as HTML.
export type Child = Node | string;
type Attributes = Readonly<Record<string, string | ((event: Event) => void) | boolean>>;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Child | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false) made.setAttribute(name, value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A section with its heading; null where nothing stands in it. */
export function section(title: string, ...children: readonly (Child | null)[]): HTMLElement | null {
  const shown = children.filter((child) => child !== null);
  return shown.length === 0 ? null : h("section", {}, h("h2", {}, title), ...shown);
}

export function items(list: readonly (Child | null)[], kind: "ul" | "ol" = "ul"): HTMLElement | null {
  const shown = list.filter((child) => child !== null);
  return shown.length === 0 ? null : h(kind, {}, ...shown.map((child) => h("li", {}, child)));
}
