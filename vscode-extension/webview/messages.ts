// What a panel and the extension tell each other: types alone.
import type { Range } from "vscode-languageserver-types";
import type { AssessAnswer, FormAnswer } from "@zhengce/language-server/protocol";

/** Texts of a panel in the person's language. */
export type Wording = Readonly<Record<string, string>>;
/** To a panel: the newest answer. */
export interface Show<A> {
  readonly answer: A;
  readonly wording: Wording;
}
/** The form, and the answer once somebody has begun to fill it in. */
export interface Assessed {
  readonly form: FormAnswer;
  readonly assessment: AssessAnswer | null;
}
/** To every panel: why nobody answers; null once somebody does. */
export interface ShowLife {
  readonly kind: "life";
  readonly text: string | null;
}
/** From a panel: it is ready, the person asks for a place in the notice; in the assess panel, changed a fact, or keeps the answer as a 用例. */
export type FromPanel =
  | { readonly kind: "ready" }
  | { readonly kind: "reveal"; readonly range: Range }
  | { readonly kind: "facts"; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly kind: "keep" };
