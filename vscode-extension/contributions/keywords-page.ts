// The keyword table → docs/keywords.md, every keyword in both languages, by what it does.
import { keywords, type KeywordCategory, type KeywordRow } from "@zhengce/grammar";

const headings: Readonly<Record<KeywordCategory, string>> = {
  declaration: "陈述 Statements",
  property: "通知的文件信息 Particulars of the notice",
  slot: "陈述之内 Inside a statement",
  annotation: "注解 Annotations",
  type: "类型 Types",
  modifier: "修饰 Modifiers",
  value: "取值 Values",
  condition: "变动的条件 Conditions of a change",
  operator: "条件 Conditions",
  connective: "连接词 Connectives",
};
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The page, as Markdown. */
export function keywordsPage(): string {
  const rows = Object.values(keywords) as readonly KeywordRow[];
  const sections = (Object.keys(headings) as KeywordCategory[]).map((category) => {
    const own = rows.filter((row) => row.category === category);
    const lines = own.map(({ zh, en, formerEn, doc }) => {
      const former = formerEn.length === 0 ? "" : ` (\`${formerEn.join("`, `")}\` is read, too)`;
      return `| ${zh.join("、")} | \`${en}\` | ${cell(doc.zh)} | ${cell(doc.en)}${former} |`;
    });
    return [
      `## ${headings[category]}`,
      "",
      "| 中文 | English | 说明 | Meaning |",
      "| --- | --- | --- | --- |",
      ...lines,
    ].join("\n");
  });
  return [
    "# 关键词 Keywords",
    "",
    "Made from [grammar/keywords.ts](../grammar/keywords.ts) by `npm run contributions`; a test keeps it in step. Where a keyword has several Chinese words, the formatter writes the first.",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}
