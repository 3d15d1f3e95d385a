// The small words that pages share: a clause in brackets, a label with its colon, a place that can be followed. Wording only.
import type { Clause } from "@zhengce/compiler/editor";
import type { Teller } from "../told-in.js";

export function clauseWords(clause: Clause | null, t: Teller["t"]): string {
  return clause === null || clause.name === "" ? "" : t(`（条款 ${clause.name}）`, ` (clause ${clause.name})`);
}

export function labelled(label: string, text: string, t: Teller["t"]): string {
  return `${label}${t("：", ": ")}${text}`;
}

/** A link to a line of a file. */
export function lineLink(words: string, uri: string, line: number): string {
  return `[${words}](${uri.replace(/[()]/gu, (bracket) => (bracket === "(" ? "%28" : "%29"))}#L${String(line)})`;
}
