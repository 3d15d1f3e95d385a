// Inserting words behind what stands already; the finding's data says where.
import type { Diagnostic, KeywordId, Source, Texts } from "@zhengce/grammar";
import { numberOf } from "./fix.js";
import type { Mend } from "./fix.js";
import { keywordIn } from "./keyword-language.js";

/** Inserts the keywords at `data.insertAt`, set apart by a space; `where` says in which case they are right. */
export function insertKeywords(
  diagnostic: Diagnostic,
  source: Source,
  where: Texts,
  ...ids: readonly KeywordId[]
): Mend | null {
  const at = numberOf(diagnostic.data, "insertAt");
  if (at === null) return null;
  const words = ids.map((id) => keywordIn(source, id)).join(" ");
  const behind = /^[\s}｝]|^$/.test(source.text.slice(at, at + 1)) ? "" : " ";
  const title = { zh: `${where.zh}：补上“${words}”`, en: `${where.en}: add “${words}”` };
  return { title, edits: [{ start: at, end: at, text: ` ${words}${behind}` }] };
}
