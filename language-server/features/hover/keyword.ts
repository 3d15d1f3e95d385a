// A keyword or a sign → what it does, its words in both languages, and a statement that it stands in. Wording only.
import { keywords, type KeywordId, type Locale } from "@zhengce/grammar";
import { inEnglish } from "../../authoring/in-english.js";
import { keywordExamples } from "../../authoring/keyword-examples.js";
import { plain } from "./symbol.js";

/** Empty for what is no keyword. `language` is that of the example. */
export function keywordPage(id: string, locale: Locale, language: Locale): string {
  if (!isKeyword(id)) return "";
  const { zh, en, doc } = keywords[id];
  const example = language === "zh" ? keywordExamples[id] : inEnglish(keywordExamples[id]);
  return [`**${zh.join("、")}** · \`${en}\``, plain(doc[locale]), `\`\`\`policy\n${example}\n\`\`\``].join("\n\n");
}

/** What a comparison says of the limit itself; null for signs that say nothing by themselves. */
export function signPage(id: string, locale: Locale): string | null {
  return SIGNS[id]?.[locale] ?? null;
}

const SIGNS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  less: { zh: "小于（早于），不含本数、本日", en: "less or earlier; the limit itself is not included" },
  greater: { zh: "大于（晚于），不含本数、本日", en: "more or later; the limit itself is not included" },
  atMostSign: { zh: "小于或等于，含本数、本日", en: "at most; the limit itself is included" },
  atLeastSign: { zh: "大于或等于，含本数、本日", en: "at least; the limit itself is included" },
  notEqual: { zh: "不等于", en: "is not" },
  times: { zh: "乘以一项整数事实", en: "times a whole-number fact" },
};

function isKeyword(id: string): id is KeywordId {
  return Object.hasOwn(keywords, id);
}
