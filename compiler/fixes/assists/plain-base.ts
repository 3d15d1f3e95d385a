// percentage-base: the percentage is one of the plain standard; the quick fix of the code offers that of what the person is charged.
import { keywords, type Diagnostic, type Locale } from "@zhengce/grammar";
import type { Model } from "../../semantics/model.js";
import { numberOf, textOf, type Mend } from "../fix.js";
import { writtenName } from "../name.js";

/** Names the component as what the percentage is taken of. */
export function plainBase({ code, data }: Diagnostic, _model: Model, language: Locale): Mend | null {
  const [component, at] = [textOf(data, "component"), numberOf(data, "insertAt")];
  if (code !== "percentage-base" || component === null || at === null) return null;
  const of = language === "zh" ? keywords.of.zh[0] : keywords.of.en;
  const text = `${writtenName(component)} ${of} `;
  const title = { zh: `写明是一般标准的：补上“${text.trim()}”`, en: `Of the plain standard: add “${text.trim()}”` };
  return { title, edits: [{ start: at, end: at, text }] };
}
