// The page's parts put together: state, server, editor, and what each tells the others.
import { LSPPlugin, formatDocument, renameSymbol } from "@codemirror/lsp-client";
import { openSearchPanel } from "@codemirror/search";
import type { DocumentSymbol } from "vscode-languageserver-protocol";
import { after } from "./after.js";
import { clientExtensions, createEditor, type Editor } from "./editor/editor.js";
import { findings } from "./editor/findings.js";
import { findingsCame, firstFindings } from "./first.js";
import { FileWork } from "./files/file-work.js";
import { headings } from "./editor/outline.js";
import { startServer, type Server } from "./server.js";
import { currentFile, pathOf, uriOf, type AppStore, type State, type WorkFile } from "./state.js";
import { Workshop } from "./workshop.js";
import type { Locale } from "./words.js";

/** Milliseconds of rest before what was typed is taken into the state. */
const REST = 150;

export class Workbench {
  readonly server: Server;
  /** Answers what is shown as one types; what was asked for and takes its time; what a roster comes to; the modules of a notice. */
  readonly beside: Workshop;
  readonly asked: Workshop;
  readonly rosters: Workshop;
  readonly modules: Workshop;
  readonly fileWork: FileWork;
  /** Writes a file back where it is served from, and says why it could not; null where the page is served by nobody who keeps files. */
  save: ((file: WorkFile) => Promise<string | null>) | null = null;
  editor: Editor | null = null;
  /** Told where the cursor went, as an offset. */
  cursorMoved: (at: number) => void = () => undefined;
  /** Shows what can be done at the cursor. */
  askFixes: () => void = () => undefined;
  private readonly settleSoon = after(REST, () => {
    this.settle();
    void this.askOutline();
  });

  constructor(readonly store: AppStore) {
    const told = findings((uri, found) => {
      if (pathOf(uri) !== store.get().current) return;
      store.set({ findings: found });
      findingsCame();
    });
    this.fileWork = new FileWork(this);
    this.beside = new Workshop(store, "beside");
    this.asked = new Workshop(store, "asked");
    this.rosters = new Workshop(store, "roster");
    this.modules = new Workshop(store, "modules");
    this.server = startServer(store.get().locale, [...clientExtensions, told]);
  }

  /** Puts the editor where it belongs; once. */
  mount(parent: HTMLElement): void {
    this.editor ??= createEditor(parent, this.server, this.store.get().locale, {
      changed: () => this.settleSoon(),
      moved: (at) => this.cursorMoved(at),
      fixes: () => this.askFixes(),
    });
    const file = currentFile(this.store.get());
    if (file !== null) this.show(file);
  }

  /** Takes what was typed last into the state. */
  settle(): void {
    const { current, files } = this.store.get();
    const file = currentFile(this.store.get());
    const text = this.editor?.view.state.doc.toString();
    if (file === null || text === undefined || text === file.text) return;
    this.change({ files: files.map((one) => (one.path === current ? { ...one, text } : one)) });
  }

  open(path: string): void {
    this.settle();
    this.display(path);
  }

  /** Without a look at what the editor has: its text may be older than the file's. */
  private display(path: string): void {
    const file = this.store.get().files.find((one) => one.path === path);
    if (file === undefined) return;
    this.change({ current: path });
    this.show(file);
  }

  /** Adds files, or replaces those of the same path; shows the first notice among them where nothing else is to be shown. */
  add(added: readonly WorkFile[], show = true): void {
    this.settle();
    const { files, current } = this.store.get();
    const paths = new Set(added.map(({ path }) => path));
    const all = [...files.filter(({ path }) => !paths.has(path)), ...added];
    this.change({ files: all.sort((a, b) => (a.path < b.path ? -1 : 1)) });
    this.server.hand(added.map(({ path, text }) => ({ uri: uriOf(path), text })));
    const first = added.find(({ path }) => path.endsWith(".policy"));
    if (first !== undefined && (show || current === null)) this.display(first.path);
    else if (current !== null && paths.has(current)) this.display(current);
  }

  remove(path: string): void {
    const { files, current } = this.store.get();
    const left = files.filter((file) => file.path !== path);
    this.change({ files: left });
    if (current === path) {
      this.change({ current: null, findings: null, outline: [] });
      this.editor?.clear();
      const next = left.find((file) => file.path.endsWith(".policy"));
      if (next !== undefined) this.display(next.path);
    }
    this.editor?.forget(path);
    this.server.hand([{ uri: uriOf(path), text: null }]);
  }

  speak(locale: Locale): void {
    this.store.set({ locale });
    this.server.speak(locale);
    this.editor?.speak(locale);
    void this.askOutline();
  }

  format(): void {
    if (this.editor !== null) formatDocument(this.editor.view);
  }
  rename(): void {
    if (this.editor === null) return;
    this.editor.view.focus();
    renameSymbol(this.editor.view);
  }
  find(): void {
    if (this.editor !== null) openSearchPanel(this.editor.view);
  }

  /** A change that answers rest on. */
  private change(patch: Partial<State>): void {
    this.store.set({ ...patch, revision: this.store.get().revision + 1 });
  }

  private show({ path, text }: WorkFile): void {
    if (this.editor === null || this.editor.shows(path, text)) return;
    this.store.set({ findings: null, outline: [] });
    this.editor.show(path, text);
    void this.askOutline();
  }

  private async askOutline(): Promise<void> {
    await firstFindings;
    const { current } = this.store.get();
    if (current === null || this.editor === null) return;
    LSPPlugin.get(this.editor.view)?.client.sync();
    const symbols = await this.server.client.request<object, DocumentSymbol[] | null>("textDocument/documentSymbol", {
      textDocument: { uri: uriOf(current) },
    });
    if (this.store.get().current === current) this.store.set({ outline: headings(symbols ?? []) });
  }
}
