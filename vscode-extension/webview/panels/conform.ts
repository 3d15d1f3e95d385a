// The terms of the superior, and what the notice makes of each.
import type { HeldTerm } from "@zhengce/language-server/protocol";
import { controls } from "../controls.js";
import { element, tell } from "../dom.js";
import { framed } from "../framed.js";
import type { Conformed, Wording } from "../messages.js";
import { scrolled } from "../sheet.js";

const { bar, show } = controls();

framed<Conformed>(
  ({ superior, terms, summary, unheld }, wording) => [
    element(
      "p",
      { class: "totals", role: "status" },
      element("span", {}, superior?.name ?? ""),
      element("span", {}, summary),
    ),
    scrolled(
      element(
        "table",
        {},
        element(
          "thead",
          {},
          element("tr", {}, ...COLUMNS.map((name) => element("th", { scope: "col" }, wording[name] ?? ""))),
        ),
        element("tbody", {}, ...terms.map((term) => row(term, superior?.uri ?? "", wording))),
      ),
    ),
    ...(unheld === null ? [] : [element("p", { class: "legend" }, unheld)]),
  ],
  { above: bar, answered: ({ choices, choice }, wording) => show(wording, choices, choice) },
);

const COLUMNS = ["verdict", "subject", "required", "clause", "found", "clause"];
const MARKS = { kept: "✓", filled: "✓", broken: "✗", open: "?" } as const;
const TONES = { kept: "holds", filled: "holds", broken: "fails", open: "undecided" } as const;

function row(term: HeldTerm, superior: string, wording: Wording): HTMLElement {
  const { verdict, subject, required, clause, place, found, ownClause, ownPlace } = term;
  const said = element("b", { class: `verdict ${TONES[verdict]}` }, `${MARKS[verdict]} ${wording[verdict] ?? ""}`);
  return element(
    "tr",
    {},
    element("td", {}, said),
    element("th", { scope: "row" }, subject),
    element("td", {}, required),
    element("td", {}, link(clause, place, superior, wording)),
    element("td", {}, found ?? "—"),
    element("td", {}, link(ownClause, ownPlace, null, wording)),
  );
}

/** @param uri of the other notice; null for this one */
function link(clause: string, range: HeldTerm["place"], uri: string | null, wording: Wording): HTMLElement | string {
  if (range === null) return clause === "" ? "—" : clause;
  const { start } = range;
  const text = clause === "" ? "→" : clause;
  const button = element(
    "button",
    { type: "button", class: "link", "aria-label": `${wording["clause"] ?? ""} ${text}` },
    text,
  );
  button.addEventListener("click", () =>
    tell({ kind: "reveal", range: { start, end: start }, ...(uri === null ? {} : { uri }) }),
  );
  return button;
}
