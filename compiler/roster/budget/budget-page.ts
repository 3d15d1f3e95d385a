// A budget → a document: what each bears under each scenario, who gains and who loses, by groups and by the columns asked for.
import type { Locale } from "@zhengce/grammar";
import { addAmounts, lowest, type Amount } from "@zhengce/runtime";
import type { Page, Section } from "../../render/document.js";
import { bars } from "../bars.js";
import { rangeText } from "../money.js";
import type { Group, Tally } from "../totals.js";
import { budgetWords, type BudgetWords } from "../wording/budget.js";
import { rosterWords } from "../wording/wording.js";
import { bearerLines, bearerTotals } from "./bearers.js";
import { changeSections, changesBy } from "./change-sections.js";
import { table } from "../table.js";
import { sideBySide } from "./columns.js";
import type { BudgetOf } from "./run-budget.js";

interface Told {
  readonly notice: string;
  readonly roster: string;
  readonly budget: BudgetOf;
  /** Scenarios under which people pay in another year. */
  readonly moved: readonly { readonly name: string; readonly years: number }[];
}

export function budgetPage(told: Told, locale: Locale): Page {
  const words = budgetWords(locale);
  return {
    locale,
    layout: "wide",
    title: words.title(told.notice),
    subtitle: told.roster,
    contents: null,
    sections: sections(told, words, locale),
  };
}

function sections({ budget, moved }: Told, words: BudgetWords, locale: Locale): readonly Section[] {
  const { scenarios } = budget;
  const [first] = scenarios;
  const lines = (["due", "subsidy", "payable", "support"] as const)
    .map((what) => ({ names: [words[what]], amounts: scenarios.map(({ totals }) => totals.whole[what]) }))
    .filter(({ amounts }, at) => at < 3 || amounts.some((amount) => amount !== 0));
  const notes = [...words.notes, ...moved.map(({ name, years }) => words.moved(name, years))];
  return [
    ...apart(budget, words, locale),
    {
      title: words.whole,
      blocks: [
        {
          kind: "facts",
          rows: [
            [words.rows, String(budget.rows)],
            [words.counted, String(first?.totals.whole.people ?? 0)],
          ],
        },
        sideBySide([""], lines, budget, words.difference),
        ...notes.map((text) => ({ kind: "text" as const, text })),
      ],
    },
    ...borne(budget, words),
    ...changeSections(budget, words),
    byGroup(budget, words),
    ...byColumns(budget, words),
  ];
}

function apart({ apart: kinds, scenarios }: BudgetOf, words: BudgetWords, locale: Locale): readonly Section[] {
  if (kinds.length === 0) return [];
  const { noFaultCode, totals } = rosterWords(locale);
  const rows = kinds.map(({ scenario, code, rows: count }) => {
    const what = noFaultCode[code] ?? code;
    return [words.under(what, scenarios[scenario]?.name ?? ""), String(count)];
  });
  return [{ title: words.apart, blocks: [table([totals.errorKind, words.people], rows)] }];
}

function borne(budget: BudgetOf, words: BudgetWords): readonly Section[] {
  const lines = bearerLines(budget);
  if (lines.length === 0) return [];
  const what = (of: string | null): string => (of === null ? words.subsidies : words.standard(of));
  const kinds = [...new Set(lines.map(({ of }) => of))];
  const totals = bearerTotals(lines);
  const chart = bars(
    words.budgets,
    totals.flatMap(({ payer }) =>
      budget.scenarios.map(({ name }, at) => ({
        name: `${payer ?? words.nobody} ${name}`,
        parts: kinds.map((of, tone) => {
          const amount = lines.find((line) => line.of === of && line.payer === payer)?.amounts[at] ?? 0;
          return { value: lowest(amount), tone, title: `${what(of)} ${rangeText(amount)}` };
        }),
        figure: rangeText(totals.find((one) => one.payer === payer)?.amounts[at] ?? 0),
      })),
    ),
    kinds.map(what),
  );
  const all = budget.scenarios.map((_, at) =>
    totals.reduce<Amount>((sum, { amounts }) => addAmounts(sum, amounts[at] ?? 0), 0),
  );
  const shown = [
    ...lines.map(({ of, payer, amounts }) => ({ names: [payer ?? words.nobody, what(of)], amounts })),
    // What bears one kind alone has its sum already.
    ...totals
      .filter(({ payer }) => lines.filter((line) => line.payer === payer).length > 1)
      .map(({ payer, amounts }) => ({ names: [payer ?? words.nobody, words.total], amounts })),
    { names: [words.whole, words.total], amounts: all },
  ];
  return [
    {
      title: words.budgets,
      blocks: [
        { kind: "figure", svg: chart, caption: words.budgets },
        sideBySide([words.who, ""], shown, budget, words.difference),
      ],
    },
  ];
}

function byGroup(budget: BudgetOf, words: BudgetWords): Section {
  const tallies = budget.scenarios.map(({ totals }) => byKey(totals.groups));
  const keys = [...new Set(tallies.flatMap((all) => [...all.keys()]))].filter((key) => key !== NONE);
  const lines = keys.map((key) => ({
    names: [key, tallies.map((all) => String(all.get(key)?.people ?? 0)).join(" → ")],
    amounts: tallies.map((all) => all.get(key)?.subsidy ?? 0),
  }));
  const group = (key: string | null): string => key ?? words.noGroup;
  return {
    title: words.byGroup,
    blocks: [
      sideBySide([words.byGroup, words.subsidised], lines, budget, words.difference),
      ...changesBy(budget, words, (one) => one.groups.map(({ key, change }) => ({ names: [group(key)], change })), [
        words.byGroup,
      ]),
    ],
  };
}
const NONE = "";
type Sums = Pick<Tally, "people" | "subsidy">;
function byKey(groups: readonly Group[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { key, tally } of groups) {
    const name = (key ?? []).map((one) => one ?? NONE).join("、");
    const { people, subsidy } = sums.get(name) ?? { people: 0, subsidy: 0 };
    sums.set(name, { people: people + tally.people, subsidy: addAmounts(subsidy, tally.subsidy) });
  }
  return sums;
}

function byColumns(budget: BudgetOf, words: BudgetWords): readonly Section[] {
  const names = budget.scenarios[0]?.totals.columns?.names;
  if (names === undefined) return [];
  const title = words.byColumns(names);
  const namesOf = (key: readonly (string | null)[] | null): readonly string[] =>
    names.map((_, at) => {
      if (key === null) return at === 0 ? words.others : "";
      const value = key[at] ?? "";
      return value === "" ? words.blank : value;
    });
  const groups = budget.scenarios[0]?.totals.columns?.groups ?? [];
  const isSupported = budget.scenarios.some(({ totals }) => totals.whole.support !== 0);
  const shown = (["payable", "subsidy", ...(isSupported ? ["support" as const] : [])] as const).flatMap((what) =>
    groups.map(({ key }, line) => ({
      names: [...namesOf(key), words[what]],
      // People are counted under every scenario or under none, so that the columns come in one order everywhere.
      amounts: budget.scenarios.map(({ totals }) => totals.columns?.groups[line]?.tally[what] ?? 0),
    })),
  );
  return [
    {
      title,
      blocks: [
        sideBySide([...names, ""], shown, budget, words.difference),
        ...changesBy(
          budget,
          words,
          (one) => one.columns.map(({ key, change }) => ({ names: namesOf(key), change })),
          names,
        ),
      ],
    },
  ];
}
