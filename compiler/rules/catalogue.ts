// Every code there is, of files, of syntax and of meaning, with its severity and texts: what `explain`, SARIF and the docs list.
// Nothing here runs a rule.
import { syntaxMessages } from "@zhengce/grammar";
import type { Entry, Severity } from "@zhengce/grammar";
import { fileFindings } from "./lib/file-findings.js";
import { findings } from "./check-model.js";

export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  /** The texts with their holes in braces: “{name}”. */
  readonly zh: string;
  readonly en: string;
  readonly fixable: boolean;
  /** `原文如此 <code>` may silence it. */
  readonly acknowledgeable: boolean;
  /** Which stage finds it. */
  readonly stage: "file" | "syntax" | "meaning";
}

/** All codes, by code, in alphabetical order. */
export const catalogue: Readonly<Record<string, CatalogueEntry>> = Object.fromEntries(
  [
    ...Object.entries<Entry<string>>(fileFindings).map(([code, texts]) => described(code, texts, "file", false)),
    ...Object.entries<Entry<string>>(syntaxMessages).map(([code, texts]) => described(code, texts, "syntax", false)),
    ...[...findings.values()].map((found) => described(found.code, found.texts, "meaning", found.acknowledgeable)),
  ]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((item) => [item.code, item]),
);

function described(
  code: string,
  texts: Entry<string>,
  stage: CatalogueEntry["stage"],
  acknowledgeable: boolean,
): CatalogueEntry {
  const { severity, zh, en, fixable = false } = texts;
  return { code, severity, zh, en, fixable, acknowledgeable, stage };
}
