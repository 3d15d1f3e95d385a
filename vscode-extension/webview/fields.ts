// A fact of the notice → an input for it, and what is typed there → the fact's value. Money is typed in yuan and told in fen.
import { fenOf, typedDay, type FormField } from "@zhengce/language-server/protocol";
import { element } from "./dom.js";
import type { Wording } from "./messages.js";

export interface Field {
  readonly row: HTMLElement;
  /** Undefined where nothing is given. */
  readonly value: () => unknown;
  /** Says under the input why its value is refused; null takes it back. */
  readonly refuse: (why: string | null) => void;
}

export function fieldFor(field: FormField, wording: Wording, changed: () => void): Field {
  const { input, value } = control(field, wording);
  input.addEventListener("input", changed);
  const mark = field.required ? [element("span", { class: "required", "aria-hidden": "true" }, "*")] : [];
  const title = [field.label, ...mark];
  const refusal = element("p", { class: "refused", role: "alert" });
  const row =
    field.kind === "choices"
      ? element("fieldset", {}, element("legend", { class: "label" }, ...title), input, refusal)
      : element("div", {}, element("label", {}, element("span", { class: "label" }, ...title), input), refusal);
  row.className = "field";
  row.dataset["key"] = field.key;
  return { row, value, refuse: (why) => (refusal.textContent = why) };
}

interface Control {
  readonly input: HTMLElement;
  readonly value: () => unknown;
}
function control(field: FormField, wording: Wording): Control {
  switch (field.kind) {
    case "date":
      // Not the browser's own field, which shows days as its locale has them. What is no day is told as it stands: the server says so.
      return typed(
        { type: "text", inputmode: "text", placeholder: wording["day"] ?? "", title: wording["days"] ?? "" },
        (text) => typedDay(text) ?? text,
      );
    case "integer":
      return typed({ type: "number", min: "0", step: "1" }, (text) => Number(text));
    case "money":
      return typed({ type: "text", inputmode: "decimal", placeholder: wording["yuan"] ?? "" }, fenOf);
    case "boolean":
      return chosen([wording["yes"] ?? "", wording["no"] ?? ""], (index) => index === 0);
    case "choice":
      return chosen(field.values, (index) => field.values[index]);
    case "choices":
      return boxes(field.values, wording);
  }
}

function typed(attributes: Readonly<Record<string, string>>, read: (text: string) => unknown): Control {
  const input = element("input", attributes);
  return { input, value: () => (input.value === "" ? undefined : read(input.value)) };
}
function chosen(values: readonly string[], read: (index: number) => unknown): Control {
  const input = element(
    "select",
    {},
    element("option", {}, ""),
    ...values.map((value) => element("option", {}, value)),
  );
  return { input, value: () => (input.selectedIndex <= 0 ? undefined : read(input.selectedIndex - 1)) };
}

/** More of them than this are found by typing. */
const MANY = 10;

function boxes(values: readonly string[], wording: Wording): Control {
  const all = values.map((value) => {
    const box = element("input", { type: "checkbox", "aria-label": value });
    return { value, box, label: element("label", {}, box, value) };
  });
  const list = element("div", { class: "boxes" }, ...all.map(({ label }) => label));
  const filter = element("input", { type: "search", placeholder: wording["filter"] ?? "" });
  filter.addEventListener("input", (event) => {
    event.stopPropagation();
    for (const { value, box, label } of all) label.hidden = !box.checked && !value.includes(filter.value.trim());
  });
  const input = element("div", {}, ...(values.length > MANY ? [filter] : []), list);
  return { input, value: () => all.filter(({ box }) => box.checked).map(({ value }) => value) };
}
