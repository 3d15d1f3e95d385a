// A figure of the file that the print of its clause does not have: a slip of the file, or of the print.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import type { EncodedAccount } from "../source-text/coverage.js";
import { figureText } from "../source-text/figure-text.js";
import { plainText } from "../source-text/plain-text.js";
import { rule } from "./rule.js";
import { clauseWords, printedAt } from "./lib/source-places.js";

export const figureNotInSource = rule({
  code: "figure-not-in-source",
  against: "print",
  texts: entry("warning", "原文{clause}没有“{figure}”{instead}", "the print has no “{figure}” {clause}{instead}", {
    fixable: true,
  }),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    const print = coverage.notice.source.text;
    const impossible = new Set(
      model.problems.flatMap(({ kind, place }) => (kind === "impossibleDate" ? [place.start] : [])),
    );
    for (const { clause, encoded } of coverage.clauses) {
      if (clause !== null && coverage.unprinted.includes(clause)) continue;
      for (const account of encoded) {
        if (account.state !== "absent" && account.state !== "unexplained") continue;
        if (impossible.has(account.encoded.start)) continue;
        const { encoded: figure, instead } = account;
        const written = figureText(model.source.text, figure);
        const replacement = replacementOf(print, written, account);
        report(
          figure,
          {
            clause: clause === null ? ANYWHERE : clauseWords(clause),
            figure: written,
            instead: insteadWords(print, account),
          },
          {
            related: instead === null ? [] : [printedAt(coverage, instead)],
            ...(account.state === "unexplained" && instead === null ? { severity: "info" } : {}),
            ...(replacement === null ? { fixable: false } : { data: { replacement } }),
          },
        );
      }
    }
  },
});

/** What the notice block says may stand in any clause. */
const ANYWHERE: Texts = { zh: "里", en: "anywhere" };

function insteadWords(print: string, { instead, state }: EncodedAccount): Texts {
  if (instead !== null) {
    const found = figureText(print, instead);
    return { zh: `，有“${found}”`, en: `; it has “${found}”` };
  }
  if (state !== "unexplained") return { zh: "", en: "" };
  return { zh: "；是编写人定的，请在“解释”里写出这个数", en: "; where it is your own, let the reading name it" };
}

/** The print's figure as the file may write it: digits with their unit, and a date only where it states its year. */
function replacementOf(print: string, written: string, { encoded, instead }: EncodedAccount): string | null {
  if (instead === null) return null;
  const { figure } = instead;
  if (figure.kind === "document" && encoded.figure.kind === "document") return figure.number;
  if (encoded.saying !== "literal") return null;
  if ((figure.kind === "date" && figure.year === null) || figure.kind === "month") return null;
  const plain = plainText(print, instead.start, instead.end).text;
  if (figure.kind === "integer") return `${plain}${encoded.figure.kind === "money" ? "元" : ""}`;
  if (figure.kind === "count") return `${plain.replace(/[^0-9.,万亿]/gu, "")}${written.endsWith("人") ? "人" : ""}`;
  return /^[0-9]/u.test(plain) ? plain : null;
}
