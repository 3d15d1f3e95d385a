// An answer that is asked for by a button: it stays until it is asked for again, and says when the text has changed since.
import { useEffect, useState } from "preact/hooks";
import type { Progress, Question, Questions } from "../../workshop/protocol.js";
import { uriOf } from "../state.js";
import type { Workshop } from "../workshop.js";
import { usePart, useWorkbench } from "./context.js";

export interface Asked<A> {
  readonly answer: A | null;
  readonly state: "idle" | "working" | "failed";
  /** The text has changed since. */
  readonly stale: boolean;
  readonly progress: Progress | null;
  readonly ask: () => void;
  readonly stop: () => void;
}
interface Kept {
  readonly answer: unknown;
  readonly revision: number;
}
/** Answers of this page by question, language and notice: a tab that is left keeps what it found. */
const kept = new Map<string, Kept>();

export function useAsked<Q extends Question>(
  question: Q,
  more: Omit<Questions[Q][0], "uri" | "locale">,
  by?: Workshop,
): Asked<Questions[Q][1]> {
  const workbench = useWorkbench();
  const workshop = by ?? workbench.asked;
  const current = usePart(({ current: path }) => path);
  const revision = usePart((state) => state.revision);
  const [state, setState] = useState<Asked<unknown>["state"]>("idle");
  const [progress, setProgress] = useState<Progress | null>(null);
  const locale = usePart((now) => now.locale);
  const key = `${question} ${locale} ${current ?? ""} ${JSON.stringify(more)}`;
  useEffect(() => setState("idle"), [key]);
  const ask = (): void => {
    if (current === null) return;
    workbench.settle();
    const { revision: now } = workbench.store.get();
    setState("working");
    setProgress(null);
    workshop.ask(question, { ...more, uri: uriOf(current), locale }, setProgress).then(
      (answer) => {
        kept.set(key, { answer, revision: now });
        setState("idle");
      },
      () => setState("failed"),
    );
  };
  const found = kept.get(key) ?? null;
  return {
    answer: (found?.answer as Questions[Q][1] | undefined) ?? null,
    state,
    progress,
    stale: found !== null && found.revision !== revision,
    ask,
    stop: () => workshop.stop(),
  };
}
