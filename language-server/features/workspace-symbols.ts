// Names of all files by a query: its characters in order, anywhere in the name, or its pinyin, which is then shown behind the name.
import type { SymbolKind as Kind } from "@zhengce/compiler/editor";
import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from "vscode-languageserver";
import type { WorkspaceContext } from "../feature-context.js";
import { foundBy, initials, isLatin } from "./latin-spelling.js";

const KINDS: Readonly<Record<Kind, SymbolKind>> = {
  fact: SymbolKind.Field,
  value: SymbolKind.EnumMember,
  group: SymbolKind.Class,
  tier: SymbolKind.Enum,
  component: SymbolKind.Constant,
  period: SymbolKind.Event,
  situation: SymbolKind.Function,
  payer: SymbolKind.Object,
  reward: SymbolKind.Property,
  clause: SymbolKind.Namespace,
};
/** An editor shows no more. */
const MOST = 1000;

export function workspaceSymbols({ workspace, token }: WorkspaceContext, { query }: WorkspaceSymbolParams) {
  const typed = query.trim().toLowerCase();
  const wanted = Array.from(typed);
  // Editors look for the letters in the name once more.
  const shown = (name: string): string =>
    isLatin(typed) && !holds(name.toLowerCase(), wanted) ? `${name} ${typed}` : name;
  const found: SymbolInformation[] = [];
  for (const uri of workspace.uris()) {
    if (token.isCancellationRequested || found.length >= MOST) break;
    const summary = workspace.summary(uri);
    if (summary === null) continue;
    const containerName = summary.notice.name;
    if (summary.notice.range !== null && containerName !== "" && fits(containerName, wanted)) {
      found.push({ name: shown(containerName), kind: SymbolKind.File, location: { uri, range: summary.notice.range } });
    }
    for (const { kind, name, range } of summary.symbols) {
      if (name !== "" && fits(name, wanted))
        found.push({ name: shown(name), kind: KINDS[kind], containerName, location: { uri, range } });
    }
  }
  return found.slice(0, MOST);
}

function fits(name: string, wanted: readonly string[]): boolean {
  if (holds(name.toLowerCase(), wanted)) return true;
  return wanted.every(isLatin) && (holds(initials(name), wanted) || foundBy(wanted.join(""), name, null) !== null);
}
function holds(name: string, wanted: readonly string[]): boolean {
  let at = 0;
  for (const character of name) if (character === wanted[at]) at++;
  return at === wanted.length;
}
