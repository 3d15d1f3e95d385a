// HTML that a hover's Markdown became → the same with nothing in it but text and its shape: words of a notice are never markup.

const SHAPES = new Set([
  ...["P", "BR", "STRONG", "EM", "CODE", "PRE", "UL", "OL", "LI", "BLOCKQUOTE", "HR", "SPAN"],
  ...["TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "H1", "H2", "H3", "H4"],
]);

export function sanitize(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of [...body.querySelectorAll("*")]) {
    if (!SHAPES.has(element.tagName)) element.replaceWith(...element.childNodes);
    else for (const { name } of [...element.attributes]) if (name !== "class") element.removeAttribute(name);
  }
  return body.innerHTML;
}
