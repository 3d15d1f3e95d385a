// Expected literals and texts → days of the notice's year and those it uses, the next clause number, document numbers, finding codes.
import { catalogue } from "@zhengce/compiler";
import { writtenName } from "@zhengce/compiler/fixes/name";
import { levelsOf, printed, type Level } from "@zhengce/compiler/rules/clause-path";
import { clauseKey } from "@zhengce/compiler/semantics/clauses";
import type { Model } from "@zhengce/compiler/semantics/model";
import type { NameRole } from "@zhengce/grammar";
import { dayNumber, formatDay, monthDay, yearOf } from "@zhengce/runtime";
import { CompletionItemKind } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { mentionsIn } from "../mentions.js";
import { weekday } from "./hints/hint.js";
import { RANK, type Proposal } from "./completion-item.js";
import type { Manner } from "./completion-keywords.js";

/** The first and last day of the notice's year, and every day that its periods begin or end with. */
export function dayProposals({ notice, periods }: Model, { language, locale }: Manner): readonly Proposal[] {
  const { year } = notice;
  const ends = [...periods.values()].flatMap(({ from, to }) => [from.day, to.day, to.day === null ? null : to.day + 1]);
  const days = [...(year === null ? [] : [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]), ...ends];
  return [...new Set(days.filter((day) => day !== null))].map((day) => {
    const label = writtenDay(day, language);
    return { label, insert: label, kind: CompletionItemKind.Value, detail: weekday(day)[locale], rank: RANK.value };
  });
}
/** `2021年4月1日`, `2021-04-01`. */
export function writtenDay(day: number, language: Manner["language"]): string {
  if (language === "en") return formatDay(day);
  const inYear = monthDay(day);
  return `${String(yearOf(day))}年${String(Math.trunc(inYear / 100))}月${String(inYear % 100)}日`;
}

/** The numbers that may follow the last clause before `offset`: beside it, below it, and beside what is around it. */
export function clauseProposals({ clauses }: Model, offset: number, locale: Manner["locale"]): readonly Proposal[] {
  const blocks = [...clauses.values()].flatMap(({ nodes, name }) => nodes.map(({ start }) => ({ start, name })));
  const last = blocks.filter(({ start, name }) => start < offset && name !== "").sort((a, b) => b.start - a.start)[0];
  const taken = new Set(clauses.keys());
  return nextLabels(last?.name ?? null)
    .filter((label) => !taken.has(clauseKey(label)))
    .map((label) => ({
      label,
      insert: label,
      kind: CompletionItemKind.Module,
      detail: locale === "zh" ? "接着的条款编号" : "the next clause number",
      rank: RANK.value,
    }));
}

const BELOW: Partial<Readonly<Record<Level["form"], Level["form"]>>> = { numeral: "bracket", bracket: "digit" };
/** `二（一）1` → `二（一）2`, `二（二）`, `三`. */
export function nextLabels(label: string | null): readonly string[] {
  const levels = label === null ? [] : levelsOf(label);
  const last = levels.at(-1);
  if (label === null || last === undefined || levels.some(({ form }) => form === "words")) return ["一"];
  const front = (count: number): string =>
    levels
      .slice(0, count)
      .map(({ form, number }) => printed(form, number ?? 0))
      .join("");
  const beside = levels.map(({ form, number }, index) => front(index) + printed(form, (number ?? 0) + 1)).reverse();
  const below = BELOW[last.form];
  return [...beside.slice(0, 1), ...(below === undefined ? [] : [label + printed(below, 1)]), ...beside.slice(1)];
}

/** Document numbers: those of 依据 first, then every other one that the workspace knows. */
export function documentProposals(
  { compilation, workspace, document, locale }: FeatureContext,
  role: NameRole,
): readonly Proposal[] {
  const { notice } = compilation.model;
  const others = workspace
    .uris()
    .filter((uri) => uri !== document.uri)
    .map((uri) => ({ uri, summary: workspace.summary(uri) }));
  const numbers = new Map<string, string>();
  const add = (text: string | null, zh: string, en: string): void => {
    if (text !== null && text !== "" && !numbers.has(text)) numbers.set(text, locale === "zh" ? zh : en);
  };
  if (role === "document") for (const text of notice.basis) add(text, "本通知的依据", "a basis of this notice");
  for (const { summary } of others) {
    if (summary === null) continue;
    add(summary.notice.number, `通知 ${summary.notice.name} 的文号`, `the number of ${summary.notice.name}`);
    if (role === "superior") add(summary.notice.name, "工作区里的通知", "a notice of this workspace");
  }
  if (role !== "superior")
    for (const { text, own } of mentionsIn(compilation)) if (!own) add(text, "本文件提到过", "named in this file");
  return [...numbers].map(([text, detail]) => ({
    label: text,
    insert: `"${text.replace(/["\\]/gu, "\\$&")}"`,
    kind: CompletionItemKind.Reference,
    detail,
    rank: RANK.value,
  }));
}

/** Codes that 原文如此 may silence, those found in this file first. */
export function findingProposals({ compilation, locale }: FeatureContext): readonly Proposal[] {
  const found = new Set(compilation.diagnostics.map(({ code }) => code));
  return Object.values(catalogue)
    .filter(({ acknowledgeable }) => acknowledgeable)
    .map((entry) => ({
      label: entry.code,
      insert: writtenName(entry.code),
      kind: CompletionItemKind.Event,
      detail: entry[locale],
      rank: found.has(entry.code) ? RANK.name : RANK.value,
      about: { kind: "finding", code: entry.code },
    }));
}

/** Bodies and certifiers that the file names already. */
export function bodyProposals({ groups, deadlines }: Model, role: NameRole): readonly Proposal[] {
  const named =
    role === "certifier"
      ? [...groups.values()].flatMap(({ certifiers }) => certifiers)
      : deadlines.flatMap(({ node }) => node.bodies.map((body) => (body.kind === "Text" ? body.value : body.text)));
  return [...new Set(named)].map((text) => ({
    label: text,
    insert: `"${text.replace(/["\\]/gu, "\\$&")}"`,
    kind: CompletionItemKind.Constant,
    detail: "",
    rank: RANK.name,
  }));
}
