// Where the text that 原文 names is looked for: beside the notice, then in the folders that the nearest zhengce.config.json names. Touches
// no file itself: a host hands over how its files are named and read, by path on a disk, by URI in a browser.
import { isPrintName, nearestFile } from "./nearest-file.js";
import type { Misconfigured, PrintNote, Unprinted, Unreadable } from "./printed.js";

export interface FileTree {
  /** A file or folder named from a folder. */
  readonly resolve: (folder: string, name: string) => string;
  /** The folder around a folder; of the workspace's, and of the outermost, itself. */
  readonly parent: (folder: string) => string;
  /** The text of a file, or why it can't be read; null where there is none. */
  readonly read: (place: string) => ReadPrint | Unread | null;
  /** Whether there is such a folder in the workspace, links followed. */
  readonly holds: (folder: string) => boolean;
  /** The names of the files in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Where the workspace is not trusted its configuration names no folders. */
  readonly trusted: boolean;
}
/** The text of a file, and what is to be known of how it was read. */
export interface ReadPrint {
  readonly text: string;
  readonly notes: readonly PrintNote[];
}
/** Why a file that is there gives no text. */
export interface Unread {
  readonly unreadable: Unreadable;
}
export interface FoundPrint extends ReadPrint {
  readonly place: string;
}

export const CONFIG = "zhengce.config.json";

/** Only names below the folders searched are looked for, so that a file cannot have others read. */
export function lookForPrint(name: string, beside: string, tree: FileTree): FoundPrint | Unprinted {
  const parts = name.split("/");
  const outside = /^\/|^[a-z]:|\\/iu.test(name) || parts.some((part) => /^\../u.test(part));
  const { folders, misconfigured } = searched(beside, tree);
  const faults = { outside, misconfigured };
  const others = { names: [], count: 0 };
  let unreadable: Unreadable | null = null;
  for (const folder of outside ? [] : folders) {
    const place = tree.resolve(folder, name);
    const read = tree.read(place);
    if (read !== null && "text" in read && isNotice(read.text)) return { place, ...read };
    unreadable ??= read === null ? null : "text" in read ? "foreign" : read.unreadable;
  }
  if (unreadable !== null) return { nearest: name, unreadable, others, ...faults };
  const near = nearTo(name, folders, tree);
  return { ...near, others: near.nearest === null ? textsIn(folders, tree) : others, ...faults };
}

/** What no notice's text is, is not shown as one: it must hold Chinese, and no character that stands in no text. */
function isNotice(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/[\u0000-\u0008\u000e-\u001f]/u.test(text);
}

function nearTo(
  name: string,
  folders: readonly string[],
  tree: FileTree,
): { readonly nearest: string | null; readonly unreadable: Unreadable | null } {
  for (const folder of folders) {
    const nearest = nearestFile(name, tree.list(folder));
    if (nearest === null) continue;
    const read = tree.read(tree.resolve(folder, nearest));
    return { nearest, unreadable: read === null || "text" in read ? null : read.unreadable };
  }
  return { nearest: null, unreadable: null };
}

/** So many texts are named. */
const MOST_NAMED = 5;

function textsIn(folders: readonly string[], tree: FileTree): Unprinted["others"] {
  const names = [...new Set(folders.flatMap((folder) => tree.list(folder).filter(isPrintName)))];
  return { names: names.sort().slice(0, MOST_NAMED), count: names.length };
}

/** Where printed texts are looked for, in this order. */
export function foldersOfPrints(beside: string, tree: FileTree): readonly string[] {
  return searched(beside, tree).folders;
}

interface Searched {
  readonly folders: readonly string[];
  readonly misconfigured: Misconfigured | null;
}
/** Beside the notice, and in the folders that the nearest zhengce.config.json names and that are in the workspace. */
function searched(beside: string, tree: FileTree): Searched {
  const found = tree.trusted ? nearestConfig(beside, tree) : null;
  if (found === null) return { folders: [beside], misconfigured: null };
  const sources = "text" in found.read ? sourcesIn(found.read.text) : null;
  if (sources === null) {
    const reason = "text" in found.read ? "malformed" : "unreadable";
    return { folders: [beside], misconfigured: { reason, folder: "" } };
  }
  const named = sources.map((source) => ({ source, folder: tree.resolve(found.folder, source) }));
  const lost = named.find(({ folder }) => !tree.holds(folder));
  return {
    folders: [beside, ...named.flatMap(({ folder }) => (tree.holds(folder) ? [folder] : []))],
    misconfigured: lost === undefined ? null : { reason: "folder", folder: lost.source },
  };
}

function nearestConfig(
  folder: string,
  tree: FileTree,
): { readonly folder: string; readonly read: ReadPrint | Unread } | null {
  for (let at = folder; ; at = tree.parent(at)) {
    const read = tree.read(tree.resolve(at, CONFIG));
    if (read !== null) return { folder: at, read };
    if (tree.parent(at) === at) return null;
  }
}

/** Null for a file that can't be used. */
function sourcesIn(text: string): readonly string[] | null {
  try {
    const config = JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
    if (typeof config !== "object" || config === null) return null;
    const sources: unknown = "sources" in config ? config.sources : [];
    const list: readonly unknown[] = Array.isArray(sources) ? sources : [sources];
    return list.every((source) => typeof source === "string") ? list : null;
  } catch {
    return null;
  }
}
