// Totals → a document: errors first, then people and money by what they are told apart by, and who bears it.
import type { Locale } from "@zhengce/grammar";
import { highest, lowest, type Amount } from "@zhengce/runtime";
import type { Block, Page, Section } from "../render/document.js";
import { bars } from "./bars.js";
import { rangeText, yuanText } from "./money.js";
import { table } from "./table.js";
import type { Group, Tally, TotalsOf } from "./totals.js";
import { rosterWords } from "./wording/wording.js";
import type { TotalsWords } from "./wording/words.js";

/** So many bars of a chart. */
const MOST_BARS = 20;

interface Told {
  readonly notice: string;
  readonly roster: string;
  readonly totals: TotalsOf;
  /** The first errors, with their places. */
  readonly errors: readonly string[];
}

export function totalsPage(told: Told, locale: Locale): Page {
  const words = rosterWords(locale).totals;
  return {
    locale,
    layout: "wide",
    title: words.title(told.notice),
    subtitle: told.roster,
    contents: null,
    sections: totalsSections(told, locale),
  };
}

function totalsSections({ totals, errors }: Told, locale: Locale): readonly Section[] {
  const { totals: words, noFaultCode } = rosterWords(locale);
  const { whole, columns } = totals;
  const kinds: Block = table(
    [words.errorKind, words.people],
    totals.errors.map(({ code, rows }) => [noFaultCode[code] ?? code, String(rows)]),
  );
  const overview: Block = {
    kind: "facts",
    rows: [
      [words.rows, String(whole.people)],
      [words.assessed, String(whole.people - whole.errors)],
      [words.withErrors, String(whole.errors)],
      [words.uncovered, String(whole.uncovered)],
      [words.open, String(whole.open)],
      [words.due, rangeText(whole.due)],
      [words.subsidy, rangeText(whole.subsidy)],
      [words.payable, rangeText(whole.payable)],
    ],
  };
  const list: Block[] =
    errors.length === 0
      ? []
      : [
          { kind: "text", text: words.firstErrors },
          { kind: "list", items: errors },
        ];
  const error: Section[] = totals.errors.length === 0 ? [] : [{ title: words.byError, blocks: [kinds, ...list] }];
  const grouped = (title: string, head: readonly string[], groups: readonly Group[], none: string): Section[] =>
    groups.length === 0 ? [] : [{ title, blocks: [tallies(head, groups, none, words)] }];
  return [
    ...error,
    { title: words.whole, blocks: [overview, { kind: "text", text: words.openNote }] },
    ...payers(totals, words, locale),
    ...(columns === null ? [] : byColumns(columns, words)),
    ...grouped(words.bySituation, [words.bySituation], totals.situations, words.noSituation),
    ...grouped(words.byGroup, [words.byGroup], totals.groups, words.noGroup),
    ...grouped(words.byTier, [words.byTier], totals.tiers, words.noTier),
    ...distribution(totals, words),
  ];
}

function payers({ payers: all, whole }: TotalsOf, words: TotalsWords, locale: Locale): readonly Section[] {
  const { bearer } = rosterWords(locale);
  const rows = all.map(({ of, payer, people, amount }) => ({ name: bearer(of, payer), people, amount }));
  if (rows.length === 0) return [];
  const lines = [
    ...rows,
    { name: words.payable, people: whole.people - whole.errors - whole.uncovered, amount: whole.payable },
  ];
  const chart = bars(
    words.whoPays,
    lines.map(({ name, amount }, tone) => ({
      name,
      parts: parts(amount, tone, name),
      figure: rangeText(amount),
    })),
  );
  const head = [words.byPayer, words.people, words.amount];
  return [
    {
      title: words.whoPays,
      blocks: [
        { kind: "figure", svg: chart, caption: words.whoPays },
        table(
          head,
          lines.map(({ name, people, amount }) => [name, String(people), rangeText(amount)]),
        ),
      ],
    },
  ];
}

/** What is sure, and what may come on top of it, pale. */
function parts(amount: Amount, tone: number, name: string): readonly { value: number; tone: number; title: string }[] {
  const [low, high] = [lowest(amount), highest(amount)];
  const sure = { value: low, tone, title: `${name} ${rangeText(amount)}` };
  return high === low || high === Infinity ? [sure] : [sure, { value: high - low, tone: 7, title: sure.title }];
}

function byColumns({ names, groups }: NonNullable<TotalsOf["columns"]>, words: TotalsWords): readonly Section[] {
  const title = words.byColumns(names);
  const named = groups.map(({ key, tally }) => ({
    name: key === null ? words.others : key.map((one) => (one === null || one === "" ? words.blank : one)).join(" "),
    tally,
  }));
  const largest = [...named].sort((a, b) => lowest(b.tally.due) - lowest(a.tally.due)).slice(0, MOST_BARS);
  const chart = bars(
    title,
    largest.map(({ name, tally }) => ({
      name,
      parts: [
        { value: lowest(tally.payable), tone: 0, title: `${name} ${words.payable} ${rangeText(tally.payable)}` },
        { value: lowest(tally.subsidy), tone: 1, title: `${name} ${words.subsidy} ${rangeText(tally.subsidy)}` },
      ],
      figure: `${words.persons(tally.people)} ${rangeText(tally.due)}`,
    })),
    [words.payable, words.subsidy],
  );
  return [
    { title, blocks: [{ kind: "figure", svg: chart, caption: title }, tallies(names, groups, words.blank, words)] },
  ];
}

function distribution({ payable }: TotalsOf, words: TotalsWords): readonly Section[] {
  if (payable.length === 0) return [];
  const head = [words.payable, words.people];
  const most = [...payable]
    .sort((a, b) => b.people - a.people)
    .slice(0, MOST_BARS)
    .sort((a, b) => a.fen - b.fen);
  const chart = bars(
    words.distribution,
    most.map(({ fen, people }) => ({
      name: yuanText(fen),
      parts: [{ value: people, tone: 0, title: `${yuanText(fen)} ${people}` }],
      figure: words.persons(people),
    })),
  );
  return [
    {
      title: words.distribution,
      blocks: [
        { kind: "figure", svg: chart, caption: words.distribution },
        table(
          head,
          payable.map(({ fen, people }) => [yuanText(fen), String(people)]),
        ),
      ],
    },
  ];
}

function tallies(names: readonly string[], groups: readonly Group[], none: string, words: TotalsWords): Block {
  const head = [...names, words.people, words.withErrors, words.due, words.subsidy, words.payable];
  const joins = names.length === 1;
  const keyCells = (key: Group["key"]): readonly string[] => {
    if (key === null) return names.map((_, at) => (at === 0 ? words.others : ""));
    const shown = key.map((one) => (one === null || one === "" ? none : one));
    return joins ? [shown.join("、")] : shown;
  };
  return table(
    head,
    groups.map(({ key, tally }) => [...keyCells(key), ...figures(tally)]),
    names.length,
  );
}
function figures({ people, errors, due, subsidy, payable }: Tally): readonly string[] {
  return [String(people), String(errors), rangeText(due), rangeText(subsidy), rangeText(payable)];
}
