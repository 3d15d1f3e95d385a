// The files of one project: a notice, its superior, the superior's superior, and whoever else rests on one of them. Within it a
// group or a component of one name is one thing, since a notice is held against its superior by these names.
import { documentKey, type SymbolKind } from "@zhengce/compiler/editor";
import type { Workspace } from "./workspace.js";

export const SHARED: ReadonlySet<SymbolKind> = new Set(["group", "component"]);

/** The URIs of the family of `uri`, itself first. */
export function familyOf(workspace: Workspace, uri: string): readonly string[] {
  const links = new Map<string, string[]>();
  const link = (from: string, to: string): void => void (links.get(from) ?? links.set(from, []).get(from))?.push(to);
  const byName = new Map<string, string>();
  for (const other of workspace.uris()) {
    const notice = workspace.summary(other)?.notice;
    for (const key of [notice?.name, notice?.documentKey]) if (key) byName.set(key, other);
  }
  for (const other of workspace.uris()) {
    const stated = workspace.summary(other)?.notice.superior ?? "";
    const superior = byName.get(documentKey(stated)) ?? byName.get(stated);
    if (superior === undefined || superior === other) continue;
    link(other, superior);
    link(superior, other);
  }
  const found = new Set([uri]);
  for (const each of found) for (const next of links.get(each) ?? []) found.add(next);
  return [...found];
}
