// What stands under the cursor, told: a name's meaning, a clause's printed text, a situation in sentences, a keyword's help, a literal's
// reading. Which page is asked for is all that is decided here.
import type { Span } from "@zhengce/grammar";
import type { Hover, HoverParams } from "vscode-languageserver";
import { markup } from "../../client-can.js";
import type { FeatureContext } from "../../feature-context.js";
import { rangeOf } from "../../positions.js";
import { clauseMentionAt } from "../clause-mentions.js";
import { clauseHeadAt, clauseParagraphs } from "./clause.js";
import { documentPage } from "./document.js";
import { keywordPage, signPage } from "./keyword.js";
import { literalReading } from "./literal.js";
import { particularPage } from "./particular.js";
import { plain, symbolPage } from "./symbol.js";
import { languageOf, tellerFor } from "../told-in.js";

interface Page {
  readonly value: string;
  readonly place: Span;
}

export function hover(context: FeatureContext, { position }: HoverParams): Hover | null {
  const { document, can } = context;
  const page = pageAt(context, document.offsetAt(position));
  return page === null
    ? null
    : { contents: markup(page.value, can.hoverMarkdown), range: rangeOf(document, page.place) };
}

function pageAt(context: FeatureContext, offset: number): Page | null {
  const { compilation, locale } = context;
  const { model, parsed } = compilation;
  const token = parsed.tokens.find(({ startOffset, end }) => startOffset <= offset && offset < end);
  if (token === undefined) return null;
  const span = { start: token.startOffset, end: token.end };
  const teller = tellerFor(compilation, locale);
  const head = clauseHeadAt(model, offset);
  if (head !== null) {
    const paragraphs = [symbolPage(head.clause, teller), ...clauseParagraphs(compilation, head.clause, locale)];
    return { value: paragraphs.join("\n\n"), place: head.place };
  }
  const mention = clauseMentionAt(model, offset);
  if (mention !== null) {
    const paragraphs = [symbolPage(mention.clause, teller), ...clauseParagraphs(compilation, mention.clause, locale)];
    return { value: paragraphs.join("\n\n"), place: mention };
  }
  const symbol = model.symbolAt(offset);
  if (symbol !== null) {
    const around = model.referencesTo(symbol).find(({ name }) => name.start <= offset && offset < name.end);
    return { value: symbolPage(symbol, teller), place: around?.name ?? span };
  }
  const named = documentPage(context, offset) ?? particularPage(context, offset);
  if (named !== null) return { value: named.value, place: named.node };
  const [kind, id = ""] = token.tokenType.name.split(".");
  if (kind === "keyword") return { value: keywordPage(id, locale, languageOf(compilation, locale)), place: span };
  const sign = kind === "mark" ? signPage(id, locale) : null;
  if (sign !== null) return { value: sign, place: span };
  const nodes = model.nodesAt(offset);
  for (const depth of [nodes.length, nodes.length - 1]) {
    const reading = literalReading(nodes.slice(0, depth), teller);
    const node = nodes[depth - 1];
    if (reading !== null && node !== undefined) return { value: plain(reading), place: node };
  }
  return null;
}
