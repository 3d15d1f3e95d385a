// The files of one project: a notice, its superior, the superior's superior, those of which one takes over groups and facts, and whoever
// else rests on one of them. Within it a group or a component of one name is one thing, since a notice is held against its superior by
// these names; a fact is where one of the two takes it over.
import { documentKey, type SymbolKind } from "@zhengce/compiler/editor";
import type { Summary } from "./summary.js";
import type { Workspace } from "./workspace.js";

type Links = (notice: Summary["notice"]) => readonly string[];
const above: Links = ({ superior }) => (superior === null ? [] : [superior]);
const takenOver: Links = (notice) => notice.takenOver;
/** By the kind of a symbol the documents through which it is the same in two files. */
const SHARED: ReadonlyMap<SymbolKind, Links> = new Map([
  ["group", (notice) => [...above(notice), ...takenOver(notice)]],
  ["component", above],
  ["fact", takenOver],
]);

/** The URIs of the files in which a symbol of that kind is the same as in `uri`, itself first. */
export function familyOf(workspace: Workspace, uri: string, kind: SymbolKind): readonly string[] {
  const linked = SHARED.get(kind);
  if (linked === undefined) return [uri];
  const links = new Map<string, string[]>();
  const link = (from: string, to: string): void => void (links.get(from) ?? links.set(from, []).get(from))?.push(to);
  const byName = new Map<string, string>();
  for (const other of workspace.uris()) {
    const notice = workspace.summary(other)?.notice;
    for (const key of [notice?.name, notice?.documentKey]) if (key) byName.set(key, other);
  }
  for (const other of workspace.uris()) {
    const notice = workspace.summary(other)?.notice;
    for (const stated of notice === undefined ? [] : linked(notice)) {
      const found = byName.get(documentKey(stated)) ?? byName.get(stated);
      if (found === undefined || found === other) continue;
      link(other, found);
      link(found, other);
    }
  }
  const found = new Set([uri]);
  for (const each of found) for (const next of links.get(each) ?? []) found.add(next);
  return [...found];
}
