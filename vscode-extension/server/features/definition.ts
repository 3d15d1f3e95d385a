// From a name to where it is declared: every declaration, since a statement may be made in several clauses.
import type { DefinitionParams, Location } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { occurrencesOf, targetAt } from "../occurrences.js";

export function definition(context: FeatureContext, { position }: DefinitionParams): Location[] {
  const { document, workspace } = context;
  const target = targetAt(context, document.offsetAt(position));
  if (target === null) return [];
  if (target.kind === "document") {
    const uri = workspace.named(target.text, document.uri);
    const range = uri === null ? null : (workspace.summary(uri)?.notice.range ?? null);
    return uri === null || range === null ? [] : [{ uri, range }];
  }
  const found = occurrencesOf(context, target);
  const declared = found.filter((occurrence) => occurrence.declaration);
  const own = declared.filter(({ uri }) => uri === document.uri);
  // A payer is declared by its first use.
  const places = own.length > 0 ? own : declared.length > 0 ? declared : found.slice(0, 1);
  return places.map(({ uri, range }) => ({ uri, range }));
}
