// The table of payments: a row a group, a column a situation, in each cell what the person pays. It computes nothing.
import { element, listen, root } from "./dom.js";
import type { ShowPayments } from "./messages.js";

listen<ShowPayments>(({ answer: { notice, situations, rows, message }, wording }) => {
  const tiered = rows.some(({ tier }) => tier !== null);
  const head = [wording["group"] ?? "", ...(tiered ? [wording["tier"] ?? ""] : []), ...situations];
  const body = rows.map(({ group, tier, cells }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, group),
      ...(tiered ? [element("td", {}, tier ?? "")] : []),
      ...cells.map((cell) =>
        cell === null
          ? element("td", { class: "none" }, "—")
          : element(
              "td",
              {},
              element("strong", {}, cell.payable),
              element("small", {}, `${cell.due} − ${cell.subsidy}`),
            ),
      ),
    ),
  );
  root().replaceChildren(
    element("h1", {}, notice),
    ...(message === null ? [] : [element("p", { class: "problem" }, message)]),
    element("p", { class: "legend" }, wording["legend"] ?? ""),
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
      element("tbody", {}, ...body),
    ),
  );
});
