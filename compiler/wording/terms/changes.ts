// A case of 变动 as one canonical line: `当 新增认定 退费 身份认定日期 起 3个月 内`, `其他 不调整`.
import type { ChangeCase } from "@zhengce/grammar";
import { describeCondition, describeRange } from "./conditions.js";
import { inEnglish, phrase, unspecifiedText, word, type Describing } from "./words.js";

const EFFECTS = { supplement: "supplement", refund: "refund", refundPaid: "refund", none: "noAdjustment" } as const;

export function describeChange({ condition, effect, unspecified, within }: ChangeCase, model: Describing): string {
  return phrase(
    condition === null ? word("otherwise", model) : phrase(word("when", model), describeCondition(condition, model)),
    effect === null || effect === "unspecified" ? unspecifiedText(unspecified, model) : word(EFFECTS[effect], model),
    effect === "refundPaid" ? (inEnglish(model) ? "of all that was paid" : word("net", model)) : null,
    within === null ? null : describeRange(within, model),
  );
}
