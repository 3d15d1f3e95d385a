// The words that every rendering of a comparison shares, in Chinese and English. The notices' own words stay as they are.
import { formatAmount, formatYuan } from "@zhengce/runtime";
import type { Amount } from "@zhengce/runtime";
import type { Locale, Texts } from "@zhengce/grammar";
import type { ChangeKind } from "./change.js";
import type { Comparison, GroupChange, Side } from "./compare-notices.js";
import type { Direction, Kind } from "./kinds.js";

export const KIND: Readonly<Record<ChangeKind, Texts>> = {
  same: { zh: "不变", en: "same" },
  moved: { zh: "顺延", en: "moved" },
  changed: { zh: "调整", en: "changed" },
  added: { zh: "新增", en: "added" },
  removed: { zh: "取消", en: "removed" },
};
export const FATE: Readonly<Record<GroupChange["fate"], Texts>> = {
  renamed: { zh: "改称", en: "renamed" },
  split: { zh: "分为", en: "split" },
  merged: { zh: "合并", en: "merged" },
  regrouped: { zh: "重组", en: "regrouped" },
  added: { zh: "新增", en: "added" },
  removed: { zh: "取消", en: "removed" },
};
export const DIRECTION: Readonly<Record<Direction, Texts>> = {
  loses: { zh: "多缴的人", en: "Who pays more" },
  gains: { zh: "少缴的人", en: "Who pays less" },
  opened: { zh: "只有一年有定数的人", en: "Whose bill only one notice fixes" },
  open: { zh: "两份通知都没有定数的人", en: "Whose bill neither notice fixes" },
  same: { zh: "不变的人", en: "Who pays the same" },
};
export const HEAD = {
  groups: { zh: "人员类别的变化", en: "Groups" },
  subsidies: { zh: "资助类别及标准", en: "Subsidies" },
  group: { zh: "人员类别", en: "Group" },
  certifier: { zh: "认定部门", en: "Certified by" },
  rate: { zh: "资助标准", en: "Subsidy" },
  payer: { zh: "资金", en: "Paid by" },
  difference: { zh: "变化", en: "Change" },
  subject: { zh: "项目", en: "Item" },
  effects: { zh: "谁多缴，谁少缴", en: "Who pays more, who pays less" },
  nothing: { zh: "没有变化", en: "No change" },
  who: { zh: "哪些人", en: "Who" },
  example: { zh: "例", en: "Example" },
} as const satisfies Record<string, Texts>;

export const colon = (locale: Locale): string => (locale === "zh" ? "：" : ": ");

/** How one side is named above its column: `2021年`, or the notice's name where the years don't tell them apart. */
export function sideName(comparison: Comparison, side: Side, locale: Locale): string {
  const apart = side.year !== null && comparison.before.year !== comparison.after.year;
  if (!apart) return side.name;
  return locale === "zh" ? `${side.year}年` : String(side.year);
}

/** `320元`, `0元 至 320元`, `未定`. */
export function amountText(amount: Amount | null, locale: keyof Texts): string {
  if (amount === null) return locale === "zh" ? "未定" : "open";
  if (typeof amount === "number" || amount.max === null) return formatAmount(amount, locale);
  return `${formatYuan(amount.min)} 至 ${formatYuan(amount.max)}`;
}

/** `低保对象、农村建档立卡贫困户（今稳定脱贫人口）；一档`. */
export function whoText({ identities, tier }: Kind, locale: keyof Texts): string {
  const names = identities.map((identity) => {
    if (identity === null) return locale === "zh" ? "没有认定身份的人" : "people without an identity";
    const { before, after } = identity;
    if (before === after) return after ?? "";
    if (before === null) return `${after ?? ""}${locale === "zh" ? "（新增）" : " (new)"}`;
    if (after === null) return `${before}${locale === "zh" ? "（取消）" : " (gone)"}`;
    return `${after}${locale === "zh" ? `（原${before}）` : ` (formerly ${before})`}`;
  });
  return names.join("、") + (tier === null ? "" : `，${tier}`);
}

/** `＋32元`, `－84元`; `—` where there is no figure. */
export function differenceText(difference: number | null): string {
  if (difference === null || difference === 0) return "—";
  return `${difference > 0 ? "＋" : "－"}${formatYuan(Math.abs(difference))}`;
}

/** `缴费 → 集中缴费、三月后缴费`: the situations, those of the earlier notice first. */
export function situationsText({ situations }: Kind, locale: keyof Texts): string {
  const none = locale === "zh" ? "不能缴费" : "may not pay";
  const [before, after] = (["before", "after"] as const).map((side) => [
    ...new Set(situations.map((pair) => pair[side] ?? none)),
  ]);
  const [one, other] = [(before ?? []).join("、"), (after ?? []).join("、")];
  return one === other ? one : `${one} → ${other}`;
}

/** `缴费日期 2022-02-28 档次 一档 身份 低保对象`. */
export function exampleText(facts: Kind["witness"]["after"]): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${typeof value === "object" ? value.join("、") : String(value)}`)
    .join("  ");
}
