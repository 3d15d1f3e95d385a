// What the client said it can show, as the features ask it: each answer has a plainer form for an editor that can't.
import { MarkupKind, type ClientCapabilities, type MarkupContent } from "vscode-languageserver";

export interface ClientCan {
  /** Lets the places of a snippet be filled in. */
  readonly fillSnippets: boolean;
  /** Offers to put a completion in, or to replace the word that the cursor stands in. */
  readonly insertOrReplace: boolean;
  /** Shows an outline as a tree. */
  readonly nestSymbols: boolean;
  /** Checks that edits are made in the version that they were worked out for. */
  readonly checkVersions: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  /** Takes an entry for an Enter only where it was chosen, or begun, by the person, and changes something. */
  readonly spareEnter: boolean;
}

/** `initializationOptions` says what the protocol has no word for. */
export function clientCan({ textDocument, workspace }: ClientCapabilities, initializationOptions?: unknown): ClientCan {
  const item = textDocument?.completion?.completionItem;
  return {
    fillSnippets: item?.snippetSupport === true,
    insertOrReplace: item?.insertReplaceSupport === true,
    nestSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    checkVersions: workspace?.workspaceEdit?.documentChanges === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completionMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    spareEnter: (initializationOptions as { readonly spareEnter?: unknown } | null | undefined)?.spareEnter === true,
  };
}

/** `markdown` as the client can show it. */
export function markup(markdown: string, canShow: boolean): MarkupContent {
  return canShow
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarks(markdown) };
}

/** Emphasis, code, links, quotations and escapes of our own pages, and nothing else of Markdown. */
export function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/gu, "$1")
    .replace(/^> ?/gmu, "")
    .replace(/ {2}$/gmu, "")
    .replace(/\*\*|(?<!\\)`/gu, "")
    .replace(/\\([\\`*_[\]<>#|~])/gu, "$1");
}
