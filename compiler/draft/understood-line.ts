// One sentence of a clause and what it says. Types only.
import type { DraftClause } from "./read-print.js";
import type { Said } from "./said.js";
import type { Sentence } from "./sentences.js";

export interface Line {
  readonly clause: DraftClause;
  readonly sentence: Sentence;
  readonly said: readonly Said[];
}
