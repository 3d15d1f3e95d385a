// Expected names → what the model has of that role. The model's names are shown as they are; quotes are added where the text needs them.
import { keywords, type ExpectedAt, type NameRole } from "@zhengce/grammar";
import { type Model, type Symbol, writtenName } from "@zhengce/compiler/editor";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./item.js";
import type { Manner } from "./keywords.js";
import { symbolsFor } from "./candidates.js";
import { gist } from "../hover/gist.js";

const KINDS: Readonly<Record<Symbol["kind"], CompletionItemKind>> = {
  fact: CompletionItemKind.Variable,
  value: CompletionItemKind.EnumMember,
  group: CompletionItemKind.Interface,
  tier: CompletionItemKind.EnumMember,
  component: CompletionItemKind.Field,
  period: CompletionItemKind.Unit,
  situation: CompletionItemKind.Method,
  payer: CompletionItemKind.Constant,
  reward: CompletionItemKind.Property,
  clause: CompletionItemKind.Module,
};

export function nameProposals(model: Model, at: ExpectedAt, role: NameRole, manner: Manner): readonly Proposal[] {
  return symbolsFor(model, at, role)
    .filter((symbol) => symbol.name !== "" && !isBeingTyped(symbol, at))
    .map((symbol) => {
      const shift = shiftOf(symbol, at, manner);
      return {
        label: symbol.name + shift,
        insert: writtenName(symbol.name),
        behind: shift,
        kind: KINDS[symbol.kind],
        detail: gist(symbol, manner.teller),
        rank: rankOf(symbol, at, role),
        about: { kind: "symbol", symbol: symbol.kind, name: symbol.name },
      };
    });
}

/** Where something else is likelier than a name of this kind. */
function rankOf({ kind }: Symbol, { statement, read }: ExpectedAt, role: NameRole): number {
  const opening = statement?.tokenType.name;
  if (role === "component" && (opening === "keyword.subsidy" || opening === "keyword.standard") && read.length > 1)
    return RANK.shape;
  if (opening === "keyword.change" || (role === "range" && kind === "fact")) return RANK.value;
  return opening === "keyword.deadline" ? RANK.shape : RANK.name;
}

/** A period that begins or ends beside another does so the day after, or the day before. */
function shiftOf({ kind }: Symbol, { statement, read }: ExpectedAt, { language }: Manner): string {
  if (kind !== "period" || statement?.tokenType.name !== "keyword.period") return "";
  const { nextDay, previousDay } = keywords;
  const row = read.at(-1)?.token.tokenType.name === "keyword.to" ? previousDay : nextDay;
  return ` ${language === "zh" ? row.zh[0] : row.en}`;
}

/** The name stands nowhere but at the cursor: it is what the person is typing. */
function isBeingTyped(symbol: Symbol, { typed }: ExpectedAt): boolean {
  const places = symbol.kind === "payer" ? symbol.uses : symbol.declarations;
  return places.length > 0 && places.every(({ start, end }) => start <= typed.start && typed.start < end);
}
