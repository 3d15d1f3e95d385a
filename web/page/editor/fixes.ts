// The server's code actions: what each would change, line by line, and doing it.
import { LSPPlugin } from "@codemirror/lsp-client";
import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { CodeAction, Diagnostic, Range, TextEdit } from "vscode-languageserver-protocol";

export interface Fix {
  readonly title: string;
  readonly isPreferred: boolean;
  /** The lines that it touches, as they are and as they would be. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

/** The mends of a finding, or of a place; those that change other files are left out. */
export async function fixesFor(view: EditorView, range: Range, found: readonly Diagnostic[]): Promise<readonly Fix[]> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return [];
  const { client, uri } = plugin;
  client.sync();
  const actions = await client.request<object, CodeAction[] | null>("textDocument/codeAction", {
    textDocument: { uri },
    range,
    context: { diagnostics: found, ...(found.length > 0 ? { only: ["quickfix"] } : {}) },
  });
  return (actions ?? []).flatMap((action) => {
    const edits = editsOf(action, uri);
    return edits === null || edits.length === 0
      ? []
      : [{ title: action.title, isPreferred: action.isPreferred === true, edits, ...shown(view.state.doc, edits) }];
  });
}

/** Null where it changes anything but this file. */
export function editsOf({ edit }: CodeAction, uri: string): readonly TextEdit[] | null {
  const changed = [
    ...Object.entries(edit?.changes ?? {}),
    ...(edit?.documentChanges ?? []).map((change): [string, readonly unknown[]] =>
      "edits" in change ? [change.textDocument.uri, change.edits] : ["", []],
    ),
  ];
  if (changed.some(([where]) => where !== uri)) return null;
  return changed.flatMap(([, edits]) => edits as TextEdit[]);
}

/** The whole lines around the edits, before and after. */
export function shown(doc: Text, edits: readonly TextEdit[]): { readonly before: string; readonly after: string } {
  const places = edits
    .map(({ range, newText }) => ({ ...spanOf(doc, range), newText }))
    .sort((a, b) => a.from - b.from);
  const first = doc.lineAt(places[0]?.from ?? 0);
  const last = doc.lineAt(places.reduce((most, { to }) => Math.max(most, to), first.from));
  let [at, after] = [first.from, ""];
  for (const { from, to, newText } of places) {
    after += doc.sliceString(at, from) + newText;
    at = to;
  }
  return { before: doc.sliceString(first.from, last.to), after: after + doc.sliceString(at, last.to) };
}

/** Makes the edits as one step that can be undone. */
export function apply(view: EditorView, edits: readonly TextEdit[]): void {
  const { doc } = view.state;
  view.dispatch({
    changes: edits.map(({ range, newText }) => ({ ...spanOf(doc, range), insert: newText })),
    userEvent: "input.fix",
  });
  view.focus();
}

function spanOf(doc: Text, { start, end }: Range): { readonly from: number; readonly to: number } {
  const at = ({ line, character }: Range["start"]): number => {
    if (line >= doc.lines) return doc.length;
    const { from, to } = doc.line(line + 1);
    return Math.min(from + character, to);
  };
  return { from: at(start), to: at(end) };
}
