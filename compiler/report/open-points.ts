// Everything that the notice leaves open, statement by statement, with the document that answers it: what 未规定 says, what has only a
// lower or upper end, and what is not said at all although answers depend on it.
import { figureOf, formatYuan, highest, sayEntry, sayPoint, zh, type Amount } from "@zhengce/runtime";
import { describeCondition } from "../wording/terms/conditions.js";
import { describePart, describePayerRule } from "../wording/terms/amounts.js";
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
type Subject = Pick<ReportSubject, "model" | "program" | "funding">;

export function openPoints(subject: ReportSubject): Section {
  const rows = openRows(subject).map(({ clause, what, document }): readonly Cell[] => [
    cell(clause),
    cell(what),
    document === null ? cell("没有指明", { tone: "open" }) : cell(document),
  ]);
  const undated = subject.model.deadlines.filter(
    ({ node: { when } }) => when?.unspecified !== null && when !== null,
  ).length;
  const texts = [
    rows.length === 0
      ? "照文件里的规则，没有留待其他文件规定的事项。"
      : "这些事项不由本通知决定；算出的结果里写作“未规定”或一个范围。",
    ...(undated === 0 ? [] : [`另有${undated}项时限没有写明时间，见“各单位的时限”。`]),
    ...(subject.funding.partial ? ["资助由谁承担没有全部算完，这一类可能还有没列出的。"] : []),
  ];
  return {
    title: "通知没有规定的",
    blocks: [
      ...texts.map((text) => ({ kind: "text" as const, text })),
      ...(rows.length === 0
        ? []
        : [{ kind: "table" as const, head: ["条款", "事项", "由哪份文件规定"], widths: [16, 54, 30], rows }]),
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
    clause: clauseText(clause),
    what: node.what?.value ?? "",
    document: node.document?.value ?? subject.program.residual,
  }));
}

function scope(subject: Subject): readonly OpenRow[] {
  if (subject.program.scope !== null) return [];
  const [placed] = subject.model.scopes;
  const document = documentOf(subject, placed?.node.unspecified ?? null);
  return [{ clause: whereOf(placed), what: "谁可以参保", document }];
}

function combination(subject: Subject): readonly OpenRow[] {
  const { model, program } = subject;
  if (program.combination.mode !== "unspecified" || (model.combination === null && program.subsidies.length < 2))
    return [];
  const document = documentOf(subject, model.combination?.node.unspecified ?? null);
  return [{ clause: whereOf(model.combination), what: "一人有几种身份时如何资助", document }];
}

function standards(subject: Subject): readonly OpenRow[] {
  const { model, program } = subject;
  return [...model.components.values()].flatMap((component) => {
    const by = (tier: number): string => (model.tiers.length === 0 ? "" : `，${model.tiers[tier]?.name ?? ""}`);
    const plain = component.amounts.flatMap((amount, tier): readonly OpenRow[] => {
      if (typeof amount === "number") return [];
      const placed = component.rates[tier] ?? component.nodes[0];
      const value = component.rates[tier]?.node.value ?? null;
      const open = value?.kind === "Unspecified" ? value : null;
      const what = `${standardOpen(component.name)}（${endWords(amount)}${by(tier)}）`;
      return [{ clause: whereOf(placed), what, document: documentOf(subject, open) }];
    });
    const variants = component.variants.flatMap(({ node, clause }, i): readonly OpenRow[] => {
      const variant = program.components.find(({ name }) => name === component.name)?.variants[i];
      return (variant?.amounts ?? []).flatMap((amount, tier): readonly OpenRow[] => {
        if (variant === undefined || amount === null || typeof amount === "number") return [];
        const whom = `${describeCondition(node.condition, model)}的人`;
        const what = `${standardOpen(component.name)}（${whom}，${endWords(amount)}${by(tier)}）`;
        return [{ clause: clauseText(clause), what, document: variant.documents[tier] ?? null }];
      });
    });
    return [...plain, ...variants, ...bearers(subject, component)];
  });
}

