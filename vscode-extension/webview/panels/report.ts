// The report for the person who signs, as it is printed, below a bar with what can be made of it.
import type { ReportAnswer } from "@zhengce/language-server/protocol";
import { element, listen, root, tell } from "../dom.js";
import { pageBody } from "../whole-page.js";

const problem = element("p", { class: "problem", role: "alert" });
const buttons = (["html", "calendar"] as const).map((as) => {
  const button = element("button", { type: "button" });
  button.addEventListener("click", () => tell({ kind: "save", as }));
  return { as, button };
});
const bar = element("div", { class: "bar", role: "toolbar" }, ...buttons.map(({ button }) => button), problem);
const sheet = element("div", { class: "upright" });
let drawn = "";

listen<ReportAnswer>(({ answer, wording }) => {
  const { message, html } = answer;
  for (const { as, button } of buttons) {
    button.textContent = wording[as] ?? "";
    button.disabled = message !== null;
  }
  problem.hidden = message === null;
  problem.textContent = message === null ? "" : `${message}\n${drawn === "" ? "" : (wording["stale"] ?? "")}`.trim();
  if (bar.parentNode === null) {
    root().append(bar, sheet);
  }
  // What has not changed stays where the person has scrolled it.
  if (message !== null || html === drawn) return;
  drawn = html;
  sheet.replaceChildren(...pageBody(html));
});
