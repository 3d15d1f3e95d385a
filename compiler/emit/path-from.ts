// Two paths of one kind, both absolute or both relative → the way from a folder to a file, with forward slashes. Pure text.

/** `../notices/a.policy`; where the kinds differ, the file's path as it is. */
export function pathFrom(directory: string, file: string): string {
  const from = partsOf(directory);
  const to = partsOf(file);
  if (from.root !== to.root) return file.replaceAll("\\", "/");
  let shared = 0;
  while (shared < to.names.length - 1 && from.names[shared] === to.names[shared]) shared += 1;
  const up = from.names.slice(shared);
  // The folder above `..` has a name that only the file system knows.
  if (up.includes("..")) return file.replaceAll("\\", "/");
  return [...up.map(() => ".."), ...to.names.slice(shared)].join("/");
}

function partsOf(path: string): { readonly root: string; readonly names: readonly string[] } {
  const plain = path.replaceAll("\\", "/");
  const root = /^(?:[A-Za-z]:)?\/|^[a-z][a-z0-9+.-]+:\/\/[^/]*\//i.exec(plain)?.[0] ?? "";
  const names: string[] = [];
  for (const name of plain.slice(root.length).split("/")) {
    if (name === ".." && names.length > 0 && names.at(-1) !== "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return { root, names };
}
