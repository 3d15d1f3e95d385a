// Amounts as people write them, in either language. The only place where fen become words.
import type { Amount } from "../assessment.js";
import type { Locale } from "./words.js";

const UNITS: Readonly<Record<Locale, string>> = { zh: "元", en: " yuan" };

/**
 * `280元`, `12.50元`, `-0.05元`; `280 yuan`.
 * @param fen integer fen
 */
export function formatYuan(fen: number, locale: Locale = "zh"): string {
  const size = Math.abs(fen);
  const cents = size % 100;
  const yuan = `${fen < 0 ? "-" : ""}${(size - cents) / 100}`;
  return `${yuan}${cents === 0 ? "" : `.${String(cents).padStart(2, "0")}`}${UNITS[locale]}`;
}

/** `280元`, also of a range whose ends are equal; `120元至280元` for a range, `不低于400元` for one without an upper end, `未规定` where nothing is known. */
export function formatAmount(amount: Amount, locale: Locale = "zh"): string {
  if (typeof amount === "number") return formatYuan(amount, locale);
  const { min, max } = amount;
  if (min === max) return formatYuan(min, locale);
  const low = formatYuan(min, locale);
  if (max === null && min === 0) return locale === "zh" ? "未规定" : "left open";
  if (max === null) return locale === "zh" ? `不低于${low}` : `at least ${low}`;
  return locale === "zh" ? `${low}至${formatYuan(max, locale)}` : `${low} to ${formatYuan(max, locale)}`;
}
