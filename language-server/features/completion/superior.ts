// Where a name is declared: the names that the superior notice has and this file has not yet, so that both call the same thing the same.
import { writtenName } from "@zhengce/compiler/editor";
import { CompletionItemKind } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { RANK, type Proposal } from "./item.js";

export function superiorProposals(context: FeatureContext, kind: "group" | "component"): readonly Proposal[] {
  const { compilation, workspace, document, locale } = context;
  const { notice, groups, components } = compilation.model;
  const uri = notice.superior === null ? null : workspace.named(notice.superior, document.uri);
  const summary = uri === null ? null : workspace.summary(uri);
  const own: ReadonlyMap<string, unknown> = kind === "group" ? groups : components;
  return (summary?.symbols ?? [])
    .filter((symbol) => symbol.kind === kind && !own.has(symbol.name))
    .map(({ name }) => ({
      label: name,
      insert: writtenName(name),
      kind: kind === "group" ? CompletionItemKind.Interface : CompletionItemKind.Field,
      detail:
        locale === "zh"
          ? `上级通知 ${summary?.notice.name ?? ""}`
          : `of the superior notice ${summary?.notice.name ?? ""}`,
      rank: RANK.value,
    }));
}
