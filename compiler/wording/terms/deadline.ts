// The time of an obligation as one canonical line, from its nodes.
import type { DeadlineTime, DurationLiteral } from "@zhengce/grammar";
import { describeRange } from "./conditions.js";
import { describeDay } from "./days.js";
import { MISSING } from "../../semantics/name-of.js";
import { durationText, inEnglish, phrase, unspecifiedText, word } from "./words.js";
import type { Describing } from "./words.js";

/** `2021年10月15日 前`, `每月 25日 前`, `每月 2022年1月1日 至 2022年12月31日`, `身份认定日期 起 3个月 内`, `未规定`. */
export function describeDeadline(time: DeadlineTime | null, model: Describing): string {
  if (time === null) return MISSING;
  if (time.unspecified !== null) return unspecifiedText(time.unspecified, model);
  const often = [
    time.repeats === "once" ? null : word(time.repeats, model),
    time.dayOfMonth === null ? null : dayOfMonthText(time.dayOfMonth, model),
  ];
  if (time.within !== null) return phrase(...often, describeRange(time.within, model));
  const from = time.from === null ? null : describeDay(time.from, model);
  const to = time.to === null ? null : describeDay(time.to, model);
  if (from !== null && to !== null) return phrase(...often, from, word("to", model), to);
  if (to !== null) return phrase(...often, latest(to, model));
  return phrase(...often, from) || MISSING;
}

/** `2021年10月15日 前`, `by 2021-10-15`. */
function latest(day: string, model: Describing): string {
  return inEnglish(model) ? `by ${day}` : phrase(day, word("atLatest", model));
}
function dayOfMonthText(day: DurationLiteral, model: Describing): string {
  return latest(inEnglish(model) ? `day ${day.count}` : durationText(day, model), model);
}
