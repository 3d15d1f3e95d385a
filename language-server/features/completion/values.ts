// Expected literals and texts → days of the notice's year and those it uses, document numbers, finding codes, bodies.
import { catalogue } from "@zhengce/compiler";
import { quotedText, writtenName, type Model } from "@zhengce/compiler/editor";
import type { ExpectedAt, NameRole } from "@zhengce/grammar";
import { dayNumber, formatDay, monthDay, yearOf } from "@zhengce/runtime";
import { CompletionItemKind } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { mentionsIn } from "../../mentions.js";
import { weekday } from "../hints/hint.js";
import { RANK, type Proposal } from "./item.js";
import type { Manner } from "./keywords.js";

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
  if (role === "document" || role === "notice")
    for (const text of notice.basis) add(text, "本通知的依据", "a basis of this notice");
  for (const { summary } of others) {
    if (summary === null) continue;
    add(summary.notice.number, `通知 ${summary.notice.name} 的文号`, `the number of ${summary.notice.name}`);
    if (role === "superior") add(summary.notice.name, "工作区里的通知", "a notice of this workspace");
  }
  if (role !== "superior")
    for (const { text, own } of mentionsIn(compilation)) if (!own) add(text, "本文件提到过", "named in this file");
  return [...numbers].map(([text, detail]) => ({
    label: text,
    insert: quotedText(text),
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
export function bodyProposals(
  { groups, deadlines }: Model,
  { typed }: ExpectedAt,
  role: NameRole,
): readonly Proposal[] {
  const bodies = deadlines
    .flatMap(({ node }) => node.bodies)
    .filter(({ end }) => end <= typed.start || typed.end < end);
  const named =
    role === "certifier"
      ? [...groups.values()].flatMap(({ certifiers }) => certifiers)
      : bodies.map((body) => (body.kind === "Text" ? body.value : body.text));
  return [...new Set(named)].map((text) => ({
    label: text,
    insert: quotedText(text),
    kind: CompletionItemKind.Constant,
    detail: "",
    rank: RANK.name,
  }));
}
