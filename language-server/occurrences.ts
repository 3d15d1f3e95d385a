// What stands under the cursor, and every place that means the same: in this file, and in the files of its family.
import type { Name, Span } from "@zhengce/grammar";
import type { Reference, Symbol } from "@zhengce/compiler/editor";
import type { Range } from "vscode-languageserver";
import type { FeatureContext } from "./feature-context.js";
import { familyOf } from "./family.js";
import { mentionAt } from "./mentions.js";
import { rangeOf } from "./positions.js";

export type Target =
  | { readonly kind: "symbol"; readonly symbol: Symbol; readonly name: Name }
  /** A document by its number or by its notice's name. */
  | { readonly kind: "document"; readonly text: string; readonly place: Span };
export interface Occurrence {
  readonly uri: string;
  readonly range: Range;
  readonly declaration: boolean;
}

export function targetAt({ compilation }: FeatureContext, offset: number): Target | null {
  const reference = referenceAt(compilation.model, offset);
  if (reference !== null) return { kind: "symbol", symbol: reference.symbol, name: reference.name };
  const mention = mentionAt(compilation, offset);
  return mention === null ? null : { kind: "document", text: mention.text, place: mention.node };
}

type Bound = FeatureContext["compilation"]["model"];
export function referenceAt(model: Bound, offset: number): Reference | null {
  const symbol = model.symbolAt(offset);
  if (symbol === null) return null;
  const around = model.referencesTo(symbol).filter(({ name }) => name.start <= offset && offset <= name.end);
  return around.find(({ name }) => offset < name.end) ?? around[0] ?? null;
}

/** Every place of `target`, this file's first; in each file in order of text. */
export function occurrencesOf(context: FeatureContext, target: Target): readonly Occurrence[] {
  return target.kind === "symbol" ? ofSymbol(context, target.symbol) : ofDocument(context, target.text);
}

/** The references to `symbol` in this file alone. */
export function ownOccurrences({ document, compilation }: FeatureContext, symbol: Symbol): readonly Occurrence[] {
  return compilation.model
    .referencesTo(symbol)
    .map(({ name, declaration }) => ({ uri: document.uri, range: rangeOf(document, name), declaration }));
}

function ofSymbol(context: FeatureContext, symbol: Symbol): readonly Occurrence[] {
  const own = ownOccurrences(context, symbol);
  const { workspace, document } = context;
  const elsewhere = familyOf(workspace, document.uri, symbol.kind)
    .filter((uri) => uri !== document.uri)
    .flatMap((uri) => namesakes(context, uri, symbol));
  return [...own, ...elsewhere];
}
function namesakes(context: FeatureContext, uri: string, { kind, name }: Symbol): readonly Occurrence[] {
  const { workspace } = context;
  const summary = workspace.summary(uri);
  const declares = summary?.symbols.some((symbol) => symbol.kind === kind && symbol.name === name) === true;
  const mayTakeOver = summary !== null && summary.notice.takenOver.length > 0;
  const [document, compilation] =
    declares || mayTakeOver ? [workspace.document(uri), workspace.compilation(uri)] : [null, null];
  if (document === null || compilation === null) return [];
  const { facts, groups, components } = compilation.model;
  const symbol = (kind === "group" ? groups : kind === "fact" ? facts : components).get(name);
  return symbol === undefined ? [] : ownOccurrences({ ...context, document, compilation }, symbol);
}

function ofDocument({ workspace, document }: FeatureContext, text: string): readonly Occurrence[] {
  const files = [document.uri, ...workspace.uris().filter((uri) => uri !== document.uri)];
  return files.flatMap((uri) =>
    (workspace.summary(uri)?.mentions ?? [])
      .filter((mention) => mention.text === text)
      .map(({ range, own }) => ({ uri, range, declaration: own })),
  );
}
