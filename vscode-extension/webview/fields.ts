// A fact of the notice → an input for it, and what is typed there → the fact's value. Money is typed in yuan and told in fen.
import type { FormField } from "../server/commands/protocol.js";
import { element } from "./dom.js";
import { fenOf } from "./fen-of.js";
import type { Wording } from "./messages.js";

export interface Field {
  readonly row: HTMLElement;
  /** Undefined where nothing is given. */
  readonly value: () => unknown;
}

export function fieldFor(field: FormField, wording: Wording, changed: () => void): Field {
  const { input, value } = control(field, wording);
  input.addEventListener("input", changed);
  const mark = field.required ? [element("span", { class: "required" }, "*")] : [];
  const row = element(
    "div",
    { class: "field", "data-key": field.key },
    element("span", { class: "label" }, field.label, ...mark),
    input,
  );
  return { row, value };
}

interface Control {
  readonly input: HTMLElement;
  readonly value: () => unknown;
}
function control(field: FormField, wording: Wording): Control {
  switch (field.kind) {
    case "date":
      return typed("date", (text) => text);
    case "integer":
      return typed("number", (text) => Number(text));
    case "money":
      return typed("text", fenOf);
    case "boolean":
      return chosen([wording["yes"] ?? "", wording["no"] ?? ""], (index) => index === 0);
    case "choice":
      return chosen(field.values, (index) => field.values[index]);
    case "choices":
      return boxes(field.values);
  }
}

function typed(type: string, read: (text: string) => unknown): Control {
  const input = element("input", { type });
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
function boxes(values: readonly string[]): Control {
  const all = values.map((value) => ({ value, box: element("input", { type: "checkbox", "aria-label": value }) }));
  const input = element("div", { class: "boxes" }, ...all.map(({ value, box }) => element("label", {}, box, value)));
  return { input, value: () => all.filter(({ box }) => box.checked).map(({ value }) => value) };
}
