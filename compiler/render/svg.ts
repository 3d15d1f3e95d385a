// Pictures as inline SVG: elements from attributes and escaped text. No styles beyond the page's own classes.

import { escapeMarkup } from "./escape.js";

export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
}
export function label(x: number, y: number, text: string, kind: string, anchor = "start"): string {
  return element("text", { x, y, class: kind, "text-anchor": anchor }, escapeMarkup(text));
}
export function picture(width: number, height: number, title: string, content: string): string {
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    xmlns: "http://www.w3.org/2000/svg",
  };
  return element("svg", attributes, content);
}
/** How wide a text is, in points of type size: Han characters are full, others about half. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, mark) => sum + (/[\u0000-\u02ff]/u.test(mark) ? 0.56 : 1), 0) * size;
}
