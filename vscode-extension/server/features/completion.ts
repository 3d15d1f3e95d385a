// What may be written at the cursor: the grammar says which words may stand there, the model which names there are. Resolving adds the
// page of what is proposed.
import { catalogue } from "@zhengce/compiler";
import { expectedAt, keywordLanguage, type Expected, type ExpectedAt } from "@zhengce/grammar";
import {
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { RANK, type About, type Proposal } from "./completion-item.js";
import { isMisplaced, keywordProposals, type Manner } from "./completion-keywords.js";
import { factBefore, nameProposals } from "./completion-names.js";
import { snippetProposals } from "./completion-snippets.js";
import {
  bodyProposals,
  clauseProposals,
  dayProposals,
  documentProposals,
  findingProposals,
} from "./completion-values.js";
import { superiorProposals } from "./completion-superior.js";
import { keywordPage } from "./hover.js";
import { plain, symbolPage } from "./hover-symbol.js";

/** Characters after which an editor asks by itself. */
export const triggerCharacters: readonly string[] = [" ", "、", ",", "：", ":", "=", "＝", '"', "“"];

/** With `snippets` whole statements are offered, for editors that let their places be filled in. */
export function completion(
  context: FeatureContext,
  { position, context: asked }: CompletionParams,
  snippets = true,
): CompletionList {
  const { compilation, document, locale } = context;
  const offset = document.offsetAt(position);
  const { parsed, model } = compilation;
  const at = expectedAt(parsed, offset);
  const text = document.getText();
  const manner: Manner = { language: keywordLanguage(parsed.tokens, text, locale), locale, fresh: isFresh(text, at) };
  const next = at.next.filter((one) => !isMisplaced(one));
  const proposals = [
    ...at.next.flatMap((one) => wordsFor(context, at, one, manner)),
    ...keywordProposals(next, manner),
    ...(snippets ? snippetProposals(next, model, manner) : []),
  ];
  // A list that opens by itself behind a complete statement would only be in the way.
  const unasked = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const shown = unasked ? proposals.filter(({ rank }) => rank < RANK.elsewhere) : proposals;
  const items = distinct(shown).map((proposal, index) => itemOf(context, at, proposal, index));
  return { isIncomplete: false, items };
}

function wordsFor(context: FeatureContext, at: ExpectedAt, one: Expected, manner: Manner): readonly Proposal[] {
  const { model } = context.compilation;
  if (one.kind === "literal") {
    if (one.id === "label") return clauseProposals(model, at.typed.start, manner.locale);
    return one.id === "date" && takesDay(model, at, one) ? dayProposals(model, manner) : [];
  }
  if (one.kind !== "name") return [];
  switch (one.role) {
    case "document":
    case "basis":
    case "superior":
      return documentProposals(context, one.role);
    case "finding":
      return findingProposals(context);
    case "newGroup":
      return superiorProposals(context, "group");
    case "certifier":
    case "body":
      return bodyProposals(model, one.role);
    case "component": {
      const declares = one.path.at(-2)?.rule === "standard";
      const own = nameProposals(model, at, one.role, manner);
      return declares ? [...own, ...superiorProposals(context, "component")] : own;
    }
    default:
      return nameProposals(model, at, one.role, manner);
  }
}

/** Next to a fact of another type no day can stand. */
function takesDay(model: FeatureContext["compilation"]["model"], at: ExpectedAt, { path }: Expected): boolean {
  const compares =
    path.some(({ rule }) => rule === "givenValue") || path.some(({ rule, use }) => rule === "operand" && use !== 0);
  if (path.some(({ rule, use }) => rule === "operand" && use === 0) && !path.some(({ rule }) => rule === "range"))
    return false;
  return !compares || (factBefore(model, at)?.type ?? "date") === "date";
}

/** Only spaces stand between the line's start, or a block's, and what is being typed. */
function isFresh(text: string, { typed }: ExpectedAt): boolean {
  let i = typed.start - 1;
  while (i >= 0 && /[ \t\u3000]/u.test(text[i] ?? "")) i--;
  return i < 0 || /[\n\r{｛}｝;；。]/u.test(text[i] ?? "");
}

function distinct(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ insert }) => !seen.has(insert) && seen.add(insert));
}

interface Resolving {
  readonly uri: string;
  readonly about: About;
}

function itemOf({ document }: FeatureContext, at: ExpectedAt, proposal: Proposal, index: number): CompletionItem {
  const text = document.getText();
  const { start, end } = at.typed;
  const quote = /["“”＂]/u.exec(text[start] ?? "")?.[0];
  // An editor that closes quotes itself has put the second one behind the cursor.
  const closed = quote !== undefined && end > start && /["“”＂]/u.test(text[end] ?? "") ? end + 1 : end;
  const bare = proposal.insert.replace(/^"|"$/gu, "");
  const newText = quote === undefined || proposal.snippet ? proposal.insert : `"${bare}"`;
  const data: Resolving | null = proposal.about === undefined ? null : { uri: document.uri, about: proposal.about };
  return {
    label: proposal.label,
    kind: proposal.kind,
    ...(proposal.detail === "" ? {} : { detail: proposal.detail }),
    sortText: `${String(proposal.rank)}${String(index).padStart(4, "0")}`,
    filterText:
      quote === undefined
        ? proposal.insert.startsWith('"')
          ? bare
          : proposal.label.replace(/ …$/u, "")
        : `${quote}${bare}`,
    textEdit: { range: rangeOf(document, { start, end: closed }), newText },
    ...(proposal.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(proposal.rank === RANK.name && index === 0 ? { preselect: true } : {}),
    ...(data === null ? {} : { data }),
  };
}

/** The file that an item was offered in; null where the item carries nothing of ours. */
export function originOf({ data }: CompletionItem): string | null {
  return isResolving(data) ? data.uri : null;
}

/** Adds the documentation. */
export function resolveCompletion({ compilation, locale }: FeatureContext, item: CompletionItem): CompletionItem {
  const { data } = item as { readonly data?: unknown };
  if (!isResolving(data)) return item;
  const value = pageOf(compilation.model, data.about, locale);
  return value === "" ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

function pageOf(model: FeatureContext["compilation"]["model"], about: About, locale: FeatureContext["locale"]): string {
  // What it does stands in the proposal already.
  if (about.kind === "keyword") return keywordPage(about.id, locale).split("\n\n")[0] ?? "";
  if (about.kind === "finding") return plain(catalogue[about.code]?.[locale] ?? "");
  const all = [
    ...model.facts.values(),
    ...[...model.facts.values()].flatMap(({ values }) => values),
    ...model.groups.values(),
    ...model.tiers,
    ...model.components.values(),
    ...model.periods.values(),
    ...model.situations,
    ...model.payers.values(),
  ];
  const symbol = all.find(({ kind, name }) => kind === about.symbol && name === about.name);
  return symbol === undefined ? "" : symbolPage(symbol, model, locale);
}

function isResolving(data: unknown): data is Resolving {
  if (typeof data !== "object" || data === null) return false;
  const { uri, about } = data as Readonly<Record<string, unknown>>;
  return typeof uri === "string" && typeof about === "object" && about !== null && "kind" in about;
}
