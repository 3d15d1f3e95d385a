// Where a clause's number or heading stands → the next clauses that the printed notice has and the file has not, with their headings; the
// numbers that may follow the clause before; the paragraph behind it, and an annex.
import { levelsOf, printed, type Level, clauseKey, type Model } from "@zhengce/compiler/editor";
import type { Compilation } from "@zhengce/compiler";
import type { ExpectedAt } from "@zhengce/grammar";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./item.js";
import type { Manner } from "./keywords.js";

/** More than the next few are no help. */
const MOST = 5;

export function clauseProposals(
  compilation: Compilation,
  at: ExpectedAt,
  locale: Manner["locale"],
): readonly Proposal[] {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const last = labelBefore(compilation.model, at);
  const taken = new Set(otherKeys(compilation.model, at));
  const print = unwritten(compilation, taken);
  const words = [...(last === null || last.endsWith("段") ? [] : [`${last}后段`]), "附件"];
  const found = [
    ...print.map(({ label, text }) => ({ label, detail: t(`原文：${text}`, `printed: ${text}`) })),
    ...nextLabels(last).map((label) => ({ label, detail: t("接着的条款编号", "the next clause number") })),
    ...words.map((label) => ({
      label,
      detail:
        label === "附件"
          ? t("附件", "an annex")
          : t("这一条后面没有编号的一段", "the paragraph without a number behind it"),
    })),
  ];
  const keys = new Set<string>();
  return found
    .filter(({ label }) => {
      const key = clauseKey(label);
      return !taken.has(key) && !keys.has(key) && keys.add(key);
    })
    .map(({ label, detail }) => ({ label, insert: label, kind: CompletionItemKind.Module, detail, rank: RANK.value }));
}

/** The heading as it is printed, for the clause whose number stands before the place. */
export function headingProposals(
  compilation: Compilation,
  { typed }: ExpectedAt,
  locale: Manner["locale"],
): readonly Proposal[] {
  const block = compilation.model.nodesAt(Math.max(0, typed.start - 1)).findLast((node) => node.kind === "ClauseBlock");
  const label = block?.kind === "ClauseBlock" ? block.label : null;
  if (label === null || label.end > typed.start) return [];
  const found = compilation.coverage?.notice.clauses.find(({ key }) => key === clauseKey(label.text));
  const text = found === undefined ? "" : headingOf(compilation, found.body, found.end);
  if (text === "") return [];
  const detail = locale === "zh" ? "原文的标题" : "as printed";
  return [{ label: text, insert: `"${text}"`, kind: CompletionItemKind.Text, detail, rank: RANK.name }];
}

/** Clauses of the print that the file never mentions, in the print's order; of one that is divided, its parts. */
function unwritten(compilation: Compilation, taken: ReadonlySet<string>) {
  const clauses = compilation.coverage?.notice.clauses ?? [];
  const divided = new Set(clauses.flatMap(({ kind, around }) => (kind === "clause" ? around : [])));
  return clauses
    .filter(({ kind, key }) => (kind === "clause" || kind === "annex") && !taken.has(key) && !divided.has(key))
    .slice(0, MOST)
    .map(({ label, body, end }) => ({ label, text: headingOf(compilation, body, end) }));
}
/** The first few words behind a clause's number: up to its first stop. */
function headingOf({ coverage }: Compilation, from: number, to: number): string {
  const text = coverage?.notice.source.text.slice(from, Math.min(to, from + 60)).trim() ?? "";
  return /^[^。；：\n\r"“”]{1,30}/u.exec(text)?.[0].trim() ?? "";
}

/** The last clause before the place; not the one whose number is being typed there. */
function labelBefore(model: Model, { typed }: ExpectedAt): string | null {
  const blocks = [...model.clauses.values()].flatMap(({ nodes, name }) => nodes.map((node) => ({ node, name })));
  const before = blocks.filter(
    ({ node, name }) => (node.label?.end ?? node.start) <= typed.start && name !== "" && !touches(node, typed),
  );
  return before.sort((a, b) => b.node.start - a.node.start)[0]?.name ?? null;
}
function otherKeys({ clauses }: Model, { typed }: ExpectedAt): readonly string[] {
  return [...clauses.values()].filter(({ nodes }) => nodes.some((node) => !touches(node, typed))).map(({ key }) => key);
}
function touches(
  { label }: { readonly label: { readonly start: number; readonly end: number } | null },
  typed: ExpectedAt["typed"],
): boolean {
  return label !== null && typed.end > typed.start && label.start <= typed.start && typed.start <= label.end;
}

const BELOW: Partial<Readonly<Record<Level["form"], Level["form"]>>> = { numeral: "bracket", bracket: "digit" };
/** `二（一）1` → `二（一）2`, `二（二）`, `三`; `缴费方式` → `缴费方式（一）`; a paragraph behind a clause goes on from the clause. */
export function nextLabels(label: string | null): readonly string[] {
  const all = label === null ? [] : levelsOf(label);
  const stem = all[0]?.form === "words" ? all[0].key : "";
  const isBehind = all.length > 1 && all.at(-1)?.form === "words";
  const levels = all.slice(stem === "" ? 0 : 1, isBehind ? -1 : undefined);
  const last = levels.at(-1);
  if (last === undefined) return stem === "" ? ["一"] : [`${stem}（一）`, `${stem}1`];
  const front = (count: number): string =>
    stem +
    levels
      .slice(0, count)
      .map(({ form, number }) => printed(form, number ?? 0))
      .join("");
  const beside = levels
    .map(({ form, number }, index) => [form, front(index) + printed(form, (number ?? 0) + 1)] as const)
    .reverse()
    .flatMap(([form, next], index) => [next, ...(index > 0 && form === "numeral" ? [`${next}（一）`] : [])]);
  const below = isBehind ? undefined : BELOW[last.form];
  return [
    ...beside.slice(0, 1),
    ...(below === undefined ? [] : [front(levels.length) + printed(below, 1)]),
    ...beside.slice(1),
  ];
}
