// Amounts, dates and open ends of an assessment in the person's language. Words only, no arithmetic.
import { WORDING } from "@zhengce/compiler/editor";
import type { Locale } from "@zhengce/grammar";
import {
  formatAmount,
  hasNoBenefits,
  parseDay,
  sameAmount,
  type Amount,
  type Assessment,
  type Explained,
} from "@zhengce/runtime";

export function amountWords(value: Amount | null, locale: Locale): string {
  if (value === null) return locale === "zh" ? "本通知没有规定" : "left open";
  return formatAmount(value, locale);
}

/** `280元（个人缴费 280元）`; an open part says so. */
export function dueWords({ due, components }: Pick<Assessment, "due" | "components">, locale: Locale): string {
  const parts = components.map(({ name, amount }) => `${name} ${formatAmount(amount, locale)}`);
  return `${amountWords(due, locale)}${parts.length === 0 ? "" : bracketed(parts.join(" + "), locale)}`;
}

/** `（…）` in Chinese, ` (…)` in English. */
export function bracketed(text: string, locale: Locale): string {
  return locale === "zh" ? `（${text}）` : ` (${text})`;
}

export function benefitWords(answer: Pick<Assessment, "benefit" | "trace">, locale: Locale): string {
  const { from, to } = answer.benefit;
  const zh = locale === "zh";
  if (hasNoBenefits(answer)) return zh ? "无，等不到截止日" : "none: they would start after their last day";
  const day = (iso: string): string => dayWords(iso, locale);
  if (from === null && to === null) return zh ? "起止日本通知没有规定" : "dates left open";
  const start =
    from === null ? (zh ? "起始日未规定" : "start left open") : zh ? `从 ${day(from)}` : `from ${day(from)}`;
  return to === null ? start : `${start} ${zh ? "至" : "to"} ${day(to)}`;
}

/** A day as the reader writes it. */
function dayWords(iso: string, locale: Locale): string {
  const day = parseDay(iso);
  return day === null ? iso : WORDING[locale].small.day(day);
}

/** `孤儿 280元，由 医疗救助基金 280元（条款 二（二）2）`, a line a subsidy granted. */
export function subsidyWords({ subsidies }: Explained<Assessment>, locale: Locale): readonly string[] {
  const zh = locale === "zh";
  return subsidies.map(({ group, amount, shares, clause }) => {
    const payers = shares.map(({ payer, amount: part, unspecified }) =>
      payer === null
        ? `${sameAmount(part, amount) ? "" : `${amountWords(part, locale)} `}${zh ? "由谁承担未定" : "by whom is left open"}${unspecified === undefined ? "" : bracketed(unspecified.text, locale)}`
        : `${zh ? "由" : "by"} ${payer} ${amountWords(part, locale)}`,
    );
    return `${group} ${amountWords(amount, locale)}${payers.map((text) => `${zh ? "，" : ", "}${text}`).join("")}${inClause(clause, locale)}`;
  });
}

/** `大病保险支付限额 9000元（条款 二）`, a line a promise. */
export function rewardWords({ rewards = [] }: Pick<Assessment, "rewards">, locale: Locale): readonly string[] {
  return rewards.map(({ name, amount, clause }) => `${name} ${amountWords(amount, locale)}${inClause(clause, locale)}`);
}

function inClause(clause: string, locale: Locale): string {
  return clause === "" ? "" : bracketed(`${locale === "zh" ? "条款" : "clause"} ${clause}`, locale);
}
