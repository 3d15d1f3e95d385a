// What stands under the cursor, told: a name's meaning, a clause's printed text, a situation in sentences, a keyword's help, a literal's reading.
import { keywords, type KeywordId, type Locale } from "@zhengce/grammar";
import type { Hover, HoverParams } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { clauseHeadAt, clauseParagraphs } from "./hover-clause.js";
import { documentPage } from "./hover-document.js";
import { literalReading } from "./hover-literal.js";
import { plain, symbolPage } from "./hover-symbol.js";

export function hover(context: FeatureContext, { position }: HoverParams): Hover | null {
  const { compilation, document, locale } = context;
  const offset = document.offsetAt(position);
  const token = compilation.parsed.tokens.find(({ startOffset, end }) => startOffset <= offset && offset < end);
  if (token === undefined) return null;
  const { model } = compilation;
  const span = { start: token.startOffset, end: token.end };
  const symbol = model.symbolAt(offset);
  const told = (value: string, place: { start: number; end: number } = span): Hover => ({
    contents: { kind: "markdown", value },
    range: rangeOf(document, place),
  });
  const head = clauseHeadAt(model, offset);
  if (head !== null) {
    const { clause, place } = head;
    return told(
      [symbolPage(clause, model, locale), ...clauseParagraphs(compilation, clause, locale)].join("\n\n"),
      place,
    );
  }
  if (symbol !== null) {
    const name = model
      .referencesTo(symbol)
      .find((reference) => reference.name.start <= offset && offset < reference.name.end);
    return told(symbolPage(symbol, model, locale), name?.name ?? span);
  }
  const named = documentPage(context, offset);
  if (named !== null) return told(named.value, named.node);
  const { name: type } = token.tokenType;
  if (type.startsWith("keyword.")) return told(keywordPage(type.slice("keyword.".length), locale));
  for (const node of [...model.nodesAt(offset)].reverse().slice(0, 2)) {
    const reading = literalReading(node, model, locale);
    if (reading !== null) return told(plain(reading), node);
  }
  return null;
}

/** What a keyword does, and its words in both languages. */
export function keywordPage(id: string, locale: Locale): string {
  if (!Object.hasOwn(keywords, id)) return "";
  const { zh, en, doc } = keywords[id as KeywordId];
  return `**${zh.join("、")}** · \`${en}\`\n\n${plain(doc[locale])}`;
}
