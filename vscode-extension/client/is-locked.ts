// Whether a document may be edited at all. VS Code edits what is shown read-only without a word, and says so no sooner than on saving. Knows no
// editor: it asks the editor's file systems.

/** What it asks of `vscode.workspace.fs`. */
export interface FileSystems<Uri> {
  isWritableFileSystem(scheme: string): boolean | undefined;
  stat(uri: Uri): PromiseLike<{ readonly permissions?: number }>;
}
/** `vscode.FilePermission.Readonly` */
const READ_ONLY = 1;

/** A file that is not there may be written anew. */
export async function isLocked<Uri extends { readonly scheme: string }>(
  fs: FileSystems<Uri>,
  uri: Uri,
): Promise<boolean> {
  if (uri.scheme === "untitled") return false;
  if (fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await fs.stat(uri);
    return (permissions & READ_ONLY) !== 0;
  } catch {
    return false;
  }
}
