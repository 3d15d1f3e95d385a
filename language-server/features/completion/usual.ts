// Names that notices of any place and year use for payers and standards: offered behind the file's own, where a first one is written.
import { writtenName, type Model } from "@zhengce/compiler/editor";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./item.js";
import type { Manner } from "./keywords.js";

const USUAL = {
  payer: ["医疗救助基金", "省级财政", "市级财政", "县级财政", "中央财政"],
  component: ["个人缴费", "财政补助"],
} as const;

/** Those that the file does not name yet. */
export function usualProposals(model: Model, kind: keyof typeof USUAL, { locale }: Manner): readonly Proposal[] {
  const own: ReadonlyMap<string, unknown> = kind === "payer" ? model.payers : model.components;
  return USUAL[kind]
    .filter((name) => !own.has(name))
    .map((name) => ({
      label: name,
      insert: writtenName(name),
      kind: kind === "payer" ? CompletionItemKind.Constant : CompletionItemKind.Field,
      detail: locale === "zh" ? "通知里常见的名称" : "usual in notices",
      rank: RANK.value,
    }));
}
