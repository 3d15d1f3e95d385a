// What a panel and the extension tell each other: types alone.
import type { AssessAnswer, FormAnswer, PaymentsAnswer } from "@zhengce/language-server/protocol";

/** Texts of a panel in the person's language. */
export type Wording = Readonly<Record<string, string>>;
export interface ShowAssessment {
  readonly kind: "assessment";
  readonly form: FormAnswer;
  readonly answer: AssessAnswer | null;
  readonly wording: Wording;
}
export interface ShowPayments {
  readonly kind: "payments";
  readonly answer: PaymentsAnswer;
  readonly wording: Wording;
}
/** From the assess panel: it is ready, the person changed a fact, asks for a reason's place, or keeps the answer as a 用例. */
export type FromPanel =
  | { readonly kind: "ready" }
  | { readonly kind: "facts"; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly kind: "reveal"; readonly line: number }
  | { readonly kind: "keep" };
