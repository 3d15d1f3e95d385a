// A symbol → its page in Markdown: what it is, its value per tier, where it is declared and in which clause. Wording only.
import { describeCondition } from "@zhengce/compiler/semantics/describe";
import {
  describePart,
  describePayerRule,
  describeRate,
  describeRateEntry,
} from "@zhengce/compiler/semantics/describe-amounts";
import type { Clause, Model, Symbol } from "@zhengce/compiler/semantics/model";
import type { Locale } from "@zhengce/grammar";
import { keywords, positionAt, type KeywordId } from "@zhengce/grammar";
import { gist } from "./hover-gist.js";
import { situationLines } from "./hover-situation.js";

const WORDS: Readonly<Record<Exclude<Symbol["kind"], "value" | "component">, KeywordId>> = {
  fact: "fact",
  group: "group",
  tier: "tier",
  period: "period",
  situation: "situation",
  payer: "by",
  clause: "clause",
};

/** The whole page about `symbol`. */
export function symbolPage(symbol: Symbol, model: Model, locale: Locale): string {
  const parts = [`**${kindOf(symbol, locale)} ${plain(symbol.name)}**　${plain(gist(symbol, model, locale))}`];
  const details = detailsOf(symbol, model, locale);
  if (details.length > 0) parts.push(details.map(plain).join("\n"));
  const declared = declaredAt(symbol, model, locale);
  if (declared !== "") parts.push(plain(declared));
  return parts.join("\n\n");
}

function kindOf(symbol: Symbol, locale: Locale): string {
  const word = (id: KeywordId): string => (locale === "zh" ? keywords[id].zh[0] : keywords[id].en);
  if (symbol.kind === "value") return locale === "zh" ? "取值" : "value";
  if (symbol.kind === "component") return word("standard");
  if (symbol.kind === "situation" && symbol.exceptional) return word("exception");
  return symbol.kind === "payer" ? (locale === "zh" ? "承担方" : "payer") : word(WORDS[symbol.kind]);
}

function detailsOf(symbol: Symbol, model: Model, locale: Locale): readonly string[] {
  switch (symbol.kind) {
    case "situation":
      return situationLines(symbol, model, locale);
    case "component":
      return [
        ...symbol.variants.map(
          ({ node }) => `- ${describeCondition(node.condition, model)}：${describeRate(node.rate, model)}`,
        ),
        ...symbol.parts.map(({ node }) => `- ${describePart(node, model)}`),
      ];
    case "group":
      return model.subsidies
        .filter(({ group }) => group === symbol.name)
        .map((subsidy) => {
          const rates = subsidy.rates.flatMap((rate) => (rate === null ? [] : [rate.node]));
          const words = [...new Set(rates)].map((rate) => describeRateEntry(rate, model)).join(" ");
          const payers = subsidy.payers.map(({ node }) => describePayerRule(node, model));
          const clause = clauseWords(subsidy.nodes[0]?.clause ?? null, locale);
          return `- ${locale === "zh" ? keywords.subsidy.zh[0] : keywords.subsidy.en} ${subsidy.component} ${words} ${payers.join(" ")}${clause}`;
        });
    case "clause":
      return symbol.interpretations.flatMap(({ text }) => (text === null ? [] : [`- ${text.value}`]));
    default:
      return [];
  }
}

/** `声明于第 12 行（条款 三）`, each place. */
function declaredAt(symbol: Symbol, model: Model, locale: Locale): string {
  // A clause is where one looks at it, but for one that the file takes up again.
  if (symbol.kind === "clause" && symbol.declarations.length === 1) return "";
  if (symbol.declarations.length === 0)
    return symbol.kind === "payer" ? "" : locale === "zh" ? "语言自带的名称" : "Built into the language";
  const places = symbol.declarations.map((name) => {
    const { line } = positionAt(model.lineStarts, name.start);
    const clause = symbol.kind === "clause" ? "" : clauseWords(model.clauseOf(name), locale);
    return locale === "zh" ? `第 ${String(line)} 行${clause}` : `line ${String(line)}${clause}`;
  });
  return `${locale === "zh" ? "声明于 " : "Declared at "}${places.join(locale === "zh" ? "、" : ", ")}`;
}
function clauseWords(clause: Clause | null, locale: Locale): string {
  if (clause === null) return "";
  return locale === "zh" ? `（条款 ${clause.name}）` : ` (clause ${clause.name})`;
}

/** Text of the author's inside Markdown: no mark of it is read as one. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, (mark, at: number) => (mark === "#" && at > 0 ? mark : `\\${mark}`));
}
