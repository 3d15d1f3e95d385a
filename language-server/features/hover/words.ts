// The small words that pages share: a clause in brackets, a label with its colon, a place that can be followed. Wording only.
import type { Clause } from "@zhengce/compiler/editor";
import { keywords } from "@zhengce/grammar";
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

/** A statement behind a label, or a verb, that says its keyword already. */
export function withoutKeyword(description: string, id: "pay" | "waiting"): string {
  const { zh, en } = keywords[id];
  const word = [zh[0], en].find((each) => description.startsWith(`${each} `));
  return word === undefined ? description : description.slice(word.length + 1);
}
