// The table of phrases → docs/phrases.md: what notices print, and how it is written.
import { phraseTopics, type Phrase } from "@zhengce/language-server/authoring";

const PLACES: Readonly<Record<Phrase["place"], string>> = {
  statement: "",
  property: "在“通知”的花括号里 in the notice block",
  slot: "在“情形”的花括号里 in a situation",
  condition: "在“当”后面 behind 当",
  subsidy: "在“资助 低保对象”后面 behind the groups of a 资助",
  change: "在“变动”的花括号里 in 变动",
};
/** Of a wording that is no quotation. */
const COMMON = "常见";
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The page, as Markdown. */
export function phrasesPage(): string {
  const all = phraseTopics.flatMap(({ rows }) => rows);
  const quoted = all.filter(({ from }) => from !== COMMON).length;
  const sections = phraseTopics.map(({ title, rows }) => {
    const where = [...new Set(rows.map(({ place }) => PLACES[place]))].filter((text) => text !== "");
    return [
      `## ${title}`,
      ...(where.length === 0 ? [] : ["", `${where.join("；")}。`]),
      "",
      "| 通知里这样印 As printed | 出自 Notice | 这样写 As written |",
      "| --- | --- | --- |",
      ...rows.map(({ printed, from, written }) => `| ${cell(printed)} | ${from} | \`${cell(written)}\` |`),
    ].join("\n");
  });
  return [
    "# 通知里的话怎样写 Printed phrases",
    "",
    `${quoted} phrases of real notices and ${all.length - quoted} common ones (${COMMON}, no quotations), and how each is written. Made from [language-server/authoring/phrases](../language-server/authoring/phrases/index.ts) by \`npm run contributions\`; a test reads each in its place, and types the short ones there as they are printed:`,
    "they are understood, or one finding says how to write them. [language.md](language.md) has the grammar, [authoring.md](authoring.md) a whole notice.",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}
