// The small words of statements: keywords, days, money, lists. One line whatever language the file is written in: the canonical keywords of
// Chinese, which read as the notice does, or plain English; no meaning is decided here.
import { keywords } from "@zhengce/grammar";
import type {
  DurationLiteral,
  KeywordId,
  Locale,
  MoneyLiteral,
  PercentLiteral,
  Text,
  Unspecified,
} from "@zhengce/grammar";
import { formatDay, formatYuan, monthDay, yearOf } from "@zhengce/runtime";
import { plainWord } from "./plain-english.js";
import { MISSING } from "../../semantics/name-of.js";
import type { Model } from "../../semantics/model.js";

/** What a description asks of the model, and its language; Chinese where it says none. */
export interface Describing extends Pick<Model, "symbolOf" | "dayOf"> {
  readonly language?: Locale;
  /** In the keywords and the order of the language of policies, as beside a file that is written so; else English is plain. */
  readonly inKeywords?: boolean;
}
/** The same, in a language. */
export function describingIn(
  { symbolOf, dayOf }: Pick<Model, "symbolOf" | "dayOf">,
  language: Locale,
): Describing & { readonly language: Locale } {
  return { symbolOf, dayOf, language };
}
type In = Pick<Describing, "language" | "inKeywords">;

const MARKS = {
  zh: { comma: "、", open: "（", close: "）", quotes: "“”", years: "周岁", people: "人" },
  en: { comma: ", ", open: " (", close: ")", quotes: '""', years: " years-old", people: " people" },
} as const satisfies Record<Locale, unknown>;
const UNITS = {
  zh: { day: "日", month: "个月", year: "年" },
  en: { day: " days", month: " months", year: " years" },
} as const;
/** Whether the words are plain English. */
export function inEnglish(of: In): boolean {
  return languageOf(of) === "en" && of.inKeywords !== true;
}
function languageOf({ language = "zh" }: In): Locale {
  return language;
}

/** The canonical word of a keyword, or the plain English one; `variant` picks another of its words (以下 for 以前). */
export function word(id: KeywordId, of: In = {}, variant = 0): string {
  if (languageOf(of) === "en") return inEnglish(of) ? plainWord(id, keywords[id].en) : keywords[id].en;
  const words: readonly string[] = keywords[id].zh;
  return words[variant] ?? keywords[id].zh[0];
}

/** `2021年4月1日` for a day number. */
export function dayText(day: number, of: In = {}): string {
  return languageOf(of) === "en" ? formatDay(day) : `${yearOf(day)}年${inYear(monthDay(day))}`;
}

/** `每年9月15日` for month × 100 + day. */
export function monthDayText(monthAndDay: number, of: In): string {
  const shown = dayOfYear(Math.trunc(monthAndDay / 100), monthAndDay % 100, of);
  return languageOf(of) === "en" ? phrase(word("yearly", of), shown) : `${word("yearly", of)}${shown}`;
}
/** A day without a year: `9月15日`, `09-15`. */
export function dayOfYear(month: number, day: number, of: In): string {
  if (languageOf(of) === "zh") return inYear(month * 100 + day);
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function inYear(monthAndDay: number): string {
  return `${Math.trunc(monthAndDay / 100)}月${monthAndDay % 100}日`;
}

/** `280元`, `280.50元`. */
export function moneyText(money: Pick<MoneyLiteral, "fen"> | null, of: In): string {
  return money === null ? MISSING : formatYuan(money.fen, languageOf(of));
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

/** `60日`, `3个月`, `1年`. */
export function durationText(duration: DurationLiteral | null, of: In): string {
  if (duration === null) return MISSING;
  const unit = UNITS[languageOf(of)][duration.unit];
  return `${duration.count}${duration.count === 1 && languageOf(of) === "en" ? unit.slice(0, -1) : unit}`;
}
/** `60周岁`. */
export function ageText(years: number, of: In): string {
  return inEnglish(of) ? `${years} years` : `${years}${MARKS[languageOf(of)].years}`;
}
/** `120人`. */
export function peopleText(count: number, of: In): string {
  return `${count}${MARKS[languageOf(of)].people}`;
}

/** `未规定`, `未规定 按 “黔医保发〔2021〕64号”`. */
export function unspecifiedText(node: Unspecified | null, of: In = {}): string {
  const document = node?.document ?? null;
  return phrase(word("unspecified", of), ...(document === null ? [] : [word("per", of), quoted(document, of)]));
}

/** A document's number or a text in quotes. */
export function quoted(text: Text, of: In): string {
  const [open = "", close = ""] = MARKS[languageOf(of)].quotes;
  return `${open}${text.value}${close}`;
}

/** Names joined by 、. */
export function list(items: readonly string[], of: In = {}): string {
  return items.join(MARKS[languageOf(of)].comma);
}

/** Non-empty pieces joined by a space. */
export function phrase(...pieces: readonly (string | null)[]): string {
  return pieces.filter((piece) => piece !== null && piece !== "").join(" ");
}

/** `（…）`, or nothing where there is nothing to put in brackets. */
export function brackets(text: string, of: In): string {
  const { open, close } = MARKS[languageOf(of)];
  return text === "" ? "" : `${open}${text}${close}`;
}
