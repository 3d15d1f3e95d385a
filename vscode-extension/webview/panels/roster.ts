// A sheet of people with its results: what the server worked out, row by row, and the totals. It computes nothing.
import type { RosterAnswer } from "@zhengce/language-server/protocol";
import { element, listen, root, tell } from "../dom.js";
import type { Wording } from "../messages.js";
import { wide } from "../sheet.js";

const heading = element("h1");
const choose = element("button", { type: "button" });
const saves = (["xlsx", "csv"] as const).map((as) => {
  const button = element("button", { type: "button", hidden: "" });
  button.addEventListener("click", () => tell({ kind: "result", as }));
  return { as, button };
});
const problem = element("p", { class: "problem", role: "alert", hidden: "" });
const body = element("div", { "aria-live": "polite" });
choose.addEventListener("click", () => tell({ kind: "sheet" }));
root().append(heading, element("p", { class: "bar" }, choose, ...saves.map(({ button }) => button)), problem, body);
let last: RosterAnswer | null = null;

listen<RosterAnswer>(({ answer, wording }) => {
  const { message, columns } = answer;
  if (message === null && columns.length > 0) last = answer;
  heading.textContent = [wording["heading"], wording["sheet"]].filter((text) => text !== "").join("：");
  choose.textContent = (last === null ? wording["choose"] : wording["again"]) ?? "";
  for (const { as, button } of saves) {
    button.textContent = wording[as] ?? "";
    button.hidden = last === null;
  }
  problem.hidden = message === null;
  problem.textContent = message === null ? "" : `${message}\n${last === null ? "" : (wording["stale"] ?? "")}`.trim();
  body.className = message === null || last === null ? "" : "stale";
  if (last === null) body.replaceChildren(element("p", { class: "hint" }, wording["intro"] ?? ""));
  else if (message === null) body.replaceChildren(...shown(last, wording));
});

function shown(
  { columns, own, rows, people, errors, warnings, totals }: RosterAnswer,
  wording: Wording,
): readonly Node[] {
  const count = `${String(people)} ${wording["people"] ?? ""}，${String(errors)} ${wording["errors"] ?? ""}`;
  return [
    element("p", { class: errors > 0 ? "problem" : "hint" }, count),
    ...warnings.map((text) => element("p", { class: "problem" }, text)),
    ...tablesOf(totals),
    element("h2", {}, wording["shown"] ?? ""),
    element("p", { class: "legend" }, wording["results"] ?? ""),
    wide(tableOf(columns, own, rows, wording), wording["shown"] ?? ""),
  ];
}

/** What the page of totals has, under its own headings, in the panel's look. */
function tablesOf(html: string): readonly Node[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const style of page.querySelectorAll("style, script, col")) style.remove();
  for (const styled of page.querySelectorAll("[style]")) styled.removeAttribute("style");
  return [...page.querySelectorAll("main section")].map((section) => {
    section.removeAttribute("id");
    return document.adoptNode(section);
  });
}

function tableOf(columns: readonly string[], own: number, rows: RosterAnswer["rows"], wording: Wording): HTMLElement {
  const kind = (at: number): Record<string, string> => (at < own ? {} : { class: "result" });
  const head = [
    element("th", { scope: "col" }, wording["row"] ?? ""),
    ...columns.map((text, at) => element("th", { scope: "col", ...kind(at) }, text)),
  ];
  // The first row of people is the sheet's second.
  const body = rows.map((cells, index) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, String(index + 2)),
      ...cells.map((text, at) => element("td", kind(at), text)),
    ),
  );
  return element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body));
}
