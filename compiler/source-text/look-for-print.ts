// Where the text that 原文 names is looked for: beside the notice, then in the folders that the nearest zhengce.config.json names. Touches
// no file itself: a host hands over how its files are named and read, by path on a disk, by URI in a browser.
import { nearestFile } from "./nearest-file.js";
import type { Unprinted, Unreadable } from "./printed.js";

export interface FileTree {
  /** A file or folder named from a folder. */
  readonly resolve: (folder: string, name: string) => string;
  /** The folder around a folder; of the outermost, itself. */
  readonly parent: (folder: string) => string;
  /** The text of a file, or why it can't be read; null where there is none. */
  readonly read: (place: string) => string | Unread | null;
  /** The names of the files in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}
/** Why a file that is there gives no text. */
export interface Unread {
  readonly unreadable: Unreadable;
}
export interface FoundPrint {
  readonly place: string;
  readonly text: string;
}

const CONFIG = "zhengce.config.json";

/** Only names below the folders searched are looked for, so that a file cannot have others read. */
export function lookForPrint(name: string, beside: string, tree: FileTree): FoundPrint | Unprinted {
  const outside = /^\/|^[a-z]:|\\/iu.test(name) || name.split("/").includes("..");
  const folders = foldersOfPrints(beside, tree);
  let unreadable: Unreadable | null = null;
  for (const folder of outside ? [] : folders) {
    const place = tree.resolve(folder, name);
    const read = tree.read(place);
    if (typeof read === "string") return { place, text: read };
    unreadable ??= read?.unreadable ?? null;
  }
  if (unreadable !== null) return { nearest: name, unreadable, outside };
  return { ...nearTo(name, folders, tree), outside };
}

function nearTo(name: string, folders: readonly string[], tree: FileTree): Omit<Unprinted, "outside"> {
  for (const folder of folders) {
    const nearest = nearestFile(name, tree.list(folder));
    if (nearest === null) continue;
    const read = tree.read(tree.resolve(folder, nearest));
    return { nearest, unreadable: read === null || typeof read === "string" ? null : read.unreadable };
  }
  return { nearest: null, unreadable: null };
}

/** Where printed texts are looked for, in this order. */
export function foldersOfPrints(beside: string, tree: FileTree): readonly string[] {
  return [beside, ...configuredFolders(beside, tree)];
}

/** The folders under `sources` of the nearest zhengce.config.json, from `folder` upwards. */
function configuredFolders(folder: string, tree: FileTree): readonly string[] {
  for (let at = folder; ; at = tree.parent(at)) {
    const text = tree.read(tree.resolve(at, CONFIG));
    if (typeof text === "string") return sourcesIn(text).map((source) => tree.resolve(at, source));
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
