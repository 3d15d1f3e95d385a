// What may be written at the cursor: the grammar says which words may stand there, the model which names there are.
import {
  expectedAt,
  keywords,
  parse,
  type Expected,
  type ExpectedAt,
  type KeywordCategory,
  type Locale,
} from "@zhengce/grammar";
import type { CompletionItem, CompletionList, CompletionParams } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { askedFor, askingOf, unasked } from "./asking.js";
import { clauseProposals, headingProposals } from "./clauses.js";
import { fitting } from "./fits.js";
import { RANK, type Proposal } from "./item.js";
import { itemsOf } from "./items.js";
import { isMisplaced, keywordProposals, type Manner } from "./keywords.js";
import { isLatin } from "../latin-spelling.js";
import { literalProposals } from "./literals.js";
import { nameProposals } from "./names.js";
import { orderAt } from "./order.js";
import { particularProposals } from "./particulars.js";
import { snippetProposals } from "./snippets.js";
import { usualProposals } from "./usual.js";
import { superiorProposals } from "./superior.js";
import { languageOf, tellerFor } from "../told-in.js";
import { bodyProposals, dayProposals, documentProposals, findingProposals } from "./values.js";

/** Characters after which an editor asks by itself. */
export const triggerCharacters: readonly string[] = [" ", "、", ",", "：", ":", "=", "＝", "（", "(", '"', "“"];

/** `again`: the same list was asked for before, in the same text. */
export function completion(
  context: FeatureContext,
  { position, context: asked }: CompletionParams,
  again = false,
): CompletionList {
  const { compilation, document, locale, can } = context;
  const offset = document.offsetAt(position);
  const language = languageOf(compilation, locale);
  const at = expectedAt(compilation.parsed, offset);
  const typed = document.getText().slice(at.typed.start, offset);
  const asking = askingOf(asked, typed, again);
  const all = proposalsAt(context, at, language);
  // A word in Latin letters finds Chinese ones by its letters so far.
  const list = (proposals: readonly Proposal[]) =>
    itemsOf(context, at, proposals, { latin: language === "zh" && isLatin(typed) });
  // What is right for a word that is begun is wrong for one that is whole: the next letter asks anew.
  const listed = (items: CompletionItem[]): CompletionList => ({ isIncomplete: true, items });

  if (asking === "mark") return listed(list(unasked(all, can.spareEnter)));
  const behind = asking === "person" || can.spareEnter ? behindKeyword(context, at, offset) : null;
  if (behind === null) return listed(list(asking === "person" ? all : askedFor(context, at, offset, all)));
  const spaced = proposalsAt(context, behind, language).filter(({ rank }) => rank < RANK.elsewhere);
  const first = asking === "person" ? all : all.filter(({ label }) => label.startsWith(typed));
  return listed([...list(first), ...itemsOf(context, behind, spaced, { lead: " " })]);
}

function proposalsAt(context: FeatureContext, at: ExpectedAt, language: Locale): readonly Proposal[] {
  const { compilation, document, locale, can } = context;
  const { model } = compilation;
  const fresh = isFresh(document.getText(), at);
  const teller = tellerFor(compilation, locale);
  const several = payersBefore(at) > 1;
  const manner: Manner = { language, locale, fresh, teller, several, order: orderAt(at, model.notice) };
  const fits = fitting(model, at);
  const next = at.next.filter((one) => !isMisplaced(one) && fits(one));
  const words = next.flatMap((one) => [
    ...wordsFor(context, at, one, manner),
    ...particularProposals(context, at, one),
  ]);
  return [
    ...(fresh
      ? words.map((word) => ({ ...word, rank: word.rank === RANK.name ? RANK.snippet : RANK.elsewhere }))
      : words),
    ...keywordProposals(next, manner),
    ...(can.fillSnippets ? snippetProposals(next, model, manner) : []),
  ].filter(({ snippet }) => can.fillSnippets || snippet !== true);
}

/** In the list that the place goes on from. */
function payersBefore({ read }: ExpectedAt): number {
  const start = read.findLastIndex(({ token }) => token.tokenType.name === "keyword.by");
  return start < 0
    ? 0
    : read.slice(start).filter(({ token, role }) => token.node?.kind === "Name" && role === "payer").length;
}

/** Right behind a Chinese keyword what follows it is meant as often as the keyword itself; null elsewhere. */
function behindKeyword(
  { compilation, document }: FeatureContext,
  { typed }: ExpectedAt,
  offset: number,
): ExpectedAt | null {
  const { parsed, source } = compilation;
  const token = parsed.tokens.find(({ startOffset }) => startOffset === typed.start);
  if (token?.end !== offset || !token.tokenType.name.startsWith("keyword.")) return null;
  const text = document.getText();
  if (!/\p{Script=Han}/u.test(text.charAt(offset - 1))) return null;
  const spaced = parse({ path: source.path, text: `${text.slice(0, offset)} ` });
  return { ...expectedAt(spaced, offset + 1), typed: { start: offset, end: offset } };
}

function wordsFor(context: FeatureContext, at: ExpectedAt, one: Expected, manner: Manner): readonly Proposal[] {
  const { model } = context.compilation;
  if (one.kind === "literal") {
    if (one.id === "label") return clauseProposals(context.compilation, at, manner.locale);
    if (one.id === "date") return dayProposals(model, manner);
    return literalProposals(context.compilation, at, one, manner);
  }
  if (one.kind !== "name") return [];
  switch (one.role) {
    case "document":
    case "basis":
    case "superior":
    case "notice":
      return documentProposals(context, one.role);
    case "finding":
      return findingProposals(context);
    case "newGroup":
      return superiorProposals(context, "group");
    case "certifier":
    case "body":
      return bodyProposals(model, at, one.role);
    case "free":
      return one.path.at(-1)?.rule === "clause" ? headingProposals(context.compilation, at, manner.locale) : [];
    case "component": {
      const declares = one.path.at(-2)?.rule === "standard";
      const own = nameProposals(model, at, one.role, manner);
      return declares
        ? [...own, ...superiorProposals(context, "component"), ...usualProposals(model, "component", manner)]
        : own;
    }
    case "payer":
      return [...nameProposals(model, at, one.role, manner), ...usualProposals(model, "payer", manner)];
    default:
      return nameProposals(model, at, one.role, manner);
  }
}

/**
 * Only spaces stand between the line's start, or a block's, and what is being typed, and something may begin there: then a name or a figure
 * that goes on with what stands before is less likely than a keyword.
 */
function isFresh(text: string, { typed, next }: ExpectedAt): boolean {
  if (!next.some((one) => one.kind === "keyword" && BEGINNING.has(keywords[one.id].category))) return false;
  let i = typed.start - 1;
  while (i >= 0 && /[ \t\u3000]/u.test(text[i] ?? "")) i--;
  return i < 0 || /[\n\r{｛}｝;；。]/u.test(text[i] ?? "");
}

const BEGINNING: ReadonlySet<KeywordCategory> = new Set(["declaration", "annotation", "slot", "property"]);
