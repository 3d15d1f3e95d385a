// A keyword or a sign → what it does, its words in both languages, and a statement that it stands in. Wording only.
import { keywords, type KeywordId, type Locale } from "@zhengce/grammar";
import { inEnglish } from "../../authoring/in-english.js";
import { phrasesWith } from "../../authoring/phrases/index.js";
import { keywordExamples } from "../../authoring/keyword-examples.js";
import { plain } from "./symbol.js";

/** Empty for what is no keyword. `language` is that of the example. */
export function keywordPage(id: string, locale: Locale, language: Locale): string {
  if (!isKeyword(id)) return "";
  const { zh, en, doc } = keywords[id];
  const example = language === "zh" ? keywordExamples[id] : inEnglish(keywordExamples[id]);
  const parts = [`**${zh.join("、")}** · \`${en}\``, plain(doc[locale]), `\`\`\`policy\n${example}\n\`\`\``];
  return [...parts, ...printedWith(zh, locale)].join("\n\n");
}

/** Printed phrases that are written with the word, and where all of them stand. */
const MOST_PHRASES = 3;
function printedWith(words: readonly string[], locale: Locale): readonly string[] {
  const found = phrasesWith(words).slice(0, MOST_PHRASES);
  if (found.length === 0) return [];
  const lines = found.map(({ printed, written }) => `- ${plain(printed)}：\`${written}\``);
  const head =
    locale === "zh"
      ? "通知里这样印的，这样写（更多见 docs/phrases.md）："
      : "As printed, and as written (more in docs/phrases.md):";
  return [head, lines.join("\n")];
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
