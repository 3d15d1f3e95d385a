// The totals of an audit → a document: what is off first, then by columns and by payer.
import type { Locale } from "@zhengce/grammar";
import type { Page, Section } from "../../render/document.js";
import { bars } from "../bars.js";
import { yuanText } from "../money.js";
import { table } from "../table.js";
import { auditWords, type AuditWords } from "../wording/audit.js";
import { rosterWords } from "../wording/wording.js";
import type { AuditTally, AuditTotalsOf } from "./audit-totals.js";

export function auditPage(notice: string, roster: string, totals: AuditTotalsOf, locale: Locale): Page {
  const words = auditWords(locale);
  return {
    locale,
    layout: "wide",
    title: words.title(notice),
    subtitle: roster,
    contents: null,
    sections: sections(totals, words, locale),
  };
}

function sections(totals: AuditTotalsOf, words: AuditWords, locale: Locale): readonly Section[] {
  const { noFaultCode, totals: of } = rosterWords(locale);
  const { whole, columns, payers, errors } = totals;
  const aspects = totals.aspects.map(({ aspect, verdicts }): Section => {
    const rows = verdicts.map(({ verdict, people, off }) => [
      words.verdicts[aspect][verdict],
      String(people),
      ...(aspect === "from" ? [] : [yuanText(verdict === "right" ? 0 : off)]),
    ]);
    const head = [words.verdict, words.people, ...(aspect === "from" ? [] : [words.off])];
    const chart = bars(
      words.aspects[aspect],
      verdicts.map(({ verdict, people }, tone) => ({
        name: words.verdicts[aspect][verdict],
        parts: [{ value: people, tone, title: String(people) }],
        figure: of.persons(people),
      })),
    );
    return {
      title: words.aspects[aspect],
      blocks: [{ kind: "figure", svg: chart, caption: words.aspects[aspect] }, table(head, rows)],
    };
  });
  const tallies = (
    title: string,
    named: readonly { readonly name: string; readonly tally: AuditTally }[],
  ): Section[] =>
    named.length === 0
      ? []
      : [
          {
            title,
            blocks: [
              table(
                [title, ...heads(words)],
                named.map(({ name, tally }) => [name, ...figures(tally)]),
              ),
            ],
          },
        ];
  const kinds = errors.map(({ code, rows }) => [noFaultCode[code] ?? code, String(rows)]);
  const names = (key: readonly string[]): string =>
    key.length === 0 ? words.others : key.map((one) => (one === "" ? words.blank : one)).join(" ");
  return [
    ...(kinds.length === 0 ? [] : [{ title: words.errors, blocks: [table([of.errorKind, words.people], kinds)] }]),
    {
      title: words.whole,
      blocks: [{ kind: "facts", rows: heads(words).map((head, at) => [head, figures(whole)[at] ?? ""] as const) }],
    },
    ...aspects,
    ...(columns === null
      ? []
      : tallies(
          words.byColumns(columns.names),
          columns.groups.map(({ key, tally }) => ({ name: names(key), tally })),
        )),
    ...tallies(
      words.byPayer,
      payers.map(({ payers: all, tally }) => ({ name: all.map((one) => one ?? words.nobody).join("、"), tally })),
    ),
  ];
}

function heads(words: AuditWords): readonly string[] {
  return [words.people, words.errors, words.wrong, words.over, words.under, words.subsidyOver, words.subsidyUnder];
}
function figures(tally: AuditTally): readonly string[] {
  const { people, errors, wrong, over, under, subsidyOver, subsidyUnder } = tally;
  return [...[people, errors, wrong].map(String), ...[over, under, subsidyOver, subsidyUnder].map(yuanText)];
}
