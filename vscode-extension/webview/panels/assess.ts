// The assess panel: a form of the notice's facts, and the answer for what stands in it. It computes nothing.
import type { AssessAnswer, FormField } from "@zhengce/language-server/protocol";
import { told } from "../answer.js";
import { element, listen, root, tell } from "../dom.js";
import { fieldFor, type Field } from "../fields.js";
import type { Assessed, Wording } from "../messages.js";

const heading = element("h1");
const form = element("form");
const result = element("section", { id: "result", "aria-live": "polite" });
root().append(heading, element("div", { class: "columns" }, form, result));
form.addEventListener("submit", (event) => event.preventDefault());

let shown: readonly FormField[] = [];
/** In the order of `shown`. */
let fields: readonly Field[] = [];
/** The last answer with rows, for the time that the notice can't be read. */
let last: AssessAnswer | null = null;

listen<Assessed>(
  ({
    answer: {
      form: { notice, fields: wanted, message },
      assessment: answer,
    },
    wording,
  }) => {
    if (message === null || heading.textContent === "") heading.textContent = notice;
    layOut(wanted, wording);
    const why = message ?? answer?.message ?? null;
    if (why !== null) {
      const before = last === null ? [] : [element("div", { class: "stale", inert: "" }, ...told(last, wording))];
      const note = last === null ? "" : (wording["stale"] ?? "");
      result.replaceChildren(element("p", { class: "problem", role: "alert" }, `${why}\n${note}`.trim()), ...before);
      return;
    }
    const others = refuse(answer?.issues ?? []);
    if (answer === null || answer.issues.length > 0) {
      const hint = element("p", { class: "hint" }, wording["hint"] ?? "");
      result.replaceChildren(...others.map((text) => element("p", { class: "problem" }, text)), hint);
      return;
    }
    last = answer;
    result.replaceChildren(...told(answer, wording));
  },
);

/** A field that stays as it was keeps what the person has put in. */
function layOut(wanted: readonly FormField[], wording: Wording): void {
  if (wanted.length === 0 || JSON.stringify(wanted) === JSON.stringify(shown)) return;
  const kept = new Map(shown.map((field, index) => [JSON.stringify(field), fields[index]]));
  const first = fields.length === 0;
  fields = wanted.map((field) => kept.get(JSON.stringify(field)) ?? fieldFor(field, wording, send));
  shown = wanted;
  form.replaceChildren(...fields.map(({ row }) => row));
  if (first) form.querySelector<HTMLElement>("input, select")?.focus();
}

/** Each refusal stands under its own field; those of no field come back. */
function refuse(issues: AssessAnswer["issues"]): readonly string[] {
  shown.forEach(({ key }, index) => {
    const why = issues.filter((issue) => issue.key === key).map((issue) => issue.message);
    fields[index]?.refuse(why.length === 0 ? null : why.join("\n"));
  });
  return issues.filter(({ key }) => shown.every((field) => field.key !== key)).map(({ message }) => message);
}

function send(): void {
  const given = shown
    .map(({ key }, index) => [key, fields[index]?.value()] as const)
    .filter(([, value]) => value !== undefined);
  tell({ kind: "facts", facts: Object.fromEntries(given) });
}
