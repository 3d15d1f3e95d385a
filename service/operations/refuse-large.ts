// The limit of an answer.
import type { Limits } from "../options.js";
import { Refusal } from "./refusal.js";

/** @param size in bytes @throws a Refusal where an answer may not be so large */
export function refuseLarge(size: number, { answer }: Limits): void {
  if (size > answer) throw new Refusal("answer-too-large", { limit: answer });
}
