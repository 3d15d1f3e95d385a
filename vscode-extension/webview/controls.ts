// The bar of a panel that is asked: what it is asked with, a button, and while it works how far it is and a way to stop it.
import { element, hear, tell } from "./dom.js";
import type { Choice, Wording } from "./messages.js";

export interface Controls {
  readonly bar: HTMLElement;
  readonly show: (wording: Wording, choices: readonly Choice[], chosen: string | null) => void;
}

export function controls(): Controls {
  const select = element("select");
  const name = element("span");
  const label = element("label", { hidden: "" }, name, select);
  const run = element("button", { type: "button", class: "run" });
  const stop = element("button", { type: "button", class: "stop", hidden: "" });
  const progress = element("progress", { max: "100", hidden: "" });
  const working = element("span", { class: "working", role: "status" });
  run.addEventListener("click", () => tell({ kind: "run", choice: label.hidden ? null : select.value }));
  stop.addEventListener("click", () => tell({ kind: "stop" }));
  select.addEventListener("change", () => tell({ kind: "run", choice: select.value }));
  const named = (wording: Wording): void => {
    name.textContent = wording["choice"] ?? "";
    run.textContent = wording["run"] ?? "";
    stop.textContent = wording["stop"] ?? "";
    progress.setAttribute("aria-label", wording["working"] ?? "");
  };
  const works = (percent: number | null, said: string): void => {
    run.hidden = percent !== null;
    for (const part of [stop, progress]) part.hidden = percent === null;
    progress.value = percent ?? 0;
    working.textContent = said;
  };
  hear("progress", ({ percent, wording }) => {
    named(wording);
    works(percent, (percent === null ? wording["stopped"] : wording["working"]) ?? "");
  });
  return {
    bar: element("p", { class: "controls" }, label, run, progress, stop, working),
    show: (wording, choices, chosen) => {
      named(wording);
      works(null, "");
      label.hidden = choices.length === 0;
      select.replaceChildren(...choices.map(({ value, text }) => element("option", { value }, text)));
      select.value = chosen ?? "";
    },
  };
}
