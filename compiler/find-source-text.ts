// The file system's answer to 原文: beside the .policy file, or in the folders that the nearest zhengce.config.json names. Reads files; it
// is part of the host, and the compiler itself is only handed the function.
import { readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { readText, shownPath } from "./node-host.js";
import type { SourceText } from "./source-text/printed.js";

const CONFIG = "zhengce.config.json";

/**
 * Finds the text that 原文 of the file at `policyPath` names. Only names below the folders searched are looked for, so that a file
 * cannot have others read. Never throws; null where there is none, or none in a readable encoding.
 */
export function sourceTextFinder(policyPath: string): (name: string) => SourceText | null {
  return (name) => {
    if (isAbsolute(name) || /^[a-z]:|\\/iu.test(name) || name.split("/").includes("..")) return null;
    const beside = dirname(resolve(policyPath));
    for (const folder of [beside, ...configuredFolders(beside)]) {
      const path = join(folder, name);
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
      const text = readText(path);
      if (text !== null) return { path: shownPath(path), text };
    }
    return null;
  };
}

/** The folders under `sources` of the nearest zhengce.config.json, from `folder` upwards. */
function configuredFolders(folder: string): readonly string[] {
  for (let at = folder; ; at = dirname(at)) {
    const sources = sourcesIn(join(at, CONFIG));
    if (sources !== null) return sources.map((source) => resolve(at, source));
    if (dirname(at) === at) return [];
  }
}

/** Null where there is no such file; a file that can't be used names no folders. */
function sourcesIn(path: string): readonly string[] | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  try {
    const config = JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
    const sources: unknown = typeof config === "object" && config !== null && "sources" in config ? config.sources : [];
    const list: readonly unknown[] = Array.isArray(sources) ? sources : [sources];
    return list.filter((source) => typeof source === "string");
  } catch {
    return [];
  }
}
