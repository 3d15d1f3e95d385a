// A whole page of HTML that the compiler made → nodes of this document. The page's style is adopted, not written into it: the panel's rights allow no
// style from elsewhere, nor any script.

/** What stands in the page's body; its style holds from now on. */
export function pageBody(html: string): readonly Node[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...page.querySelectorAll("style")].map((style) => style.textContent).join("\n"));
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = page.documentElement.lang;
  for (const script of page.querySelectorAll("script, style")) script.remove();
  const styled = [...page.querySelectorAll<HTMLElement>("[style]")].map((element) => {
    const text = element.getAttribute("style") ?? "";
    element.removeAttribute("style");
    return { element, text };
  });
  // The panel is its own main part, of which this one is all.
  for (const main of page.querySelectorAll("main")) {
    const part = document.createElement("div");
    for (const child of [...main.childNodes]) part.append(child);
    main.replaceWith(part);
  }
  const nodes = [...page.body.childNodes].map((node) => document.adoptNode(node));
  for (const { element, text } of styled) element.style.cssText = text;
  return nodes;
}
