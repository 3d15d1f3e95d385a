// A panel that shows one answer: its heading, why there is none now, and the last one, marked as such, for the time that the notice can't be read.
import { element, hear, listen, root } from "./dom.js";
import type { Wording } from "./messages.js";

interface Framed {
  /** Why there is no answer. */
  readonly message: string | null;
  /** Why the answer may not be whole; then an earlier one that was is kept. */
  readonly error?: string | null;
  readonly notice: string;
}
interface More<A> {
  /** Stays as it is, and usable, whatever becomes of the answer. */
  readonly above?: HTMLElement;
  /** Told of every answer. */
  readonly answered?: (answer: A, wording: Wording) => void;
  /** The heading, where it is more than the notice's name. */
  readonly titled?: (answer: A) => string;
}

/** @param draw what is shown of an answer that has no `message` */
export function framed<A extends Framed>(
  draw: (answer: A, wording: Wording) => readonly HTMLElement[],
  { above, answered, titled = ({ notice }) => notice }: More<A> = {},
): void {
  let last: A | null = null;
  let words: Wording = {};
  const heading = element("h1");
  const problem = element("p", { class: "problem", role: "alert" });
  const body = element("div");
  const say = (why: string | null): void => {
    problem.hidden = why === null;
    problem.textContent = why ?? "";
    body.className = why === null ? "" : "stale";
    body.inert = why !== null;
  };
  root().append(heading);
  if (above !== undefined) root().append(above);
  root().append(problem, body);
  say(null);
  listen<A>(({ answer, wording }) => {
    words = wording;
    const why = answer.message ?? answer.error ?? null;
    const note = last === null ? "" : (wording["stale"] ?? "");
    if (answer.message === null && (why === null || last === null)) {
      last = answer;
      body.replaceChildren(...draw(answer, wording));
    }
    heading.textContent = titled(last ?? answer);
    say(why === null ? null : `${why}\n${note}`.trim());
    answered?.(answer, wording);
  });
  hear("outdated", () => {
    if (last !== null) say(words["outdated"] ?? "");
  });
}
