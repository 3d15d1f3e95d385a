// Every code there is, of syntax and of meaning, with its severity and texts: what `explain`, SARIF and the docs list.
// Nothing here runs a rule.
import type { Entry, Severity, Texts } from "@zhengce/grammar";
import { findings } from "./registry.js";

export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  /** The texts with their holes in braces: “{name}”. */
  readonly texts: Texts;
  readonly fixable: boolean;
  /** `原文如此 <code>` may silence it. */
  readonly acknowledgeable: boolean;
  /** Which stage finds it. */
  readonly stage: "syntax" | "meaning";
}

const described = (code: string, texts: Entry<string>, stage: CatalogueEntry["stage"], acknowledgeable: boolean) => ({
  code,
  severity: texts.severity,
  texts: { zh: texts.zh, en: texts.en },
  fixable: texts.fixable ?? false,
  acknowledgeable,
  stage,
});

/** All codes, in alphabetical order. */
export const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map(
  [...findings.values()]
    .map(({ code, texts, acknowledgeable }): CatalogueEntry => described(code, texts, "meaning", acknowledgeable))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((item) => [item.code, item]),
);
