// The superior notice as a comparison reads it, and which document number names it. No file is looked for here.
import type { Source } from "@zhengce/grammar";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import type { Term } from "./terms.js";

export interface Superior {
  readonly source: Source;
  readonly model: Model;
  readonly program: Program;
}

/** What comparing a notice with its superior gave. */
export interface Conformance {
  readonly superior: Pick<Superior, "source" | "model">;
  /** The superior's number as the notice writes it. */
  readonly document: string;
  readonly terms: readonly Term[];
}

/** Two writings of one document number: brackets, widths and spaces aside. */
export function sameDocument(one: string, other: string): boolean {
  return documentKey(one) === documentKey(other);
}
/** `黔医保发[2021]64号` and `黔医保发〔2021〕64号` have the same. */
export function documentKey(number: string): string {
  return number
    .normalize("NFKC")
    .replace(/[〔﹝【([]/g, "(")
    .replace(/[〕﹞】)\]]/g, ")")
    .replace(/\s/g, "");
}
/** Whether a text mentions a document number somewhere: a quick look before it is compiled. */
export function mentionsDocument(text: string, number: string): boolean {
  return documentKey(text).includes(documentKey(number));
}
