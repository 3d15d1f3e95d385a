// An answer → what the panel shows of it: the amounts, what is left open, the reasons with their clauses.
import type { AssessAnswer } from "@zhengce/language-server/protocol";
import { element, tell } from "./dom.js";
import type { Wording } from "./messages.js";

/** The answer in rows; it has some. */
export function told({ rows, reasons, open }: AssessAnswer, wording: Wording): readonly HTMLElement[] {
  const keep = element("button", { type: "button", class: "keep" }, wording["keep"] ?? "");
  keep.addEventListener("click", () => tell({ kind: "keep" }));
  return [
    element(
      "dl",
      { class: "card" },
      ...rows.flatMap(({ key, label, value }) => [element("dt", {}, label), element("dd", { class: key }, value)]),
    ),
    keep,
    ...list(
      wording["open"],
      open.map((text) => element("li", {}, text)),
      "open",
    ),
    ...list(
      wording["reasons"],
      reasons.map((one) => reason(one, wording)),
      "reasons",
    ),
  ];
}

function list(title: string | undefined, items: readonly HTMLElement[], name: string): readonly HTMLElement[] {
  return items.length === 0 ? [] : [element("h2", {}, title ?? ""), element("ul", { class: name }, ...items)];
}

function reason({ clause, text, range }: AssessAnswer["reasons"][number], wording: Wording): HTMLElement {
  const title = clause === "" ? "" : `${wording["clause"] ?? ""} ${clause}`;
  const words = [element("span", { class: "clause" }, title), element("span", {}, text)];
  if (range === null) return element("li", {}, ...words);
  const link = element("a", { href: "#" }, ...words);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    tell({ kind: "reveal", range: { start: range.start, end: range.start } });
  });
  return element("li", {}, link);
}
