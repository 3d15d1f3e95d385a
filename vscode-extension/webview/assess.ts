// The assess panel: a form of the notice's facts, and the answer for what stands in it. It computes nothing.
import type { AssessAnswer, FormField } from "../server/commands/protocol.js";
import { element, listen, root, tell } from "./dom.js";
import { fieldFor, type Field } from "./fields.js";
import type { ShowAssessment, Wording } from "./messages.js";

const heading = element("h1");
const form = element("form");
const result = element("section", { id: "result", "aria-live": "polite" });
root().append(heading, element("div", { class: "columns" }, form, result));
form.addEventListener("submit", (event) => event.preventDefault());

let shown: readonly FormField[] = [];
/** In the order of `shown`. */
let fields: readonly Field[] = [];

listen<ShowAssessment>(({ form: { notice, fields: wanted, message }, answer, wording }) => {
  heading.textContent = notice;
  layOut(wanted, wording);
  result.replaceChildren(
    ...(message === null ? [] : [element("p", { class: "problem" }, message)]),
    ...(answer === null ? [] : told(answer, wording)),
  );
});

/** A field that stays as it was keeps what the person has put in. */
function layOut(wanted: readonly FormField[], wording: Wording): void {
  if (wanted.length === 0 || JSON.stringify(wanted) === JSON.stringify(shown)) return;
  const kept = new Map(shown.map((field, index) => [JSON.stringify(field), fields[index]]));
  fields = wanted.map((field) => kept.get(JSON.stringify(field)) ?? fieldFor(field, wording, send));
  shown = wanted;
  form.replaceChildren(...fields.map(({ row }) => row));
}

function send(): void {
  const given = shown
    .map(({ key }, index) => [key, fields[index]?.value()] as const)
    .filter(([, value]) => value !== undefined);
  tell({ kind: "facts", facts: Object.fromEntries(given) });
}

function told({ message, rows, reasons, open, issues }: AssessAnswer, wording: Wording): readonly HTMLElement[] {
  const list = (title: string | undefined, items: readonly HTMLElement[], name: string): readonly HTMLElement[] =>
    items.length === 0 ? [] : [element("h2", {}, title ?? ""), element("ul", { class: name }, ...items)];
  return [
    ...(message === null ? [] : [element("p", { class: "problem" }, message)]),
    ...issues.map((issue) => element("p", { class: "problem", "data-key": issue.key }, issue.message)),
    element(
      "dl",
      {},
      ...rows.flatMap(({ key, label, value }) => [element("dt", {}, label), element("dd", { class: key }, value)]),
    ),
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

function reason({ clause, text, range }: AssessAnswer["reasons"][number], wording: Wording): HTMLElement {
  const title = clause === "" ? "" : `${wording["clause"] ?? ""} ${clause}`;
  if (range === null) return element("li", {}, `${title}  ${text}`.trim());
  const link = element("a", { href: "#" }, title === "" ? text : title);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    tell({ kind: "reveal", line: range.start.line });
  });
  return element("li", {}, link, title === "" ? "" : `  ${text}`);
}
