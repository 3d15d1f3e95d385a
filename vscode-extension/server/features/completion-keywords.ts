// Expected keywords → proposals in the file's language, with the keyword table's one-line help. Nothing here lists a keyword.
import { keywords, type Expected, type KeywordCategory, type Locale } from "@zhengce/grammar";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./completion-item.js";

export interface Manner {
  /** Language of the file's keywords. */
  readonly language: Locale;
  /** Language of what is told. */
  readonly locale: Locale;
  /** The place begins a line or a block, so that a statement is likelier than a continuation. */
  readonly fresh: boolean;
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
  return expected.flatMap((one): readonly Proposal[] => {
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
        rank: (manner.fresh ? JOINING.has(row.category) : beginsStatement(one)) ? RANK.elsewhere : RANK.keyword,
        about: { kind: "keyword", id: one.id },
      },
    ];
  });
}

/** The notice and its clauses stand in no clause, though the grammar would read them there. */
export function isMisplaced(one: Expected): boolean {
  if (one.kind !== "keyword" || (one.id !== "notice" && one.id !== "clause")) return false;
  const around = one.path.findIndex(({ rule }) => rule === "clause");
  return around >= 0 && around < one.path.length - 2;
}

/** They go on with what stands before them; on a line of its own another keyword is likelier. */
const JOINING: ReadonlySet<KeywordCategory> = new Set(["connective", "operator", "modifier"]);

/** The keyword ends the statement before it and begins one of its own. */
export function beginsStatement({ path }: Expected): boolean {
  return path.at(-2)?.rule === "statement" || path.at(-2)?.rule === "annotation";
}
