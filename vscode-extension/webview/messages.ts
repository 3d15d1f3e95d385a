// What a panel and the extension tell each other: types alone.
import type { Range } from "vscode-languageserver-types";
import type { AssessAnswer, ConformityAnswer, FormAnswer, Sheet, TextSpan } from "@zhengce/language-server/protocol";

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
/** What a question can be asked with. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}
interface Chosen {
  readonly choices: readonly Choice[];
  readonly choice: string | null;
}
/** The comparison; no sheet as long as nobody has said with what. */
export interface Compared extends Chosen {
  readonly message: string | null;
  readonly notice: string;
  readonly sheet: Sheet | null;
}
export type Conformed = ConformityAnswer & Chosen;
/** To a panel, between answers. */
export type ToPanel =
  /** To every panel: why nobody answers; null once somebody does. */
  | { readonly kind: "life"; readonly text: string | null }
  /** To the print's panel, which follows the editor: the figure that the cursor is in, and the texts of the cursor's clause in the print. */
  | { readonly kind: "lit"; readonly id: string | null; readonly texts: readonly TextSpan[] }
  /** To what is asked on demand: how far it is, null where it was stopped; the notice has changed since. */
  | { readonly kind: "progress"; readonly percent: number | null; readonly wording: Wording }
  | { readonly kind: "outdated" }
  /** The place of the print that stands beside the editor's first line. */
  | { readonly kind: "scroll"; readonly at: number };
/** From a panel: it is ready, or the person did something there. */
export type FromPanel =
  | { readonly kind: "ready" }
  /** Asks for a place in the notice, or in another one. */
  | { readonly kind: "reveal"; readonly range: Range; readonly uri?: string }
  /** On demand: asks anew, of what is chosen; stops it. */
  | { readonly kind: "run"; readonly choice: string | null }
  | { readonly kind: "stop" }
  /** Verify: puts people into the notice as 用例. */
  | { readonly kind: "tests"; readonly texts: readonly string[] }
  /** Assess: changed a fact, keeps the answer as a 用例. */
  | { readonly kind: "facts"; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly kind: "keep" }
  /** Print: chose a figure, by the id of the file's; scrolled, the offset of the first line. */
  | { readonly kind: "figure"; readonly id: string }
  | { readonly kind: "scrolled"; readonly at: number }
  /** Report: wants it as a file. */
  | { readonly kind: "save"; readonly as: "html" | "calendar" }
  /** Roster: wants to choose a sheet; wants the whole result as a file. */
  | { readonly kind: "sheet" }
  | { readonly kind: "result"; readonly as: "csv" | "xlsx" }
  /** Subsidies: changed the amount that stood at `range`. */
  | { readonly kind: "amount"; readonly range: Range; readonly was: string; readonly typed: string };
