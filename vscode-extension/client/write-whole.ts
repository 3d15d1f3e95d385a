// Files that belong together → the folder that they stand in: each beside its place first and then renamed, so that whoever looks finds the
// old file or the new one, whole. Knows no editor; the editor's file systems know addresses, not paths.

/** What it asks of `vscode.workspace.fs`. */
export interface Folder<Uri> {
  writeFile(place: Uri, content: Uint8Array): PromiseLike<void>;
  rename(from: Uri, to: Uri, options: { readonly overwrite: boolean }): PromiseLike<void>;
  delete(place: Uri): PromiseLike<void>;
}

export interface NamedText {
  readonly name: string;
  /** Text is written as UTF-8. */
  readonly text: string | Uint8Array;
}

/**
 * Writes all files or, where the text of one can't be written, none; of what it wrote beside them nothing stays. Rejects with what the file
 * system said.
 * @param at the address of a name in the folder
 */
export async function writeWhole<Uri>(
  folder: Folder<Uri>,
  at: (name: string) => Uri,
  files: readonly NamedText[],
): Promise<void> {
  const mark = Math.random().toString(36).slice(2);
  const staged = files.map(({ name, text }, index) => ({
    from: at(`.zhengce-${mark}-${String(index)}.tmp`),
    to: at(name),
    content: typeof text === "string" ? new TextEncoder().encode(text) : text,
  }));
  let done = 0;
  try {
    for (const { from, content } of staged) await folder.writeFile(from, content);
    for (const { from, to } of staged) {
      await folder.rename(from, to, { overwrite: true });
      done += 1;
    }
  } finally {
    for (const { from } of staged.slice(done)) await Promise.resolve(folder.delete(from)).catch(() => undefined);
  }
}
