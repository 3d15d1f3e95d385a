// Where the text that 原文 names is looked for: beside the notice, then in the folders that the nearest zhengce.config.json names. Touches
// no file itself: a host hands over how its files are named and read, by path on a disk, by URI in a browser.

export interface FileTree {
  /** A file or folder named from a folder. */
  readonly resolve: (folder: string, name: string) => string;
  /** The folder around a folder; of the outermost, itself. */
  readonly parent: (folder: string) => string;
  /** The text of a file; null where there is none, or none in a readable encoding. */
  readonly read: (place: string) => string | null;
}
export interface FoundPrint {
  readonly place: string;
  readonly text: string;
}

const CONFIG = "zhengce.config.json";

/** Only names below the folders searched are looked for, so that a file cannot have others read. Null where there is no such text. */
export function lookForPrint(name: string, beside: string, tree: FileTree): FoundPrint | null {
  if (/^\/|^[a-z]:|\\/iu.test(name) || name.split("/").includes("..")) return null;
  for (const folder of foldersOfPrints(beside, tree)) {
    const place = tree.resolve(folder, name);
    const text = tree.read(place);
    if (text !== null) return { place, text };
  }
  return null;
}

/** Where printed texts are looked for, in this order. */
export function foldersOfPrints(beside: string, tree: FileTree): readonly string[] {
  return [beside, ...configuredFolders(beside, tree)];
}

/** The folders under `sources` of the nearest zhengce.config.json, from `folder` upwards. */
function configuredFolders(folder: string, tree: FileTree): readonly string[] {
  for (let at = folder; ; at = tree.parent(at)) {
    const text = tree.read(tree.resolve(at, CONFIG));
    if (text !== null) return sourcesIn(text).map((source) => tree.resolve(at, source));
    if (tree.parent(at) === at) return [];
  }
}

/** A file that can't be used names no folders. */
function sourcesIn(text: string): readonly string[] {
  try {
    const config = JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
    const sources: unknown = typeof config === "object" && config !== null && "sources" in config ? config.sources : [];
    const list: readonly unknown[] = Array.isArray(sources) ? sources : [sources];
    return list.filter((source) => typeof source === "string");
  } catch {
    return [];
  }
}
