// What somebody types into a cell of the table of subsidies → the one edit of the text: the amount, and with it what stands behind it in brackets.
// Tried before it is told: what would be wrong in the notice is refused.
import { compile, type Compilation } from "@zhengce/compiler";
import { computedRate, computedRest, type Subsidy } from "@zhengce/compiler/editor";
import { keywords, type RateEntry } from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf, spanOf } from "../positions.js";
import type { SubsidyEditAnswer, SubsidyEditParams } from "./protocol.js";
import { entryAt } from "./subsidies.js";

export function subsidyEdit(context: FeatureContext, params: Omit<SubsidyEditParams, "uri">): SubsidyEditAnswer {
  const { compilation, document, locale } = context;
  const { range, was } = params;
  const say = (zh: string, en: string): SubsidyEditAnswer => ({ message: locale === "zh" ? zh : en, range, text: "" });
  const { start, end } = spanOf(document, range);
  const found = document.getText(range) === was ? entryAt(compilation.model, start, end) : null;
  if (found === null)
    return say(
      "通知刚刚改过：请在新的表格里再改一次。",
      "The notice has just changed: change it once more in the new table.",
    );
  const typed = written(params.typed);
  if (typed === "")
    return say("写金额（如 300元）、比例（如 75%）或 全额。", "Write an amount (300元), a percentage (75%) or 全额.");
  const { rate } = found;
  const bare = tried(compilation, start, rate.end, typed);
  const text = typed + bracketed(bare, start, rate, locale);
  const whole = tried(compilation, start, rate.end, text);
  const problem = newError(compilation, whole);
  if (problem !== null || entryAt(whole.model, start, start + typed.length) === null)
    return say(
      `“${params.typed}”不能写在这里${problem === null ? "：写金额（如 300元）、比例（如 75%）或 全额" : `：${problem.zh}`}`,
      `“${params.typed}” can't stand here${problem === null ? ": write an amount (300元), a percentage (75%) or 全额" : `: ${problem.en}`}`,
    );
  return { message: null, range: rangeOf(document, { start, end: rate.end }), text };
}

/** As the language writes it: a bare number is yuan. */
function written(typed: string): string {
  const text = typed.normalize("NFKC").replaceAll(",", "").trim();
  return /^\d+(?:\.\d{1,2})?$/u.test(text) ? `${text}元` : text;
}

function tried({ model }: Compilation, start: number, end: number, text: string): Compilation {
  const { path, text: before } = model.source;
  return compile({ path, text: before.slice(0, start) + text + before.slice(end) });
}

/** What stood in brackets, worked out anew; nothing where nothing did, or the figures no longer tell. */
function bracketed(
  bare: Compilation,
  start: number,
  { echo, netEcho }: RateEntry,
  locale: FeatureContext["locale"],
): string {
  if (echo === null && netEcho === null) return "";
  const found = rateStarting(bare, start);
  const component = bare.model.components.get(found?.subsidy.component ?? "");
  if (found === null || component === undefined) return "";
  const { value } = found.rate;
  if (echo !== null) {
    const fen = value?.kind === "AmountRate" ? null : computedRate(bare.model, value, component, found.tier)?.fen;
    return typeof fen === "number" ? `（${formatYuan(fen, locale)}）` : "";
  }
  const [rest, ...others] = computedRest(bare.model, value, component, found.tier);
  return rest === undefined || others.length > 0 ? "" : `（${keywords.net.zh[0]} ${formatYuan(rest.fen, locale)}）`;
}

function rateStarting(
  { model }: Compilation,
  start: number,
): { readonly subsidy: Subsidy; readonly rate: RateEntry; readonly tier: number } | null {
  for (const subsidy of model.subsidies)
    for (const [tier, placed] of subsidy.rates.entries())
      if (placed?.node.value?.start === start) return { subsidy, rate: placed.node, tier };
  return null;
}

/** The first error that the notice did not have before. */
function newError(before: Compilation, after: Compilation): { readonly zh: string; readonly en: string } | null {
  const had = new Map<string, number>();
  for (const { severity, code } of before.diagnostics)
    if (severity === "error") had.set(code, (had.get(code) ?? 0) + 1);
  for (const { severity, code, message } of after.diagnostics) {
    if (severity !== "error") continue;
    const left = had.get(code) ?? 0;
    if (left === 0) return message;
    had.set(code, left - 1);
  }
  return null;
}
