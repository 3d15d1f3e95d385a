// Expected keywords → proposals in the file's language, with the keyword table's one-line help. Nothing here lists a keyword.
import {
  keywords,
  statementInfo,
  statementKinds,
  type Expected,
  type KeywordCategory,
  type KeywordId,
  type Locale,
} from "@zhengce/grammar";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./item.js";
import type { Order } from "./order.js";
import type { Teller } from "../told-in.js";

export interface Manner {
  /** Language of the file's keywords. */
  readonly language: Locale;
  /** Language of what is told. */
  readonly locale: Locale;
  /** The place begins a line or a block, so that a statement is likelier than a continuation. */
  readonly fresh: boolean;
  readonly teller: Teller;
  /** Several payers stand before the place: 各, 共同 are likely. */
  readonly several: boolean;
  /** Which statements are likeliest here. */
  readonly order: Order;
}

const KINDS: Partial<Readonly<Record<KeywordCategory, CompletionItemKind>>> = {
  declaration: CompletionItemKind.Class,
  annotation: CompletionItemKind.Event,
  property: CompletionItemKind.Property,
  type: CompletionItemKind.TypeParameter,
  value: CompletionItemKind.Constant,
  operator: CompletionItemKind.Operator,
};

export function keywordProposals(expected: readonly Expected[], manner: Manner): readonly Proposal[] {
  const inOrder = [...expected].sort((a, b) => placeOf(a, manner) - placeOf(b, manner));
  return inOrder.flatMap((one): readonly Proposal[] => {
    if (one.kind !== "keyword") return [];
    // A word such as 日期 may be the name of a fact there; it is no key of this language's own.
    if (one.path.at(-1)?.rule === "given" && one.id !== "none") return [];
    const row = keywords[one.id];
    const word = manner.language === "zh" ? row.zh[0] : row.en;
    return [
      {
        label: word,
        insert: word,
        kind: KINDS[row.category] ?? CompletionItemKind.Keyword,
        detail: row.doc[manner.locale],
        ...(manner.language === "zh" ? { english: row.en } : {}),
        rank: rankOf(one, manner),
        about: { kind: "keyword", id: one.id },
      },
    ];
  });
}

function rankOf(one: Expected & { readonly kind: "keyword" }, { fresh, several }: Manner): number {
  // They stand for names: what a change is about, and a period that every notice has.
  if (one.path.at(-1)?.rule === "changeTest" || one.id === "thisYear") return RANK.name;
  if (one.id === "each" || one.id === "jointly") return several ? RANK.name : RANK.keyword;
  if (one.id === "unspecified" && !beginsStatement(one)) return RANK.last;
  const unlikely = fresh ? JOINING.has(keywords[one.id].category) : beginsStatement(one);
  return unlikely ? RANK.elsewhere : RANK.keyword;
}

/** Before what any order gives. */
const FIRST = -2;
/** Only what begins something has an order of its own; the grammar's is that of the pieces of each. */
function placeOf(one: Expected, { order }: Manner): number {
  if (one.kind !== "keyword") return FIRST;
  // What is said of a day is seldom another day: 在 a period, then the other comparisons.
  if (one.id === "in") return FIRST - 2;
  if (keywords[one.id].category === "operator") return FIRST - 1;
  return beginsStatement(one) || keywords[one.id].category === "property" ? order(one.id) : FIRST;
}

/** What stands outside of all clauses. */
const OUTSIDE: ReadonlySet<KeywordId> = new Set(
  statementKinds.flatMap((kind) => {
    const { stands, keywords: ids } = statementInfo(kind);
    return stands === "outside" || stands === "levels" ? ids : [];
  }),
);
/** The notice and its clauses stand in no clause, though the grammar would read them there. */
export function isMisplaced(one: Expected): boolean {
  if (one.kind !== "keyword" || !OUTSIDE.has(one.id)) return false;
  const around = one.path.findIndex(({ rule }) => rule === "clause");
  return around >= 0 && around < one.path.length - 2;
}

/** They go on with what stands before them; on a line of its own another keyword is likelier. */
const JOINING: ReadonlySet<KeywordCategory> = new Set(["connective", "operator", "modifier"]);

/** The keyword ends the statement before it and begins one of its own. */
export function beginsStatement(one: Expected): boolean {
  const around = one.path.at(-2)?.rule;
  if (one.kind !== "keyword" || (around !== "statement" && around !== "annotation")) return false;
  return keywords[one.id].category === "declaration" || keywords[one.id].category === "annotation";
}
