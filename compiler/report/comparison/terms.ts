// The terms of a superior → the table an official reads: kept, broken, filled, open, with both clauses.
import { unheld } from "../../compare/superior/conform.js";
import type { Term, Verdict } from "../../compare/superior/terms.js";
import { cell } from "../../render/document.js";
import type { Table } from "../../render/document.js";
import type { Model } from "../../semantics/model.js";
import { sayTermSubject } from "../../wording/say-comparison.js";
import { sayStatement } from "../../wording/say-statement.js";
import type { Wording } from "../../wording/words.js";

const VERDICTS: readonly Verdict[] = ["broken", "open", "filled", "kept"];

/** In the superior's order. */
export function termTable(words: Wording, terms: readonly Term[]): Table {
  const { terms: verdicts, termHeads } = words.comparison;
  const clause = (name: string | undefined): string => (name === undefined || name === "" ? "—" : name);
  const rows = terms.map((term) =>
    [
      verdicts[term.verdict],
      sayTermSubject(words, term),
      sayStatement(words, term.required),
      clause(term.superior.clause),
      term.found === null ? "—" : sayStatement(words, term.found),
      clause(term.own?.clause),
    ].map((text) => cell(text)),
  );
  return { kind: "table", head: termHeads, rows };
}

/** `不符 1，未定 2，已补 1，相符 9`. */
export function termSummary(
  { comparison, small }: Wording,
  terms: readonly Term[],
  isShown: (count: number) => boolean = () => true,
): string {
  const count = (verdict: Verdict): number => terms.filter((term) => term.verdict === verdict).length;
  const shown = VERDICTS.filter((verdict) => isShown(count(verdict)));
  return small.clauses(shown.map((verdict) => `${comparison.terms[verdict]} ${count(verdict)}`));
}

/** What the superior sets besides, which no notice is held against; null where there is nothing. */
export function sayUnheld({ comparison }: Wording, superior: Model): string | null {
  const { yearlyPeriods, slots, sections } = comparison;
  const titles = unheld(superior).map((one) => {
    if (one === "yearly") return yearlyPeriods;
    return one === "caps" || one === "other-groups" ? slots[one] : sections[one];
  });
  return titles.length === 0 ? null : comparison.unheld(titles);
}
