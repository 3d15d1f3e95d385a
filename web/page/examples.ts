// The examples that come with the page: notices, each with the files that it is held against.
import type { WorkFile } from "./state.js";

export interface Example {
  /** By which a link names it. */
  readonly name: string;
  readonly title: string;
  /** The notice first; then its print, its superior, last year's, and what those rest on. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Of people, to try; null where there is none. */
  readonly roster: { readonly name: string; readonly text: string } | null;
}

let known: readonly Example[] | null = null;

export function examples(): readonly Example[] {
  known ??= JSON.parse(document.getElementById("examples")?.textContent ?? "[]") as readonly Example[];
  return known;
}

/** Its files as they are shown: nothing of them was changed yet. */
export function filesOf({ files }: Example): readonly WorkFile[] {
  return files.map((file) => ({ ...file, saved: file.text, handle: null }));
}
