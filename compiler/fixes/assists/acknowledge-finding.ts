// A finding that may be an error of the notice itself: kept as printed, by a 原文如此 before the statement, whose reason the author writes.
// Whether the notice says so is the author's to say: the title asks, and the reason is left open.
import { keywords, type ClauseBlock, type Diagnostic, type Locale, type Statement } from "@zhengce/grammar";
import { catalogue } from "../../rules/catalogue.js";
import type { Model } from "../../semantics/model.js";
import type { Mend } from "../fix.js";
import { writtenName } from "../name.js";

/** Null where the code can't be acknowledged, or the finding stands in no statement. */
export function acknowledgeFinding({ code, start }: Diagnostic, model: Model, language: Locale): Mend | null {
  if (catalogue[code]?.acknowledgeable !== true) return null;
  const statement = innermost(model.tree.statements, start);
  if (statement === null || statement.kind === "NoticeBlock") return null;
  const { text } = model.source;
  const lineStart =
    Math.max(text.lastIndexOf("\n", statement.start - 1), text.lastIndexOf("\r", statement.start - 1)) + 1;
  const indent = text.slice(lineStart, statement.start);
  const word = language === "zh" ? keywords.sic.zh[0] : keywords.sic.en;
  const reason = language === "zh" ? "理由：……" : "reason: …";
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const behind = indent.trim() === "" ? newline + indent : " ";
  return {
    title: {
      zh: `通知原文就是这样：用“原文如此 ${code}”照录，理由自填`,
      en: `If the notice itself says so: keep it with “sic ${code}” and your reason`,
    },
    edits: [
      { start: statement.start, end: statement.start, text: `${word} ${writtenName(code)} "${reason}"${behind}` },
    ],
  };
}

/** The statement around `offset`, or that of the clause where the clause itself is meant. */
function innermost(statements: readonly Statement[], offset: number): Statement | null {
  const around = statements.find(({ start, end }) => start <= offset && offset <= end);
  if (around?.kind !== "ClauseBlock") return around ?? null;
  return innermost((around satisfies ClauseBlock).statements, offset) ?? around;
}
