// What a situation's 缴纳 comes to, in yuan: by tier, and for those who pay a component otherwise than others. Wording only.
import { describeCondition, describePay, type Component, computedSum, tierIndices } from "@zhengce/compiler/editor";
import type { PaySlot } from "@zhengce/grammar";
import { figureOf, formatYuan, highest, percentOf, WHATEVER } from "@zhengce/runtime";
import { withoutKeyword } from "./words.js";
import type { Teller } from "../told-in.js";

/** `缴 280元`, `缴 一档 320元，二档 655元`, `缴 400元（未成年人 或 在校学生 360元）`; what can't be summed as it is written. */
export function paidWords(slot: PaySlot, teller: Teller): string {
  const { model, t, of } = teller;
  // What the notice states itself.
  if (slot.echo !== null) return `${t("缴", "pays")} ${formatYuan(slot.echo.fen, of.language)}`;
  const tiers = tierIndices(model);
  const sums = tiers.map((tier) => computedSum(model, slot, tier)?.fen ?? null);
  const components = slot.terms.flatMap(({ component }) => model.components.get(component.text) ?? []);
  const floor = components.some(({ amounts }) => amounts.some((amount) => highest(amount ?? WHATEVER) === Infinity));
  if (sums.length === 0 || sums.some((fen) => fen === null)) {
    const terms = withoutKeyword(describePay(slot, of), "pay");
    return t(`缴纳 ${terms}`, `pays ${terms}`);
  }
  const plain = byTier(sums, teller);
  const others = components.flatMap((component) => variantsOf(component, slot, sums, teller));
  const words = others.length === 0 ? "" : t(`（${others.join("；")}）`, ` (${others.join("; ")})`);
  return `${t("缴", "pays")} ${floor ? t("不低于 ", "at least ") : ""}${plain}${words}`;
}

/** The sum with one component varied, a group of people each. */
function variantsOf(
  { name, amounts, variants, variantAmounts }: Component,
  { terms }: PaySlot,
  sums: readonly (number | null)[],
  teller: Teller,
): readonly string[] {
  const { of } = teller;
  const term = terms.find(({ component }) => component.text === name);
  const part = (fen: number): number =>
    term === undefined || term.percent === null ? fen : percentOf(fen, term.percent.ppm);
  return variants.flatMap(({ node }, index) => {
    const varied = sums.map((sum, tier) => {
      const [usual, own] = [figureOf(amounts[tier] ?? WHATEVER), variantAmounts[index]?.[tier] ?? null];
      return sum === null || usual === null || typeof own !== "number" ? null : sum - part(usual) + part(own);
    });
    if (varied.some((fen) => fen === null)) return [];
    return [`${describeCondition(node.condition, of)} ${byTier(varied, teller)}`];
  });
}

function byTier(sums: readonly (number | null)[], { model, t, of }: Teller): string {
  const words = sums.map((fen, tier) => `${model.tiers[tier]?.name ?? ""} ${formatYuan(fen ?? 0, of.language)}`.trim());
  return words.join(t("，", ", "));
}
