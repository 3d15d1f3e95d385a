// The notice's outline by clause, as the file is written: statements inside their clauses, clauses in the author's order.
import type { Statement } from "@zhengce/grammar";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { outlineOf } from "./outline-of.js";

export function documentSymbols(context: FeatureContext): DocumentSymbol[] | SymbolInformation[] {
  const symbols = symbolsOf(context, context.compilation.tree.statements);
  return context.can.nestSymbols ? symbols : flat(symbols, context.document.uri);
}

/** For an editor that shows no tree: each with the name of what it stands in. */
function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children, uri, name),
  ]);
}

function symbolsOf(context: FeatureContext, statements: readonly Statement[]): DocumentSymbol[] {
  const { document, compilation, locale } = context;
  return statements.flatMap((node) => {
    const entry = outlineOf(node, compilation, locale);
    if (entry === null) return [];
    const children = node.kind === "ClauseBlock" ? symbolsOf(context, node.statements) : [];
    return [
      {
        name: entry.name,
        ...(entry.detail === "" ? {} : { detail: entry.detail }),
        kind: entry.kind,
        range: rangeOf(document, node),
        selectionRange: rangeOf(document, entry.selection),
        ...(children.length === 0 ? {} : { children }),
      },
    ];
  });
}
