// An answer of a workshop that follows what it rests on: asked again once that changed, the last one shown until then.
import { useEffect, useState } from "preact/hooks";
import type { Question, Questions } from "../../workshop/protocol.js";
import { uriOf } from "../state.js";
import type { Workshop } from "../workshop.js";
import { usePart, useWorkbench } from "./context.js";

export interface Answered<A> {
  /** The newest; null where there never was one of this notice. */
  readonly answer: A | null;
  /** What is shown is of a text that has changed since. */
  readonly stale: boolean;
  readonly failed: boolean;
}

/** Milliseconds of rest before a question is asked again. */
const REST = 200;

interface Kept<A> {
  readonly answer: A | null;
  readonly of: string | null;
  readonly revision: number;
  readonly failed: boolean;
}

/** Asks about the notice in the editor; `more` is what the question takes besides. Null while no notice is open, or `more` is. */
export function useAnswer<Q extends Question>(
  workshop: Workshop,
  question: Q,
  more: Omit<Questions[Q][0], "uri" | "locale"> | null,
): Answered<Questions[Q][1]> {
  const workbench = useWorkbench();
  const current = usePart((state) => state.current);
  const revision = usePart((state) => state.revision);
  const locale = usePart((state) => state.locale);
  const [kept, keep] = useState<Kept<Questions[Q][1]>>({ answer: null, of: null, revision: -1, failed: false });
  const asked = JSON.stringify(more);
  useEffect(() => {
    if (current === null || more === null) return;
    let isOver = false;
    const ask = (): void => {
      workbench.settle();
      const { revision: now } = workbench.store.get();
      workshop.ask(question, { ...more, uri: uriOf(current), locale }).then(
        (answer) => isOver || keep({ answer, of: current, revision: now, failed: false }),
        () => isOver || keep({ answer: null, of: current, revision: now, failed: true }),
      );
    };
    const timer = setTimeout(ask, kept.of === current ? REST : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [current, revision, locale, asked, question]);
  const own = kept.of === current ? kept : null;
  return { answer: own?.answer ?? null, stale: own?.revision !== revision, failed: own?.failed ?? false };
}
