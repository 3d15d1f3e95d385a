// A panel that shows one answer: its heading, why there is none now, and the last one, marked as such, for the time that the notice can't be read.
import { element, listen, root } from "./dom.js";
import type { Wording } from "./messages.js";

interface Framed {
  /** Why there is no answer. */
  readonly message: string | null;
  /** Why the answer may not be whole; then an earlier one that was is kept. */
  readonly error?: string | null;
  readonly notice: string;
}

/** @param draw what is shown of an answer that has no `message` */
export function framed<A extends Framed>(draw: (answer: A, wording: Wording) => readonly HTMLElement[]): void {
  let last: A | null = null;
  const heading = element("h1");
  const problem = element("p", { class: "problem", role: "alert" });
  const body = element("div");
  listen<A>(({ answer, wording }) => {
    const why = answer.message ?? answer.error ?? null;
    const note = why === null || last === null ? "" : (wording["stale"] ?? "");
    if (answer.message === null && (why === null || last === null)) {
      last = answer;
      body.replaceChildren(...draw(answer, wording));
    }
    heading.textContent = (last ?? answer).notice;
    problem.hidden = why === null;
    problem.textContent = `${why ?? ""}\n${note}`.trim();
    body.className = why === null ? "" : "stale";
    body.inert = why !== null;
    if (heading.parentNode === null) root().append(heading, problem, body);
  });
}
