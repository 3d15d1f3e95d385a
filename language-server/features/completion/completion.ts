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
import { CompletionTriggerKind, type CompletionList, type CompletionParams } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
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
import { superiorProposals } from "./superior.js";
import { languageOf, tellerFor } from "../told-in.js";
import { bodyProposals, dayProposals, documentProposals, findingProposals } from "./values.js";

/** Characters after which an editor asks by itself. */
export const triggerCharacters: readonly string[] = [" ", "、", ",", "：", ":", "=", "＝", "（", "(", '"', "“"];

export function completion(context: FeatureContext, { position, context: asked }: CompletionParams): CompletionList {
  const { compilation, document, locale } = context;
  const offset = document.offsetAt(position);
  const { parsed } = compilation;
  const text = document.getText();
  const language = languageOf(compilation, locale);
  // A list that opens by itself behind a complete statement would only be in the way.
  const unasked = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const shown = (at: ExpectedAt): readonly Proposal[] =>
    proposalsAt(context, at, language).filter(({ rank }) => !unasked || rank < RANK.elsewhere);
  const at = expectedAt(parsed, offset);
  // A word in Latin letters finds Chinese ones by its letters so far: the next letter asks anew.
  const latin = language === "zh" && isLatin(text.slice(at.typed.start, offset));
  const behind = behindKeyword(context, at, offset);
  const items = itemsOf(context, at, shown(at), { latin });
  return {
    isIncomplete: latin || behind !== null,
    items: behind === null ? items : [...items, ...itemsOf(context, behind, shown(behind), { lead: " " })],
  };
}

function proposalsAt(context: FeatureContext, at: ExpectedAt, language: Locale): readonly Proposal[] {
  const { compilation, document, locale, can } = context;
  const { model } = compilation;
  const fresh = isFresh(document.getText(), at);
  const teller = tellerFor(compilation, locale);
  const manner: Manner = { language, locale, fresh, teller, order: orderAt(at, model.notice) };
  const fits = fitting(model, at);
  const next = at.next.filter((one) => !isMisplaced(one) && fits(one));
  const words = next.flatMap((one) => [
    ...wordsFor(context, at, one, manner),
    ...particularProposals(context, at, one),
  ]);
  return [
    ...(fresh ? words.map((word) => ({ ...word, rank: word.rank + RANK.keyword + 1 })) : words),
    ...keywordProposals(next, manner),
    ...(can.fillSnippets ? snippetProposals(next, model, manner) : []),
  ].filter(({ snippet }) => can.fillSnippets || snippet !== true);
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
      return declares ? [...own, ...superiorProposals(context, "component")] : own;
    }
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
