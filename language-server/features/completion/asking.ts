// Who asked for a list: the person, or the editor by itself, behind a mark or while a word is typed. What opened by itself may hold nothing
// that an Enter meant for the next line would write: behind a whole word it is empty, and a word that is begun asks for what continues it.
import { expectedAt, type ExpectedAt } from "@zhengce/grammar";
import { CompletionTriggerKind, type CompletionContext } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { isLatin, spells } from "../latin-spelling.js";
import { RANK, type Proposal } from "./item.js";

export type Asking = "person" | "mark" | "word";

/** Editors ask in the same way for a word that is typed and for a person who wants the list: then it is `again` for the same text. */
export function askingOf(asked: CompletionContext | undefined, typed: string, again: boolean): Asking {
  if (asked === undefined || (again && asked.triggerKind === CompletionTriggerKind.Invoked)) return "person";
  if (typed.replace(QUOTES, "") !== "") return "word";
  return asked.triggerKind === CompletionTriggerKind.Invoked ? "person" : "mark";
}

/** The proposals that what is typed asks for; none where it stands whole already. */
export function askedFor(
  { compilation }: FeatureContext,
  at: ExpectedAt,
  offset: number,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const { text } = compilation.source;
  const typed = text.slice(at.typed.start, offset).toLowerCase();
  const bare = typed.replace(QUOTES, "");
  if (proposals.some(({ label, insert }) => [label, insert].some((each) => each.toLowerCase() === typed))) return [];
  const latin = isLatin(bare);
  if (!latin && isWhole(compilation, offset)) return [];
  return proposals.filter(
    ({ label, english = "" }) =>
      label.toLowerCase().includes(bare) || (latin && (spells(label, bare) || english.startsWith(bare))),
  );
}

/** A figure, a text that is closed, or the new name that its place wants: nothing longer is meant. */
function isWhole({ parsed, source }: FeatureContext["compilation"], offset: number): boolean {
  const last = expectedAt(parsed, offset, { isWhole: true }).read.at(-1);
  if (last?.token.end !== offset) return false;
  const { token, path, role } = last;
  if (token.tokenType.name.startsWith("literal.")) return true;
  if (token.node?.kind === "Name" && token.node.quoted)
    return offset > token.startOffset + 1 && /["”＂]/u.test(source.text.charAt(offset - 1));
  const declares = role === "component" && path.at(-2)?.rule === "standard";
  return token.node?.kind === "Name" && (role === "free" || role === "newGroup" || declares);
}

/**
 * What a list that opened by itself holds where nothing is typed yet. An editor that takes nothing of it for an Enter (`spareEnter`) is shown
 * all but what begins anew; any other only what is worked out.
 */
export function unasked(proposals: readonly Proposal[], spareEnter: boolean): readonly Proposal[] {
  return proposals.filter(({ rank, derived }) => (spareEnter ? rank < RANK.elsewhere : derived));
}

const QUOTES = /^["“”＂]/u;
