// Forms of what is counted: spans of time, ages, people and things, times and multiples, and the numbers of decrees.
import type { DurationUnit, Figure } from "../figure.js";
import type { Form } from "./form.js";
import { ARABIC, behind, HAN, int, N, scaled, WHICH } from "./form.js";

/** Chinese numerals from 11 on that name no class of things: 一个, 三名 are words more often than figures. */
const HAN_COUNT =
  "(?<![第数几〇零一二两三四五六七八九十百千])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九][百千][〇零一二三四五六七八九十百]{0,8})";
/** What is counted is years of the scheme: 2个年度. */
const OF_YEARS = "[^,，。;:、()0-9]{0,10}年度";
/** `每断保1年`, and not `每年1次`, `每人1个月`. */
const PER = "(?<=每(?![人年月日天次季周户名个])[^,，。;:、()0-9%]{0,8})";

const lasting =
  (unit: DurationUnit) =>
  ([, count]: readonly string[]): Figure => ({ kind: "duration", count: int(count), unit });
const counted = ([, value, unit]: readonly string[]): Figure => ({ kind: "count", value: scaled(value, unit, 1) });
const aged = ([, years]: readonly string[]): Figure => ({ kind: "age", years: int(years) });
const measured =
  (unit: "次" | "倍" | "折") =>
  ([, value]: readonly string[]): Figure => ({ kind: "measure", value: int(value), unit });

export const COUNTS: readonly Form[] = [
  { pattern: `${PER}([1一])年(?![月度制级代底末初])`, read: lasting("year"), unit: true },
  { pattern: `${PER}([1一])个月`, read: lasting("month"), unit: true },
  { pattern: `${PER}([1一])[日天]`, read: lasting("day"), unit: true },
  { pattern: `${PER}(1)[人户名]`, read: ([, value]) => ({ kind: "count", value: int(value) }), unit: true },
  { pattern: `(?<=至)([1一])周岁`, read: aged, unit: true },
  { pattern: `(${N})个?工作日`, read: lasting("workday") },
  { pattern: `(${ARABIC})${behind(ARABIC, "个?工作日")}`, read: lasting("workday") },
  { pattern: `(${N})个?小时`, read: lasting("hour") },
  { pattern: `(${ARABIC})${behind(ARABIC, "个?小时")}`, read: lasting("hour") },
  { pattern: `(${N})分钟`, read: lasting("minute") },
  { pattern: `(${N})个月`, read: lasting("month") },
  { pattern: `(${ARABIC})${behind(ARABIC, "个月")}`, read: lasting("month") },
  { pattern: "(?<![上下前后])(半)年(?!度)", read: () => ({ kind: "duration", count: 6, unit: "month" }) },
  // 次月1日 is 次月 itself: the first day of the next month.
  { pattern: `(?!(?<=[次下]个?月)[1一]日)(${N})[日天]`, read: lasting("day") },
  { pattern: `([0-9]{1,3})${behind("[0-9]{1,3}", "[日天]")}`, read: lasting("day") },
  { pattern: `(${N})周?岁`, read: aged },
  {
    pattern: `([0-9]{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)${behind(`[0-9]{1,3}|[${HAN}]{1,4}`, "周?岁")}`,
    read: aged,
  },
  {
    pattern: `((?<![0-9])[0-9]{1,2}|${WHICH}[一二两三四五六七八九十]{1,3})年(?![月度制级代底末初])`,
    read: lasting("year"),
  },
  { pattern: `(${ARABIC})(亿|万|千|百)?(?:余|多)?[人户名](?!均|民|次|口)`, read: counted },
  {
    pattern: `(${HAN_COUNT})(?:余|多)?[人户名个](?!均|民|次|口|月|性|别|体|税|百分点|工作日|小时|${OF_YEARS})`,
    read: counted,
  },
  { pattern: `(${ARABIC})(亿|万)`, read: counted },
  { pattern: `(?<!第)(${ARABIC})次(?![月年日])`, read: measured("次") },
  { pattern: `(?<!第)(${N})倍`, read: measured("倍") },
  { pattern: `([1-9](?:\\.[1-9])?|[一二三四五六七八九])折(?![算旧合叠抵返])`, read: measured("折") },
  { pattern: `(?<!第)(${ARABIC})[所家](?![属有谓长])`, read: counted },
  // 两个年度, 2个城乡居民医保年度 only say which.
  { pattern: `(?<!第)(${ARABIC})个(?!${OF_YEARS})`, read: counted },
  {
    pattern: `(?:令第?(${ARABIC}|[${HAN}]{1,5})号|第(${ARABIC}|[${HAN}]{1,5})号令)`,
    read: ([, behindWord, before]) => ({ kind: "document", number: `令第${int(behindWord ?? before)}号` }),
  },
];
