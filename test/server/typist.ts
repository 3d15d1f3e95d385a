// An editor as somebody types in it, as VS Code does it: which keys open a list by themselves, what of the list is chosen beforehand, what
// Enter takes. Knows nothing of the language but what the extension's language configuration says.
import { readFileSync } from "node:fs";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TestClient } from "./client.js";

const configuration = JSON.parse(readFileSync("vscode-extension/language-configuration.json", "utf8")) as {
  readonly wordPattern: string;
};
const WORD = new RegExp(`(?:${configuration.wordPattern})$`, "u");

/** `leavesUnselected`: `editor.suggest.selectionMode` and `editor.acceptSuggestionOnEnter` as the extension sets them; else as VS Code and Monaco have them. */
export interface Manner {
  readonly leavesUnselected: boolean;
}

export interface Typist {
  /** Puts text in at once, as an input method does: a letter, or the words of a composition. */
  readonly type: (text: string) => Promise<void>;
  readonly enter: (indent: string) => Promise<void>;
  /** What is shown, as it is shown: the first is the chosen one. */
  readonly list: () => readonly CompletionItem[];
  readonly text: () => string;
}

export async function typist(
  client: TestClient,
  uri: string,
  manner: Manner,
  before = "",
  behind = "",
): Promise<Typist> {
  const triggers = new Set(client.initialized.capabilities.completionProvider?.triggerCharacters);
  let [written, version] = [before, 1];
  let shown: readonly CompletionItem[] = [];
  let isChosen = false;
  await client.open(uri, before + behind);

  const document = () => TextDocument.create(uri, "policy", version, written + behind);
  const change = async (to: string): Promise<void> => {
    written = to;
    await client.replace(uri, written + behind, ++version);
  };
  const ask = async (context: object): Promise<void> => {
    const params = { textDocument: { uri }, position: document().positionAt(written.length), context };
    const list = await client.connection.sendRequest<CompletionList>("textDocument/completion", params);
    shown = [...list.items]
      .flatMap((item) => {
        const score = scoreOf(typedFor(item), item.filterText ?? item.label);
        return score === null ? [] : [{ item, score }];
      })
      .sort((a, b) => b.score - a.score || (a.item.sortText ?? "").localeCompare(b.item.sortText ?? ""))
      .map(({ item }) => item);
  };
  const rangeOf = ({ textEdit }: CompletionItem) => {
    const edit = textEdit as TextEdit;
    return { start: document().offsetAt(edit.range.start), end: document().offsetAt(edit.range.end) };
  };
  const typedFor = (item: CompletionItem): string => written.slice(rangeOf(item).start);

  return {
    text: () => written + behind,
    list: () => shown,
    type: async (text) => {
      const wasOpen = shown.length > 0;
      await change(written + text);
      const last = Array.from(text).at(-1) ?? "";
      const word = WORD.exec(written)?.[0] ?? "";
      shown = [];
      if (triggers.has(last)) {
        isChosen = !manner.leavesUnselected;
        await ask({ triggerKind: 2, triggerCharacter: last });
      } else if (wasOpen && word !== "") {
        isChosen = true;
        await ask({ triggerKind: 3 });
      } else if (word !== "" && Number.isNaN(Number(word))) {
        isChosen = true;
        await ask({ triggerKind: 1 });
      }
    },
    enter: async (indent) => {
      const [first] = shown;
      shown = [];
      if (first !== undefined && isChosen) {
        const { start, end } = rangeOf(first);
        const inserted = (first.textEdit as TextEdit).newText.replace(/\$\{\d+:([^}]*)\}|\$0/gu, "$1");
        const isSame = (written + behind).slice(start, end) === inserted;
        if (!(isSame && manner.leavesUnselected)) {
          await change(written.slice(0, start) + inserted);
          return;
        }
      }
      await change(`${written}\n${indent}`);
    },
  };
}

/** As VS Code finds entries: the letters typed, in their order, anywhere; better from the beginning, and in one piece. */
function scoreOf(typed: string, word: string): number | null {
  const [wanted, text] = [typed.toLowerCase(), word.toLowerCase()];
  if (wanted === "") return 0;
  let [at, gaps] = [-1, 0];
  for (const letter of wanted) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return null;
    if (next !== at + 1) gaps++;
    at = next;
  }
  return 1000 * wanted.length - 10 * gaps - (text === wanted ? 0 : 1);
}
