// The facts that a notice asks for, as a form.
import type { Answer } from "./answer.js";

export type FieldKind = "date" | "boolean" | "integer" | "money" | "choice" | "choices";
export interface FormField {
  /** As the facts' JSON names it. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Of a choice. */
  readonly values: readonly string[];
}
export interface FormAnswer extends Answer {
  readonly notice: string;
  readonly fields: readonly FormField[];
}
