// What a finding tells the author to write: the words that begin an entry of a block, and what an unfinished entry still lacks.
import type { Name, Node } from "../ast.js";
import type { Texts } from "../diagnostic.js";
import { keywords, type KeywordId } from "../keywords.js";
import type { SyntaxCode } from "../messages.js";
import { distance, nearestKeywords } from "../repair/nearest.js";
import { keyword, keywordByWord } from "../tokens.js";
import { beginnersOf, CHANGE, NOTICE, SCOPE, type Sets, SLOT, STANDARD, SUBSIDY, TARGET, TEST } from "./sets.js";

const keywordOf = new Map((Object.keys(keywords) as KeywordId[]).map((id) => [keyword[id], keywords[id]] as const));

/** The keywords that begin an entry of the blocks in `set`, as words. */
export function choicesOf(set: number, sets: Sets): Texts {
  if (set === TARGET)
    return { zh: "名称和数字，如 花溪区 313091人", en: "a name and a number, such as 花溪区 313091人" };
  const rows = beginnersOf(set, sets).flatMap((type) => keywordOf.get(type) ?? []);
  return { zh: rows.map((row) => row.zh[0]).join("、"), en: rows.map((row) => row.en).join(", ") };
}

const byFirst = new Map<string, (readonly [form: string, id: KeywordId])[]>();
for (const [form, id] of keywordByWord) {
  if (form.length > 1) byFirst.set(form.charAt(0), [...(byFirst.get(form.charAt(0)) ?? []), [form, id]]);
}

/** The word is nearly one of those keywords, or runs together with one at its front. */
export function resemblesEntry(text: string, set: number, sets: Sets): boolean {
  const begins = (id: KeywordId): boolean => ((sets.of[keyword[id].tokenTypeIdx as number] as number) & set) !== 0;
  if (nearestKeywords(text, 8).some((near) => begins(near.id))) return true;
  return (byFirst.get(text.charAt(0)) ?? []).some(([form, id]) => begins(id) && text.startsWith(form));
}

const types = (["date", "boolean", "integer", "money"] as const).flatMap((id) => [...keywords[id].zh, keywords[id].en]);

/** A single value of a fact that is a slip away from a type: 日其 for 日期. */
export function resemblesType({ text, quoted }: Name): boolean {
  return !quoted && types.some((type) => distance(text, type, 1) <= 1);
}

/** The set of the block that a statement may have. */
export function blockOf(node: Node): number {
  switch (node.kind) {
    case "StandardDeclaration":
      return STANDARD;
    case "SubsidyDeclaration":
      return SUBSIDY;
    case "TargetTable":
      return TARGET;
    default:
      return 0;
  }
}

const OWNERS: readonly (readonly [number, KeywordId])[] = [
  [NOTICE, "notice"],
  [TEST, "test"],
  [SLOT, "situation"],
  [CHANGE, "change"],
  [SCOPE, "scope"],
  [SUBSIDY, "subsidy"],
  [STANDARD, "standard"],
];

/** The statement whose braces most likely should hold an entry of the blocks in `sets`. */
export function ownerOf(sets: number): KeywordId {
  return OWNERS.find(([set]) => (set & sets) !== 0)?.[1] ?? "clause";
}

/** The findings that say only where something is missing. */
export type Missing = Exclude<
  Extract<SyntaxCode, `expected-${string}`>,
  "expected-word" | "expected-statement" | "expected-entry"
>;

/** What most likely is missing where text follows that `node` can't read; null: the text is surplus. */
export function missingAfter(node: Node): Missing | null {
  switch (node.kind) {
    case "StandardDeclaration":
      return node.name === null ? "expected-name" : node.rate === null ? "expected-amount" : null;
    case "SubsidyDeclaration":
      return node.groups.length === 0 ? "expected-name" : node.rate === null ? "expected-amount" : null;
    case "GroupDeclaration":
    case "TierDeclaration":
      return node.names.length === 0 ? "expected-name" : null;
    case "Part":
      return node.quantity === null ? "expected-quantity" : null;
    case "PayerRule":
      return node.payment === null ? "expected-payer" : null;
    case "WhenSlot":
      return node.condition === null && !node.others ? "expected-condition" : null;
    default:
      return null;
  }
}