/** Parts of a standard that nobody alone bears. */
function bearers(subject: Subject, { name, parts, payers: rules }: Component): readonly OpenRow[] {
  const { model } = subject;
  return [...parts, ...rules].flatMap(({ node, clause }): readonly OpenRow[] => {
    const { unspecified: open = null, items = [] } = node.payment ?? {};
    if (open === null && items.every(({ joint }) => !joint)) return [];
    const part = node.kind === "Part" ? describePart(node, model) : describePayerRule(node, model);
    const what = `“${name}”由谁承担（${part}）`;
    return [{ clause: clauseText(clause), what, document: documentOf(subject, open) }];
  });
}

/** What is known of an amount that is open. */
function endWords(amount: Amount | null): string {
  const figure = amount === null ? null : figureOf(amount);
  if (amount === null || figure === null) return "没有写明";
  return `只有${highest(amount) === Infinity ? "下" : "上"}限${formatYuan(figure)}`;
}

function subsidies({ program }: Subject): readonly OpenRow[] {
  return program.subsidies.flatMap(({ group, rates, entries }) =>
    rates.flatMap((rate, tier): readonly OpenRow[] => {
      const clause = entryClause(entries[tier]?.clause);
      if (rate?.kind === "unspecified")
        return [{ clause, what: sayPoint(zh, rate.open), document: rate.open.document }];
      if (rate?.kind !== "floor" && rate?.kind !== "ceiling") return [];
      const end = `只有${rate.kind === "floor" ? "下" : "上"}限${formatYuan(rate.fen)}`;
      return [
        { clause, what: `资助“${program.groups[group]?.name ?? ""}”的金额（${end}）`, document: program.residual },
      ];
    }),
  );
}

function periods(subject: Subject): readonly OpenRow[] {
  return [...subject.model.periods.values()].flatMap(({ name, from, to, nodes }) => {
    const end = (at: PeriodEnd, word: string): readonly OpenRow[] => {
      // An end that is written and is no day has a finding of its own.
      if (at.unspecified === null && (at.day ?? at.monthDay ?? at.node) !== null) return [];
      return [
        { clause: whereOf(nodes[0]), what: `期间“${name}”的${word}`, document: documentOf(subject, at.unspecified) },
      ];
    };
    return [...end(from, "起始日"), ...end(to, "截止日")];
  });
}

function situations({ program }: Subject): readonly OpenRow[] {
  return program.situations.flatMap(({ open, entries }) =>
    open.map((point) => ({
      clause: entryClause(entries[0]?.clause),
      what: sayPoint(zh, point),
      document: point.document,
    })),
  );
}

/** Payers that are left open by what the notice says, and what no payer covers for somebody. */
function payers({ program, funding }: Subject): readonly OpenRow[] {
  const said = program.subsidies.flatMap(({ group, component, funding: { parts }, entries }) =>
    parts.flatMap(({ split }): readonly OpenRow[] => {
      if (split.kind !== "unspecified") return [];
      const [name, of] = [program.groups[group]?.name ?? "", program.components[component]?.name ?? ""];
      const clause = entryClause(entries[0]?.clause);
      const document = split.document ?? program.residual;
      const point = { slot: "payer", group: name, component: of, split: split.open, document } as const;
      return [{ clause, what: sayPoint(zh, point), document }];
    }),
  );
  const met = funding.open.map(({ clause, point }) => ({
    clause: entryClause(clause),
    what: sayPoint(zh, point),
    document: point.document,
  }));
  return [...said, ...met];
}

function changes({ program }: Subject): readonly OpenRow[] {
  return program.changes.flatMap(({ open, entry }) =>
    open.map((point) => ({
      clause: entryClause(entry.clause),
      what: `${sayPoint(zh, point)}（${sayEntry(zh, entry)}）`,
      document: point.document,
    })),
  );
}

function whereOf(placed: { readonly clause: Clause | null } | null | undefined): string {
  return placed === null || placed === undefined ? "没有写" : clauseText(placed.clause);
}
function entryClause(clause: string | undefined): string {
  return clause === undefined || clause === "" ? clauseText(null) : clause;
}
function standardOpen(component: string): string {
  return sayPoint(zh, { slot: "standard", component, document: null });
}
