// A situation → what it means in sentences: on which days, what is paid and what that comes to, subsidies, benefits, waiting. Wording only.
import { describeDay } from "@zhengce/compiler/semantics/describe-days";
import { describeCondition } from "@zhengce/compiler/semantics/describe";
import { describePay, describeWaiting } from "@zhengce/compiler/semantics/describe-amounts";
import type { Model, Placed, Situation } from "@zhengce/compiler/semantics/model";
import type { Locale, PaySlot } from "@zhengce/grammar";
import { formatYuan, percentOf } from "@zhengce/runtime";

/** A line a slot, each with its clause; what no clause says is said to be missing. */
export function situationLines(situation: Situation, model: Model, locale: Locale): readonly string[] {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const line = (label: string, text: string, placed: Placed<unknown> | null | undefined): string => {
    const name = placed?.clause?.name ?? "";
    const clause = name === "" ? "" : t(`（条款 ${name}）`, ` (clause ${name})`);
    return `- ${label}：${text}${clause}`;
  };
  const lines = situation.when.map((when) =>
    line(t("适用", "Applies"), describeCondition(when.node.condition, model), when),
  );
  const { pay, grant, benefitFrom, benefitTo, waiting } = situation;
  if (pay !== null) lines.push(line(t("缴费", "Payment"), payText(pay.node, model), pay));
  if (grant !== null) {
    const granted = {
      granted: t("享受", "granted"),
      notGranted: t("不享受", "not granted"),
      unspecified: t("未规定", "left open"),
    };
    lines.push(line(t("资助", "Subsidies"), granted[grant.node.grant], grant));
  }
  if (benefitFrom !== null)
    lines.push(line(t("待遇从", "Benefits from"), describeDay(benefitFrom.node, model), benefitFrom));
  if (waiting !== null) lines.push(line(t("等待", "Waiting"), describeWaiting(waiting.node, model), waiting));
  if (benefitTo !== null) lines.push(line(t("待遇至", "Benefits to"), describeDay(benefitTo.node, model), benefitTo));
  if (situation.precedes.length > 0) lines.push(`- ${t("优先于", "Goes before")}：${situation.precedes.join("、")}`);
  return lines;
}

function payText(slot: PaySlot, model: Model): string {
  const text = describePay(slot, model);
  const sums = (model.tiers.length === 0 ? [0] : model.tiers.map(({ index }) => index)).map((tier) =>
    sumOf(slot, model, tier),
  );
  if (slot.echo !== null || slot.unspecified !== null || sums.some((sum) => sum === null)) return text;
  const words = sums.map((sum, tier) => `${model.tiers[tier]?.name ?? ""} ${formatYuan(sum ?? 0)}`.trim());
  return `${text} = ${words.join("，")}`;
}

/** Fen in one tier; null where some component has no exact amount there. */
function sumOf({ terms }: PaySlot, model: Model, tier: number): number | null {
  let sum = 0;
  for (const { component: name, percent } of terms) {
    const component = model.symbolOf(name);
    const fen = component?.kind === "component" && component.bound === "exact" ? component.amounts[tier] : null;
    if (fen === null || fen === undefined) return null;
    sum += percent === null ? fen : percentOf(fen, percent.ppm);
  }
  return terms.length === 0 ? null : sum;
}
