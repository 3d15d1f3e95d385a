// Proposals → the protocol's items, each with the place that it is written in: a quote that is open stays one, a word in Latin letters is
// found by its letters.
import type { ExpectedAt } from "@zhengce/grammar";
import { InsertTextFormat, type CompletionItem, type InsertReplaceEdit, type TextEdit } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { rangeOf } from "../../positions.js";
import type { Proposal } from "./item.js";
import { foundBy } from "../latin-spelling.js";
import { resolvingOf } from "./resolve.js";

const QUOTE = /["“”＂]/u;

export interface Writing {
  /** What is being typed is to find Chinese words by their letters. */
  readonly latin?: boolean;
  /** Written before what is chosen. */
  readonly lead?: string;
}

/** Each text once; none is chosen beforehand. */
export function itemsOf(
  context: FeatureContext,
  at: ExpectedAt,
  proposals: readonly Proposal[],
  { latin = false, lead = "" }: Writing = {},
): CompletionItem[] {
  const text = context.document.getText();
  const typed = text.slice(at.typed.start, at.typed.end);
  const quote = QUOTE.test(typed.charAt(0)) ? typed.charAt(0) : "";
  const edit = editorOf(context, at, quote !== "");
  return distinct(proposals).map((proposal, index) => {
    const word = proposal.label.replace(/ …$/u, "");
    const found = latin ? foundBy(typed, word, proposal.english ?? null) : null;
    const data = resolvingOf(context, proposal.about);
    return {
      label: proposal.label,
      kind: proposal.kind,
      ...(proposal.detail === "" ? {} : { detail: proposal.detail }),
      sortText: `${String(proposal.rank)}${String(index).padStart(4, "0")}`,
      filterText: quote + (found ?? word),
      textEdit: edit(lead + textOf(proposal, quote !== "")),
      ...(proposal.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(data === null ? {} : { data }),
    };
  });
}

function distinct(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ insert }) => !seen.has(insert) && seen.add(insert));
}

function textOf({ insert, behind = "", snippet }: Proposal, quoted: boolean): string {
  return (quoted && !snippet && !insert.startsWith('"') ? `"${insert}"` : insert) + behind;
}

/** Writes over what is being typed; an editor that can is told to leave, or to replace, the rest of the word. */
function editorOf({ document, compilation, can }: FeatureContext, { typed }: ExpectedAt, quoted: boolean) {
  const text = document.getText();
  const { start, end } = typed;
  // An editor that closes quotes itself has put the second one behind the cursor.
  const closed = quoted && end > start && QUOTE.test(text[end] ?? "") ? end + 1 : end;
  const word = compilation.parsed.tokens.find(({ startOffset }) => startOffset === start);
  const insert = rangeOf(document, { start, end: closed });
  const replace = rangeOf(document, { start, end: end > start ? Math.max(closed, word?.end ?? closed) : closed });
  return (newText: string): TextEdit | InsertReplaceEdit =>
    can.insertOrReplace ? { newText, insert, replace } : { newText, range: insert };
}
