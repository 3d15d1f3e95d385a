// The state of the page. Texts are plain data; what stands in the editor is in it a moment after it was typed.
import type { Diagnostic } from "vscode-languageserver-protocol";
import { createStore, type Store } from "./store.js";
import type { Locale } from "./words.js";

export const TABS = [
  "edit",
  "print",
  "person",
  "payments",
  "tests",
  "verification",
  "comparison",
  "report",
  "roster",
  "export",
] as const;
export type TabId = (typeof TABS)[number];
export type Theme = "auto" | "light" | "dark";

/** A file of the workbench: a notice, or the text of a printed one. */
export interface WorkFile {
  /** With folders, `/` between them. */
  readonly path: string;
  readonly text: string;
  /** As it was last read or saved; null where it never was. */
  readonly saved: string | null;
  /** Where the browser can write it back. */
  readonly handle: FileSystemFileHandle | null;
}
/** A heading of the outline. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly line: number;
  readonly depth: number;
}
export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface State {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly files: readonly WorkFile[];
  /** The notice in the editor. */
  readonly current: string | null;
  /** Of the text that is in the editor; null while they are worked out. */
  readonly findings: readonly Diagnostic[] | null;
  readonly outline: readonly OutlineItem[];
  readonly tab: TabId;
  /** Counts what answers rest on besides the language: texts, files. */
  readonly revision: number;
  readonly toast: Toast | null;
  /** The window has room for editor and tabs beside each other. */
  readonly wide: boolean;
}
export type AppStore = Store<State>;

export function createState(locale: Locale, theme: Theme): AppStore {
  return createStore<State>({
    locale,
    theme,
    files: [],
    current: null,
    findings: null,
    outline: [],
    tab: "print",
    revision: 0,
    toast: null,
    wide: true,
  });
}

export function currentFile({ files, current }: State): WorkFile | null {
  return files.find(({ path }) => path === current) ?? null;
}
export function isDirty({ text, saved }: WorkFile): boolean {
  return text !== saved;
}

/** With the `/` behind it; empty where the file stands in none. */
export function folderOf(path: string): string {
  return path.replace(/[^/]*$/u, "");
}

const ROOT = "file:///workbench/";
export function uriOf(path: string): string {
  return ROOT + path.split("/").map(encodeURIComponent).join("/");
}
export function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(ROOT.length));
}
export const WORKSPACE = ROOT;
