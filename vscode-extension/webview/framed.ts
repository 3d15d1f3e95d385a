// A panel that shows one answer: its heading, why there is none now, and the last one, marked as such, for the time that the notice can't be read.
import { element, listen, root } from "./dom.js";
import type { Show, Wording } from "./messages.js";

/** @param draw what is shown of an answer that has no `message` */
export function framed<A extends { readonly message: string | null; readonly notice: string }>(
  draw: (answer: A, wording: Wording) => readonly HTMLElement[],
): void {
  let last: A | null = null;
  const heading = element("h1");
  const problem = element("p", { class: "problem", role: "alert" });
  const body = element("div");
  listen<Show<A>>(({ answer, wording }) => {
    const { message } = answer;
    if (message === null) last = answer;
    heading.textContent = (last ?? answer).notice;
    const note = last === null ? "" : (wording["stale"] ?? "");
    problem.hidden = message === null;
    problem.textContent = message === null ? "" : `${message}\n${note}`.trim();
    body.className = message === null ? "" : "stale";
    body.inert = message !== null;
    if (heading.parentNode === null) root().append(heading, problem, body);
    if (message === null) body.replaceChildren(...draw(answer, wording));
  });
}
