// The one editor of the page: it shows the current notice, and keeps for every file where the person was in it.
import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import {
  findReferencesKeymap,
  formatKeymap,
  hoverTooltips,
  jumpToDefinitionKeymap,
  renameKeymap,
  serverCompletion,
} from "@codemirror/lsp-client";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Server } from "../server.js";
import { uriOf } from "../state.js";
import { WORDS, type Locale } from "../words.js";
import { colours } from "./colours.js";
import { hints } from "./hints.js";
import { policyLanguage } from "./language.js";
import { PHRASES } from "./phrases.js";
import { figures } from "./figures.js";
import { syncAtOnce } from "./sync.js";

/** What the client offers of itself, once for all files. */
export const clientExtensions: readonly Extension[] = [
  serverCompletion(),
  hoverTooltips(),
  keymap.of([...formatKeymap, ...renameKeymap, ...jumpToDefinitionKeymap, ...findReferencesKeymap]),
];

export interface Editor {
  readonly view: EditorView;
  /** That file is shown, with that text. */
  readonly shows: (path: string, text: string) => boolean;
  /** Shows a file; the text is taken where it is not the one that the editor left. */
  readonly show: (path: string, text: string) => void;
  readonly speak: (locale: Locale) => void;
  /** Moves the cursor to a place and into view. */
  readonly reveal: (from: number, to?: number) => void;
  readonly forget: (path: string) => void;
  /** Shows nothing. */
  readonly clear: () => void;
}

export interface EditorEvents {
  readonly changed: (path: string) => void;
  readonly moved: (at: number) => void;
  /** Mends of what stands at the cursor were asked for. */
  readonly fixes: () => void;
}

export function createEditor(parent: HTMLElement, server: Server, locale: Locale, events: EditorEvents): Editor {
  const kept = new Map<string, EditorState>();
  const language = new Compartment();
  let path: string | null = null;
  let spoken = locale;
  const watching = EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (docChanged && path !== null) events.changed(path);
    if (selectionSet || docChanged) events.moved(state.selection.main.head);
  });
  const stateOf = (file: string, text: string): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        language.of(speaking(spoken)),
        basics,
        keymap.of([{ key: "Mod-.", run: () => (events.fixes(), true), preventDefault: true }]),
        watching,
        server.client.plugin(uriOf(file), "policy"),
        [colours.extension, hints.extension, figures, syncAtOnce],
      ],
    });
  const view = new EditorView({ parent });
  return {
    view,
    shows: (file, text) => file === path && view.state.doc.toString() === text,
    show: (file, text) => {
      if (path !== null && path !== file) kept.set(path, view.state);
      const before = file === path ? view.state : kept.get(file);
      path = file;
      view.setState(before?.doc.toString() === text ? before : stateOf(file, text));
      view.dispatch({ effects: language.reconfigure(speaking(spoken)) });
    },
    speak: (wanted) => {
      spoken = wanted;
      view.dispatch({ effects: language.reconfigure(speaking(wanted)) });
      hints.again(view);
    },
    reveal: (from, to = from) => {
      const end = Math.min(to, view.state.doc.length);
      view.dispatch({
        selection: { anchor: Math.min(from, end), head: end },
        effects: EditorView.scrollIntoView(Math.min(from, end), { y: "center" }),
      });
      view.focus();
    },
    forget: (file) => void kept.delete(file),
    clear: () => {
      path = null;
      view.setState(EditorState.create());
    },
  };
}

function speaking(locale: Locale): Extension {
  const { label, hint } = WORDS[locale].editor;
  return [
    EditorView.contentAttributes.of({ "aria-label": label, "aria-description": hint, lang: "zh-CN", tabindex: "0" }),
    locale === "zh" ? EditorState.phrases.of(PHRASES) : [],
  ];
}

const basics: Extension = [
  lineNumbers(),
  highlightActiveLineGutter(),
  foldGutter(),
  lintGutter(),
  history(),
  drawSelection(),
  dropCursor(),
  indentOnInput(),
  autocompletion({ icons: false }),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: true }),
  EditorView.lineWrapping,
  policyLanguage,
  keymap.of([
    ...completionKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...lintKeymap,
    indentWithTab,
  ]),
];
