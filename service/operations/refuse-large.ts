// The limit of an answer.
import type { Limits } from "../options.js";
import { Refusal } from "./refusal.js";

/** No character takes more than three bytes for each of its UTF-16 units. @throws a Refusal where the text is larger than an answer may be */
export function refuseLarge(text: string, { answer }: Limits): void {
  if (text.length * 3 > answer && Buffer.byteLength(text) > answer)
    throw new Refusal("answer-too-large", { limit: answer });
}
