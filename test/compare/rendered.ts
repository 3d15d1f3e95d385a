// A comparison as each command prints it.
import type { Locale } from "@zhengce/grammar";
import type { Comparison } from "../../compiler/compare/compare-notices.js";
import { toHtml } from "../../compiler/render/to-html.js";
import { toMarkdown } from "../../compiler/render/to-markdown.js";
import { toText } from "../../compiler/render/to-text.js";
import { comparisonLines } from "../../compiler/report/comparison/lines.js";
import { comparisonPage } from "../../compiler/report/comparison/page.js";

export const asText = (comparison: Comparison, locale: Locale): string =>
  toText(comparisonLines(comparison, locale), (text) => text.length);
export const asMarkdown = (comparison: Comparison, locale: Locale): string =>
  toMarkdown(comparisonPage(comparison, locale, false));
export const asHtml = (comparison: Comparison, locale: Locale): string =>
  toHtml(comparisonPage(comparison, locale, true));
