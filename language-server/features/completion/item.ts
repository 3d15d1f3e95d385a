// What a completion is made of before the protocol sees it: a word, what is written for it, and how it is told. No place, no order.
import type { KeywordId } from "@zhengce/grammar";
import type { CompletionItemKind } from "vscode-languageserver";

export interface Proposal {
  readonly label: string;
  readonly insert: string;
  /** Written behind `insert`, outside its quotes. */
  readonly behind?: string;
  readonly kind: CompletionItemKind;
  /** One line. */
  readonly detail: string;
  /** Smaller comes first; equal ones stand in the order given. */
  readonly rank: number;
  /** `insert` holds `${1:…}` places to fill. */
  readonly snippet?: true;
  /** Worked out of what the file says: it claims nothing new. */
  readonly derived?: true;
  /** Another word that it may be found by. */
  readonly english?: string;
  /** What resolve asks for the documentation. */
  readonly about?: About;
}
export type About =
  | { readonly kind: "keyword"; readonly id: KeywordId }
  | { readonly kind: "symbol"; readonly symbol: string; readonly name: string }
  | { readonly kind: "finding"; readonly code: string };

/** `last` is for what says that the notice says nothing; what stands `elsewhere` is shown to nobody who has not asked. */
export const RANK = { name: 0, value: 1, shape: 2, keyword: 3, snippet: 4, last: 5, elsewhere: 6 } as const;
