// Whole statements to fill in, in the file's keyword language, with the notice's own names and days in the places; offered where their
// keyword may stand. The statements are those of the extension's snippets.
import { keywords, type Expected, type KeywordId } from "@zhengce/grammar";
import type { Model } from "@zhengce/compiler/editor";
import { dayNumber } from "@zhengce/runtime";
import { CompletionItemKind } from "vscode-languageserver";
import { inEnglish } from "../../authoring/in-english.js";
import { snippetBodies, type Wording } from "../../authoring/snippet-bodies.js";
import { RANK, type Proposal } from "./item.js";
import { beginsStatement, type Manner } from "./keywords.js";
import { namesOf } from "./snippet-names.js";
import { writtenDay } from "./values.js";

/** The year of a notice that does not say it yet. */
const YEAR = 2027;

/** The statements that may begin where `expected` is. */
export function snippetProposals(expected: readonly Expected[], model: Model, manner: Manner): readonly Proposal[] {
  const possible = new Map(expected.flatMap((one) => (one.kind === "keyword" ? [[one.id, one] as const] : [])));
  const wording = wordingOf(model, manner);
  return snippetBodies.flatMap(({ keyword, by, body, ...told }) => {
    const at = possible.get(keyword);
    const entry = at !== undefined && (beginsStatement(at) || at.path.at(-1)?.rule === "benefitSlot");
    if (!entry) return [];
    const words = [keyword, ...(by === undefined ? [] : [by])].map(wording.k);
    return [
      {
        label: `${words.join(" ")} …`,
        // Editors indent by their own measure.
        insert: body(wording)
          .map((line) => line.replace(/^ {2}/u, "\t"))
          .join("\n"),
        kind: CompletionItemKind.Snippet,
        detail: told[manner.locale],
        rank: manner.fresh ? RANK.snippet : RANK.elsewhere,
        snippet: true,
        ...(manner.language === "zh" ? { english: keywords[keyword].en } : {}),
      },
    ];
  });
}

function wordingOf(model: Model, { language }: Manner): Wording {
  const zh = language === "zh";
  const year = model.notice.year ?? YEAR;
  return {
    k: (id: KeywordId) => (zh ? keywords[id].zh[0] : keywords[id].en),
    translated: (text) => (zh ? text : inEnglish(text)),
    yuan: zh ? "元" : " yuan",
    days: zh ? "日" : " days",
    day: (month, date, which) => writtenDay(dayNumber(which === "before" ? year - 1 : year, month, date), language),
    names: namesOf(model, { year, language }),
  };
}
