// Small helpers of compiled notices: reading a list by an index that must be there, and freezing what answers share.
import type { Assessment } from "../assessment.js";

/** The element at `index`. @throws where there is none, which is a bug of the compiler */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`no element ${index}`);
  return found;
}

/** The value, frozen with all that it holds, so that answers may share it. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

/** An answer by the names of its notice: what decides works with texts, and holds no others. */
export function named<Answer>(answer: Assessment): Answer {
  return answer as Answer;
}
