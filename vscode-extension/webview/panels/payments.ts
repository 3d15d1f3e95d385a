// The table of payments: a row a group, a column a situation, in each cell what the person pays. It computes nothing.
import type { PaymentsAnswer } from "@zhengce/language-server/protocol";
import { element } from "../dom.js";
import { framed } from "../framed.js";
import type { Wording } from "../messages.js";
import { wide } from "../sheet.js";

framed<PaymentsAnswer>((answer, wording) => [
  element("p", { class: "legend" }, wording["legend"] ?? ""),
  wide(tableOf(answer, wording), answer.notice),
]);

function tableOf({ situations, rows }: PaymentsAnswer, wording: Wording): HTMLElement {
  const tiered = rows.some(({ tier }) => tier !== null);
  const head = [wording["group"] ?? "", ...(tiered ? [wording["tier"] ?? ""] : []), ...situations];
  const body = rows.map(({ group, tier, cells }, index) => {
    // A group of several tiers is named once.
    const span = tiered ? rows.slice(index).findIndex((row) => row.group !== group) : 1;
    const again = tiered && rows[index - 1]?.group === group;
    const named = { scope: "row", rowspan: String(span < 0 ? rows.length - index : span) };
    return element(
      "tr",
      {},
      ...(again ? [] : [element("th", named, group)]),
      ...(tiered ? [element("td", {}, tier ?? "")] : []),
      ...cells.map((cell) => cellOf(cell, wording)),
    );
  });
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...body),
  );
}

function cellOf({ answers, partial }: PaymentsAnswer["rows"][number]["cells"][number], wording: Wording): HTMLElement {
  const unfinished = partial ? [element("em", {}, wording["partial"] ?? "")] : [];
  if (answers.length === 0 && !partial) return element("td", { class: "none" }, "—");
  const shown = answers.flatMap(({ payable, due, subsidy, when }) => [
    element("strong", {}, payable),
    element("small", {}, when === "" ? `${due} − ${subsidy}` : `${when}：${due} − ${subsidy}`),
  ]);
  return element("td", {}, ...shown, ...unfinished);
}
