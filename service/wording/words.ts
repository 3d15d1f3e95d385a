// What a language has words for.
import type { RefusalCode } from "../operations/refusal.js";

export type Figures = Readonly<Record<string, string>>;
interface Counts {
  readonly notices: number;
  readonly refused: number;
}
export interface Words {
  readonly refusals: Readonly<Record<RefusalCode, (data: Figures) => string>>;
  readonly listening: (counts: Counts & { readonly address: string }) => string;
  readonly refused: (file: string, serving: string | null) => string;
  readonly reloaded: (counts: Counts) => string;
  readonly failed: (reason: string) => string;
  readonly none: string;
  readonly stopped: string;
}
