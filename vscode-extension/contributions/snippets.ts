// The keyword table and the snippet bodies → a snippets file for each keyword language, and the plain text of a snippet.
import { keywords, type KeywordRow, type Locale } from "@zhengce/grammar";
import { snippetBodies, type SnippetBody, type Wording } from "./snippet-bodies.js";

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const wordings: Readonly<Record<Locale, Wording>> = {
  zh: { k: (id) => keywords[id].zh[0], yuan: "元", days: "日" },
  en: { k: (id) => keywords[id].en, yuan: " yuan", days: " days" },
};

/** Snippets by title, as VS Code reads them. */
export function snippetsFile(locale: Locale): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    snippetBodies.map((snippet) => {
      const row: KeywordRow = keywords[snippet.keyword];
      const prefix = locale === "zh" ? row.zh[0] : row.en;
      const body = snippet.body(wordings[locale]);
      return [`${prefix} ${snippet[locale]}`, { prefix, description: snippet[locale], body }];
    }),
  );
}

/** What stands in the file when every hole keeps its text. */
export function expanded(snippet: SnippetBody, locale: Locale): string {
  return snippet
    .body(wordings[locale])
    .join("\n")
    .replace(/\$\{\d+:([^}]*)\}|\$\d+/gu, (_hole, text: string | undefined) => text ?? "");
}
