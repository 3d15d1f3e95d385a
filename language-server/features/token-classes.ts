// What a token is to the eye: the legend, and which keyword, literal or symbol wears which type. Standard types, so that every
// theme colours them.
import type { Reference } from "@zhengce/compiler/editor";
import { keywords, type KeywordCategory, type KeywordId } from "@zhengce/grammar";

export const tokenTypes = [
  "keyword",
  "operator",
  "string",
  "number",
  "comment",
  "namespace",
  "class",
  "property",
  "enumMember",
  "enum",
  "variable",
  "event",
  "function",
  "parameter",
  "modifier",
  "type",
] as const;
export const tokenModifiers = ["declaration", "defaultLibrary", "abstract"] as const;
export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

const BY_SYMBOL: Readonly<Record<Reference["symbol"]["kind"], TokenType>> = {
  fact: "property",
  value: "enumMember",
  group: "class",
  tier: "enum",
  component: "variable",
  period: "event",
  situation: "function",
  payer: "parameter",
  reward: "property",
  clause: "namespace",
};
const BY_CATEGORY: Readonly<Record<KeywordCategory, TokenType>> = {
  declaration: "keyword",
  property: "keyword",
  slot: "keyword",
  annotation: "keyword",
  type: "type",
  modifier: "modifier",
  value: "keyword",
  condition: "keyword",
  operator: "operator",
  connective: "keyword",
};

export interface Look {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

export function lookOfReference({ symbol, declaration }: Reference): Look {
  const builtIn = symbol.kind === "fact" && symbol.role !== "declared" && symbol.node === null;
  const derived = symbol.kind === "group" && symbol.derived;
  return {
    type: BY_SYMBOL[symbol.kind],
    modifiers: [
      ...(declaration ? (["declaration"] as const) : []),
      ...(builtIn ? (["defaultLibrary"] as const) : []),
      ...(derived ? (["abstract"] as const) : []),
    ],
  };
}

export function isKeyword(name: string): boolean {
  return name.startsWith("keyword.");
}
/** By the name of a token's type, `keyword.when`, `literal.money`, `mark.plus`; null for what needs no colour. */
export function lookOfToken(name: string): TokenType | null {
  const [group, id = ""] = name.split(".");
  if (group === "keyword") return BY_CATEGORY[keywords[id as KeywordId].category];
  if (group === "literal") return id === "label" ? "namespace" : "number";
  return null;
}
