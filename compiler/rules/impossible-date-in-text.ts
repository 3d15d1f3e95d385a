// A date inside a text or a declared name that no calendar has: 解释 "2025年2月29日以前…". Nothing computes with it; people read it.
import { greatest, entry, walk, type Node, type Span } from "@zhengce/grammar";
import { daysInMonth } from "@zhengce/runtime";
import type { Model } from "../semantics/model.js";
import { rule } from "./rule.js";

export const impossibleDateInText = rule({
  code: "impossible-date-in-text",
  texts: entry(
    "warning",
    "这段文字里的“{date}”日历上没有：{hint}",
    "the text says {date}, which no calendar has: {hint}",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    for (const place of textsOf(model)) {
      for (const { start, end, year, month, last, isStated } of impossibleIn(model, place)) {
        const hint =
          last === 0
            ? { zh: "月份只有1至12", en: "months run from 1 to 12" }
            : year === null
              ? { zh: `${month}月最后一天是${last}日`, en: `that month ends on the ${last}th` }
              : { zh: `${year}年${month}月最后一天是${last}日`, en: `in ${year} that month ends on the ${last}th` };
        const date = model.source.text.slice(start, end);
        report({ start, end }, { date, hint }, isStated ? {} : { severity: "info" });
      }
    }
  },
});

/** What only names another document holds that document's words. */
const DOCUMENTS: ReadonlySet<string> = new Set(["number", "basis", "superior", "residual", "source"]);

function textsOf(model: Model): readonly Span[] {
  const others = new Set<Node>();
  const documents = model.nodesOf("NoticeEntry").filter(({ property }) => DOCUMENTS.has(property));
  for (const node of [...model.nodesOf("Unspecified"), ...documents])
    walk(node, { enter: (inside) => others.add(inside) });
  for (const { node } of model.takenOver) others.add(node);
  const texts = model.nodesOf("Text").filter((text) => !others.has(text));
  const names = model.references.flatMap(({ name, declaration }) => (declaration ? [name] : []));
  return [...texts, ...names];
}

interface Impossible extends Span {
  /** The year whose February ends before that day; null where the day is missing in every year. */
  readonly year: number | null;
  readonly month: number;
  /** The last day that the month has; 0 where there is no such month. */
  readonly last: number;
  /** False where the day is there in some years, the text names none, and the notice's own is taken. */
  readonly isStated: boolean;
}
const DATE =
  /(?:(\d{4})\s*年\s*|(次年|翌年|每年)\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{4})\s*年/gu;
const LEAP = 2000;

function impossibleIn(model: Model, { start, end }: Span): readonly Impossible[] {
  const text = model.source.text.slice(start, end).replace(/[０-９]/gu, (digit) => digit.normalize("NFKC"));
  const found: Impossible[] = [];
  /** The last year that the text named. */
  let stated: number | null = null;
  for (const { 0: words, index, ...groups } of text.matchAll(DATE)) {
    const [written, follows, month, day] = [groups[1] ?? groups[5] ?? groups[8], groups[2], groups[3], groups[4]];
    stated = written === undefined ? stated : Number(written);
    const [m, d] = [Number(month ?? groups[6] ?? 1), Number(day ?? groups[7] ?? 1)];
    const years = yearsMeant(written, follows, stated, model.notice.year);
    const last = m < 1 || m > 12 ? 0 : greatest(years.map((year) => daysInMonth(year, m)));
    if (d >= 1 && d <= last) continue;
    const ever = last === 0 ? 0 : daysInMonth(LEAP, m);
    const year = last > 0 && (written !== undefined || (d >= 1 && d <= ever)) && m === 2 ? (years[0] ?? null) : null;
    const isStated = written !== undefined || d > ever || d < 1 || stated !== null;
    const place = { start: start + index, end: start + index + words.length };
    found.push({ ...place, year, month: m, last: year === null ? ever : last, isStated });
  }
  return found;
}

/** Of a day without a year: that of the day before it in the text, or the next; else the notice's. Every year, or the year after one, may be a leap year. */
function yearsMeant(
  written: string | undefined,
  follows: string | undefined,
  stated: number | null,
  own: number | null,
): readonly number[] {
  if (written !== undefined) return [Number(written)];
  if (follows !== undefined) return [LEAP];
  if (stated !== null) return [stated, stated + 1];
  return [own ?? LEAP];
}
