// The strip of the year: a row a period, situation and waiting, its days as bars on a line of months; each leads to its place in the notice.
import type { TimelineAnswer, TimelineRow, TimelineSpan } from "@zhengce/language-server/protocol";
import { element, tell } from "../dom.js";
import { framed } from "../framed.js";

const KINDS = ["period", "situation", "waiting", "gap"] as const;

framed<TimelineAnswer>((answer, wording) => [
  element(
    "div",
    { class: "strip" },
    months(answer),
    ...KINDS.flatMap((kind) => {
      const rows = answer.rows.filter((row) => row.kind === kind);
      return rows.length === 0
        ? []
        : [
            element("h2", {}, wording[kind] ?? ""),
            element("ul", { class: kind }, ...rows.map((row) => rowOf(row, answer))),
          ];
    }),
  ),
]);

function months({ months: marks, days }: TimelineAnswer): HTMLElement {
  const line = element("div", { class: "months", "aria-hidden": "true" });
  for (const { day, text, year } of marks) {
    const mark = element(
      "span",
      { class: year === null ? "month" : "month year" },
      ...(year === null ? [] : [element("b", {}, year)]),
      text,
    );
    mark.style.left = part(day, days);
    line.append(mark);
  }
  return line;
}

function rowOf({ name, range, spans }: TimelineRow, { days }: TimelineAnswer): HTMLElement {
  const bars = spans.map((span) => barOf(span, days));
  const said = spans.map(({ text }) => text).join("；");
  const words = [
    element("span", { class: "name" }, name),
    element("span", { class: "line", "aria-hidden": "true" }, ...bars),
    element("span", { class: "said" }, said),
  ];
  if (range === null) return element("li", {}, element("div", { class: "row" }, ...words));
  const link = element("button", { type: "button", class: "row" }, ...words);
  link.addEventListener("click", () => tell({ kind: "reveal", range }));
  return element("li", {}, link);
}

function barOf({ from, to, short }: TimelineSpan, days: number): HTMLElement {
  const bar = element("span", { class: "span" }, short);
  bar.style.left = part(from, days);
  bar.style.width = part(to + 1 - from, days);
  return bar;
}

function part(day: number, days: number): string {
  return `${String((100 * day) / Math.max(1, days))}%`;
}
