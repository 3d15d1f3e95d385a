// The small words of descriptions: keywords in Chinese, names, days, money, lists. One canonical line whatever language the
// file is written in; no meaning is decided here.
import { keywords } from "@zhengce/grammar";
import type { DurationLiteral, KeywordId, Name, PercentLiteral, Text, Unspecified } from "@zhengce/grammar";
import { monthDay, yearOf } from "@zhengce/runtime";
import type { Model } from "./model.js";

/** What a description asks of the model. */
export type Describing = Pick<Model, "symbolOf" | "dayOf">;

/** What stands where the text is missing or broken. */
export const MISSING = "？";

/** The canonical Chinese word of a keyword; `variant` picks another of its words (以下 for 以前). */
export function word(id: KeywordId, variant = 0): string {
  const words: readonly string[] = keywords[id].zh;
  return words[variant] ?? keywords[id].zh[0];
}

/** The name of what `name` stands for, so that an English code reads as its Chinese name; else as written. */
export function nameOf(name: Name | null, model: Describing): string {
  if (name === null) return MISSING;
  return model.symbolOf(name)?.name ?? name.text;
}

/** `2021年4月1日` for a day number. */
export function dayText(day: number): string {
  return `${yearOf(day)}年${inYear(monthDay(day))}`;
}

/** `每年9月15日` for month × 100 + day. */
export function monthDayText(monthAndDay: number): string {
  return `${word("yearly")}${inYear(monthAndDay)}`;
}
function inYear(monthAndDay: number): string {
  return `${Math.trunc(monthAndDay / 100)}月${monthAndDay % 100}日`;
}

/** `70%`, `33.3333%`. */
export function percentText(percent: PercentLiteral | null): string {
  return percent === null ? MISSING : ppmText(percent.ppm);
}

/** `70%` for 700000 parts per million. */
export function ppmText(ppm: number): string {
  const fraction = String(ppm % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${Math.trunc(ppm / 10_000)}${fraction === "" ? "" : `.${fraction}`}%`;
}

const UNITS = { day: "日", month: "个月", year: "年" } as const;
/** `60日`, `3个月`, `1年`. */
export function durationText(duration: DurationLiteral | null): string {
  return duration === null ? MISSING : `${duration.count}${UNITS[duration.unit]}`;
}

/** `未规定`, `未规定 按 “黔医保发〔2021〕64号”`. */
export function unspecifiedText(node: Unspecified | null): string {
  const document = node?.document ?? null;
  return document === null ? word("unspecified") : `${word("unspecified")} ${word("per")} ${quoted(document)}`;
}

/** A document's number or a text in Chinese quotes. */
export function quoted(text: Text): string {
  return `“${text.value}”`;
}

/** Names joined by 、. */
export function list(items: readonly string[]): string {
  return items.join("、");
}

/** Non-empty pieces joined by a space. */
export function phrase(...pieces: readonly (string | null)[]): string {
  return pieces.filter((piece) => piece !== null && piece !== "").join(" ");
}

/** `（…）`, or nothing where there is nothing to put in brackets. */
export function brackets(text: string): string {
  return text === "" ? "" : `（${text}）`;
}
