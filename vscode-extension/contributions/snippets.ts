// The keyword table and the snippet bodies → a snippets file for each keyword language, and the plain text of a snippet.
import { keywords, type KeywordRow, type Locale } from "@zhengce/grammar";
import { inEnglish, snippetBodies, type SnippetBody, type Wording } from "@zhengce/language-server/authoring";

/** Without a prefix, so that suggestions show the server's, with the notice's own names, and no second one; “Insert Snippet” has them all. */
export interface Snippet {
  readonly description: string;
  readonly body: readonly string[];
}

const YEAR = 2027;
const made = {
  day: (month: number, date: number, year?: "before") =>
    [year === "before" ? YEAR - 1 : YEAR, month, date].map((part) => String(part).padStart(2, "0")).join("-"),
  names: {
    notice: "某县",
    year: String(YEAR),
    clause: "一",
    group: "低保对象",
    component: "个人缴费",
    payer: "医疗救助基金",
    period: "集中征缴期",
    situation: "集中缴费",
    situationDay: "2026-10-01",
    exception: null,
    paymentDate: "缴费日期",
    birthDate: "出生日期",
  },
};
const wordings: Readonly<Record<Locale, Wording>> = {
  zh: { k: (id) => keywords[id].zh[0], translated: (text) => text, yuan: "元", days: "日", ...made },
  en: { k: (id) => keywords[id].en, translated: inEnglish, yuan: " yuan", days: " days", ...made },
};

/** Snippets by title, as VS Code reads them. */
export function snippetsFile(locale: Locale): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    snippetBodies.map((snippet) => {
      const row: KeywordRow = keywords[snippet.keyword];
      const word = locale === "zh" ? row.zh[0] : row.en;
      const body = snippet.body(wordings[locale]);
      return [`${word} ${snippet[locale]}`, { description: snippet[locale], body }];
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
