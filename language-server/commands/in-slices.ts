// Long work in slices: between two of them whoever types is answered, and whoever no longer wants to know ends it.
import type { CancellationToken } from "vscode-languageserver";
import { pause } from "../folders.js";

/** Milliseconds: a slice takes no longer than its longest step beyond that. */
const SLICE = 15;

/**
 * The value of `work`; null where it was stopped.
 * @param told is given what `work` yields, once a slice
 */
export async function inSlices<Y, R>(
  work: Generator<Y, R, undefined>,
  token: CancellationToken,
  told: (yielded: Y) => void = () => undefined,
): Promise<R | null> {
  for (let since = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE) continue;
    told(step.value);
    await pause();
    if (token.isCancellationRequested) return null;
    since = performance.now();
  }
}
