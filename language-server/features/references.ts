// Every place of a name, in this file and in those of its family; of a document's number or name, in the whole workspace.
import type { Location, ReferenceParams } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { occurrencesOf, targetAt } from "../occurrences.js";

export function references(context: FeatureContext, { position, context: { includeDeclaration } }: ReferenceParams) {
  const target = targetAt(context, context.document.offsetAt(position));
  if (target === null) return [];
  return occurrencesOf(context, target)
    .filter(({ declaration }) => includeDeclaration || !declaration)
    .map(({ uri, range }): Location => ({ uri, range }));
}
