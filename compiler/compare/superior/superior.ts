// The superior notice as a comparison reads it, and which document number names it. No file is looked for here.
import type { Source } from "@zhengce/grammar";
import { documentKey as canonicalKey, documentNumbers } from "../../semantics/checks/document-numbers.js";
import type { Program } from "../../decision/program.js";
import type { Model } from "../../semantics/model.js";
import type { Term } from "./terms.js";

export interface Superior {
  readonly source: Source;
  readonly model: Model;
  readonly program: Program;
  /** Its file has an encoding that no .policy file may have. */
  readonly isForeign: boolean;
}

/** A notice of nearly the number that was asked for. */
export interface NearNotice {
  /** As that notice writes it. */
  readonly number: string;
  readonly year: number | null;
  readonly path: string;
}

/** What comparing a notice with its superior gave. */
export interface Conformance {
  readonly superior: Pick<Superior, "source" | "model" | "isForeign">;
  /** The superior's number as the notice writes it. */
  readonly document: string;
  readonly terms: readonly Term[];
}

/** Two writings of one document number: brackets, widths and spaces aside. */
export function sameDocument(one: string, other: string): boolean {
  return documentKey(one) === documentKey(other);
}
/** `黔医保发[2021]64号` and `黔医保发〔2021〕64号` have the same, and so has one with a letter O for its 0. */
export function documentKey(number: string): string {
  return folded(canonicalKey(number));
}
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[〔﹝【([]/g, "(")
    .replace(/[〕﹞】)\]]/g, ")")
    .replace(/\s/g, "");
}
/** Whether a text mentions a document number somewhere: a quick look before it is compiled. */
export function mentionsDocument(text: string, number: string): boolean {
  const key = documentKey(number);
  return (
    folded(text).includes(key) || documentNumbers(text, true).some(({ canonical }) => folded(canonical).endsWith(key))
  );
}
