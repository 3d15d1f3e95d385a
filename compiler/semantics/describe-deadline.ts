// The time of an obligation as one line of canonical Chinese, from its nodes.
import type { DeadlineTime } from "@zhengce/grammar";
import { describeRange } from "./describe.js";
import { describeDay } from "./describe-days.js";
import { MISSING, durationText, phrase, unspecifiedText, word } from "./describe-words.js";
import type { Model } from "./model.js";

/** `2021年10月15日 前`, `每月 25日 前`, `每月 2022年1月1日 至 2022年12月31日`, `身份认定日期 起 3个月 内`, `未规定`. */
export function describeDeadline(time: DeadlineTime | null, model: Model): string {
  if (time === null) return MISSING;
  if (time.unspecified !== null) return unspecifiedText(time.unspecified);
  const often = [
    time.repeats === "once" ? null : word(time.repeats),
    time.dayOfMonth === null ? null : phrase(durationText(time.dayOfMonth), word("due")),
  ];
  if (time.within !== null) return phrase(...often, describeRange(time.within, model));
  const from = time.from === null ? null : describeDay(time.from, model);
  const to = time.to === null ? null : describeDay(time.to, model);
  if (from !== null && to !== null) return phrase(...often, from, word("to"), to);
  if (to !== null) return phrase(...often, to, word("due"));
  return phrase(...often, from) || MISSING;
}
