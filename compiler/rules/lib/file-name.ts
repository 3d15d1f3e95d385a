// How a finding names another file: without its folders.

/** Of a path or a URI. */
export function fileName(path: string): string {
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
