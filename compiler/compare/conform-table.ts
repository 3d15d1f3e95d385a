// The terms of a superior → the table an official reads: kept, broken, filled, open, with both clauses. Layout by tabs or Markdown.
import type { Locale, Texts } from "@zhengce/grammar";
import type { Term, Verdict } from "./terms.js";

export const VERDICT: Readonly<Record<Verdict, Texts>> = {
  broken: { zh: "不符", en: "broken" },
  open: { zh: "未定", en: "open" },
  filled: { zh: "已补", en: "filled" },
  kept: { zh: "相符", en: "kept" },
};
const HEAD: readonly Texts[] = [
  { zh: "结论", en: "Verdict" },
  { zh: "项目", en: "Term" },
  { zh: "上级", en: "Superior" },
  { zh: "上级条款", en: "Clause there" },
  { zh: "本通知", en: "This notice" },
  { zh: "本通知条款", en: "Clause here" },
];

/** Head and rows, in the superior's order. */
export function conformTable(terms: readonly Term[], locale: Locale): readonly (readonly string[])[] {
  const rows = terms.map((term) => [
    VERDICT[term.verdict][locale],
    term.subject,
    term.required,
    term.superior.clause === "" ? "—" : term.superior.clause,
    term.found === "" ? "—" : term.found,
    term.own?.clause === "" ? "—" : (term.own?.clause ?? "—"),
  ]);
  return [HEAD.map((head) => head[locale]), ...rows];
}

/** `不符 1，未定 2，已补 1，相符 9`. */
export function conformSummary(terms: readonly Term[], locale: Locale): string {
  const counts = (Object.keys(VERDICT) as Verdict[]).map(
    (verdict) => `${VERDICT[verdict][locale]} ${terms.filter((term) => term.verdict === verdict).length}`,
  );
  return counts.join(locale === "zh" ? "，" : ", ");
}
