// Everything that the notice leaves open, statement by statement, with the document that answers it: what 未规定 says, what has only a
// lower or upper end, and what is not said at all although answers depend on it.
import { figureOf, highest, sayEntry, sayPoint, type Amount } from "@zhengce/runtime";
import { describeCondition } from "../wording/terms/conditions.js";
import { describePart, describePayerRule } from "../wording/terms/amounts.js";
import { describingIn } from "../wording/terms/words.js";
import type { Wording } from "../wording/words.js";
import { cell } from "../render/document.js";
import { clauseText } from "./words.js";
import type { Unspecified } from "@zhengce/grammar";
import type { Clause, Component, PeriodEnd } from "../semantics/model.js";
import type { Cell, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export interface OpenRow {
  readonly clause: string;
  readonly what: string;
  readonly document: string | null;
}
type Subject = Pick<ReportSubject, "words" | "model" | "program" | "funding">;

export function openPoints(subject: ReportSubject): Section {
  const said = subject.words.report.openPoints;
  const rows = openRows(subject).map(({ clause, what, document }): readonly Cell[] => [
    cell(clause),
    cell(what),
    document === null ? cell(said.unnamed, { tone: "open" }) : cell(document),
  ]);
  const undated = subject.model.deadlines.filter(
    ({ node: { when } }) => when?.unspecified !== null && when !== null,
  ).length;
  const texts = [
    rows.length === 0 ? said.none : said.some,
    ...(undated === 0 ? [] : [said.undated(undated)]),
    ...(subject.funding.partial ? [said.partial] : []),
  ];
  return {
    title: said.title,
    blocks: [
      ...texts.map((text) => ({ kind: "text" as const, text })),
      ...(rows.length === 0 ? [] : [{ kind: "table" as const, head: said.head, widths: [16, 54, 30], rows }]),
    ],
  };
}

/** Every open point once. */
export function openRows(subject: Subject): readonly OpenRow[] {
  const rows = [
    ...stated(subject),
    ...scope(subject),
    ...combination(subject),
    ...standards(subject),
    ...subsidies(subject),
    ...periods(subject),
    ...situations(subject),
    ...payers(subject),
    ...changes(subject),
  ];
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** What a 未规定 names, else the document of 未尽事宜. */
function documentOf({ program }: Subject, node: Unspecified | null): string | null {
  return node?.document?.value ?? program.residual;
}

function stated(subject: Subject): readonly OpenRow[] {
  return subject.model.openPoints.map(({ node, clause }) => ({
    clause: clauseText(subject.words, clause),
    what: node.what?.value ?? "",
    document: node.document?.value ?? subject.program.residual,
  }));
}

function scope(subject: Subject): readonly OpenRow[] {
  if (subject.program.scope !== null) return [];
  const [placed] = subject.model.scopes;
  const document = documentOf(subject, placed?.node.unspecified ?? null);
  return [{ clause: whereOf(subject, placed), what: subject.words.report.openPoints.scope, document }];
}

function combination(subject: Subject): readonly OpenRow[] {
  const { model, program } = subject;
  if (program.combination.mode !== "unspecified" || (model.combination === null && program.subsidies.length < 2))
    return [];
  const document = documentOf(subject, model.combination?.node.unspecified ?? null);
  return [{ clause: whereOf(subject, model.combination), what: subject.words.report.openPoints.combination, document }];
}

function standards(subject: Subject): readonly OpenRow[] {
  const { model, program, words } = subject;
  const { openPoints: said } = words.report;
  const { aside, clauses } = words.small;
  const of = describingIn(model, words.locale);
  return [...model.components.values()].flatMap((component) => {
    const by = (tier: number): readonly string[] => (model.tiers.length === 0 ? [] : [model.tiers[tier]?.name ?? ""]);
    const open = standardOpen(words, component.name);
    const plain = component.amounts.flatMap((amount, tier): readonly OpenRow[] => {
      if (typeof amount === "number") return [];
      const placed = component.rates[tier] ?? component.nodes[0];
      const value = component.rates[tier]?.node.value ?? null;
      const unspecified = value?.kind === "Unspecified" ? value : null;
      const what = open + aside(clauses([endWords(words, amount), ...by(tier)]));
      return [{ clause: whereOf(subject, placed), what, document: documentOf(subject, unspecified) }];
    });
    const variants = component.variants.flatMap(({ node, clause }, i): readonly OpenRow[] => {
      const variant = program.components.find(({ name }) => name === component.name)?.variants[i];
      return (variant?.amounts ?? []).flatMap((amount, tier): readonly OpenRow[] => {
        if (variant === undefined || amount === null || typeof amount === "number") return [];
        const whom = said.people(describeCondition(node.condition, of));
        const what = open + aside(clauses([whom, endWords(words, amount), ...by(tier)]));
        return [{ clause: clauseText(words, clause), what, document: variant.documents[tier] ?? null }];
      });
    });
    return [...plain, ...variants, ...bearers(subject, component)];
  });
}

/** Parts of a standard that nobody alone bears. */
function bearers(subject: Subject, { name, parts, payers: rules }: Component): readonly OpenRow[] {
  const { model, words } = subject;
  const of = describingIn(model, words.locale);
  return [...parts, ...rules].flatMap(({ node, clause }): readonly OpenRow[] => {
    const { unspecified: open = null, items = [] } = node.payment ?? {};
    if (open === null && items.every(({ joint }) => !joint)) return [];
    const part = node.kind === "Part" ? describePart(node, of) : describePayerRule(node, of);
    const what = words.report.openPoints.payerOf(name, part);
    return [{ clause: clauseText(words, clause), what, document: documentOf(subject, open) }];
  });
}

/** What is known of an amount that is open. */
function endWords({ report, small }: Wording, amount: Amount | null): string {
  const figure = amount === null ? null : figureOf(amount);
  if (amount === null || figure === null) return report.openPoints.unstated;
  return report.openPoints.only(highest(amount) === Infinity ? "floor" : "ceiling", small.yuan(figure));
}

function subsidies({ program, words }: Subject): readonly OpenRow[] {
  const { openPoints: said } = words.report;
  return program.subsidies.flatMap(({ group, rates, entries }) =>
    rates.flatMap((rate, tier): readonly OpenRow[] => {
      const clause = entryClause(words, entries[tier]?.clause);
      if (rate?.kind === "unspecified")
        return [{ clause, what: sayPoint(words.answers, rate.open), document: rate.open.document }];
      if (rate?.kind !== "floor" && rate?.kind !== "ceiling") return [];
      const end = said.only(rate.kind, words.small.yuan(rate.fen));
      return [{ clause, what: said.subsidy(program.groups[group]?.name ?? "", end), document: program.residual }];
    }),
  );
}

function periods(subject: Subject): readonly OpenRow[] {
  return [...subject.model.periods.values()].flatMap(({ name, nodes, ...whole }) => {
    const open = (at: PeriodEnd, end: "from" | "to"): readonly OpenRow[] => {
      // An end that is written and is no day has a finding of its own.
      if (at.unspecified === null && (at.day ?? at.monthDay ?? at.node) !== null) return [];
      const what = subject.words.report.openPoints.period(name, end);
      return [{ clause: whereOf(subject, nodes[0]), what, document: documentOf(subject, at.unspecified) }];
    };
    const each = whole.variants.length === 0 ? [whole] : whole.variants;
    return each.flatMap(({ from, to }) => [...open(from, "from"), ...open(to, "to")]);
  });
}

function situations({ program, words }: Subject): readonly OpenRow[] {
  return program.situations.flatMap(({ open, entries }) =>
    open.map((point) => ({
      clause: entryClause(words, entries[0]?.clause),
      what: sayPoint(words.answers, point),
      document: point.document,
    })),
  );
}

/** Payers that are left open by what the notice says, and what no payer covers for somebody. */
function payers({ program, funding, words }: Subject): readonly OpenRow[] {
  const said = program.subsidies.flatMap(({ group, component, funding: { parts }, entries }) =>
    parts.flatMap(({ split }): readonly OpenRow[] => {
      if (split.kind !== "unspecified") return [];
      const [name, of] = [program.groups[group]?.name ?? "", program.components[component]?.name ?? ""];
      const clause = entryClause(words, entries[0]?.clause);
      const document = split.document ?? program.residual;
      const point = { slot: "payer", group: name, component: of, split: split.open, document } as const;
      return [{ clause, what: sayPoint(words.answers, point), document }];
    }),
  );
  const met = funding.open.map(({ clause, point }) => ({
    clause: entryClause(words, clause),
    what: sayPoint(words.answers, point),
    document: point.document,
  }));
  return [...said, ...met];
}

function changes({ program, words }: Subject): readonly OpenRow[] {
  return program.changes.flatMap(({ open, entry }) =>
    open.map((point) => ({
      clause: entryClause(words, entry.clause),
      what: sayPoint(words.answers, point) + words.small.aside(sayEntry(words.answers, entry)),
      document: point.document,
    })),
  );
}

function whereOf({ words }: Subject, placed: { readonly clause: Clause | null } | null | undefined): string {
  return placed === null || placed === undefined ? words.report.unwritten : clauseText(words, placed.clause);
}
function entryClause(words: Wording, clause: string | undefined): string {
  return clause === undefined || clause === "" ? clauseText(words, null) : clause;
}
function standardOpen(words: Wording, component: string): string {
  return sayPoint(words.answers, { slot: "standard", component, document: null });
}
