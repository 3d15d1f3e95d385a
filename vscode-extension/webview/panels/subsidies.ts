// Groups × subsidies: each amount in a field of its own. What is typed goes to the extension; the table shows what the text says.
import type { SubsidiesAnswer, SubsidyCell } from "@zhengce/language-server/protocol";
import { element, tell } from "../dom.js";
import { framed } from "../framed.js";
import type { Wording } from "../messages.js";
import { wide } from "../sheet.js";

framed<SubsidiesAnswer>((answer, wording) => {
  // A new table comes with every edit: the person stays in the field that they were in.
  const kept = document.activeElement instanceof HTMLInputElement ? document.activeElement.dataset["at"] : undefined;
  const table = tableOf(answer, wording);
  if (kept !== undefined)
    setTimeout(() => [...table.querySelectorAll("input")].find(({ dataset }) => dataset["at"] === kept)?.focus());
  return [element("p", { class: "legend" }, wording["locked"] ?? wording["hint"] ?? ""), wide(table, answer.notice)];
});

function tableOf({ columns, rows }: SubsidiesAnswer, wording: Wording): HTMLElement {
  const heads = [wording["group"] ?? "", ...columns, wording["payers"] ?? ""];
  const body = rows.map(({ group, when, payers, range, cells }, row) => {
    const link = element("button", { type: "button", class: "link", title: wording["place"] ?? "" }, group);
    link.addEventListener("click", () => tell({ kind: "reveal", range }));
    const name = element("th", { scope: "row" }, link, ...(when === "" ? [] : [element("small", {}, when)]));
    const fields = cells.map((cell, column) =>
      cell === null
        ? element("td", { class: "none" }, "—")
        : fieldOf(
            cell,
            `${group}${when === "" ? "" : ` ${when}`} ${columns[column] ?? ""}`,
            `${String(row)} ${String(column)}`,
            wording,
          ),
    );
    return element("tr", {}, name, ...fields, element("td", {}, payers));
  });
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  return element("table", { class: "amounts" }, element("thead", {}, head), element("tbody", {}, ...body));
}

function fieldOf({ range, text, amount, also }: SubsidyCell, label: string, at: string, wording: Wording): HTMLElement {
  const input = element("input", {
    type: "text",
    "aria-label": label,
    "data-at": at,
    size: String(Math.max(6, text.length * 2)),
  });
  input.value = text;
  input.readOnly = wording["locked"] !== undefined;
  const change = (): void => {
    const typed = input.value.trim();
    if (typed !== text && typed !== "") tell({ kind: "amount", range, was: text, typed });
    else input.value = text;
  };
  input.addEventListener("change", change);
  input.addEventListener("keydown", ({ key, isComposing }) => {
    if (key === "Escape" && !isComposing) input.value = text;
  });
  const notes = [
    ...(amount === "" ? [] : [`= ${amount}`]),
    ...(also.length === 0 ? [] : [`${wording["also"] ?? ""}${also.join("、")}`]),
  ];
  return element("td", {}, input, ...notes.map((note) => element("small", {}, note)));
}
