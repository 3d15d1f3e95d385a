// From a name to where it is declared: every declaration, since a statement may be made in several clauses; from a clause's number in a text
// to the clause.
import type { DefinitionParams, Location } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { occurrencesOf, targetAt } from "../occurrences.js";
import { rangeOf } from "../positions.js";
import { clauseMentionAt } from "./clause-mentions.js";

export function definition(context: FeatureContext, { position }: DefinitionParams): Location[] {
  const { document, workspace } = context;
  const offset = document.offsetAt(position);
  const target = targetAt(context, offset);
  if (target === null) {
    const mention = clauseMentionAt(context.compilation.model, offset);
    const places = mention?.clause.declarations ?? [];
    return places.map((name) => ({ uri: document.uri, range: rangeOf(document, name) }));
  }
  if (target.kind === "document") {
    const uri = workspace.named(target.text, document.uri);
    const range = uri === null ? null : (workspace.summary(uri)?.notice.range ?? null);
    return uri === null || range === null ? [] : [{ uri, range }];
  }
  const found = occurrencesOf(context, target);
  const declared = found.filter((occurrence) => occurrence.declaration);
  const own = declared.filter(({ uri }) => uri === document.uri);
  // A payer is declared by its first use; what the language brings is declared nowhere.
  const first = target.symbol.kind === "payer" ? found.slice(0, 1) : [];
  const places = own.length > 0 ? own : declared.length > 0 ? declared : first;
  return places.map(({ uri, range }) => ({ uri, range }));
}
