// Dated obligations → the calendar of a notice. Undated ones can't stand in a calendar.
import { daysInMonth, formatDay } from "@zhengce/runtime";
import { toIcs } from "../render/to-ics.js";
import type { CalendarEvent } from "../render/to-ics.js";
import { obligationsOf } from "./obligations.js";
import type { Wording } from "../wording/words.js";
import type { Model } from "../semantics/model.js";
import type { Obligation } from "./obligations.js";

const FREQUENCY = { weekly: "WEEKLY", monthly: "MONTHLY", yearly: "YEARLY" } as const;

/** The calendar of a notice. The same notice gives the same file: its stamp is the notice's own day, not the clock's. */
export function toCalendar(model: Model, words: Wording): string {
  const { name, dated } = model.notice;
  const all = obligationsOf(model, words);
  const stamp = dated ?? all.find(({ to, from }) => (to ?? from) !== null)?.to ?? 0;
  const events = all.flatMap((one, index) => eventOf(one, name, index, words));
  return toIcs({ name: words.report.calendar(name), stamp, events });
}

function eventOf(one: Obligation, notice: string, index: number, words: Wording): readonly CalendarEvent[] {
  const { bodies, task, clause, time, from, to, repeats, dayOfMonth } = one;
  const first = from !== null && dayOfMonth !== null ? nextOn(dayOfMonth, from) : (from ?? to);
  if (first === null) return [];
  return [
    {
      id: `${index + 1}-${hex(`${notice} ${clause} ${task}`)}`,
      first,
      last: repeats === "once" ? (to ?? first) : first,
      recurs: recurrence(one),
      summary: words.report.task(words.small.list(bodies), task),
      description: `${notice} ${clause}\n${time}`,
      categories: bodies,
    },
  ];
}

/** What recurs does so until its last day; what is due by one day of every year has none. */
function recurrence({ repeats, dayOfMonth, from, to }: Obligation): CalendarEvent["recurs"] {
  if (repeats === "once") return null;
  const rule = `FREQ=${FREQUENCY[repeats]}${onDay(dayOfMonth)}`;
  if (from !== null) return { rule, until: to };
  return repeats === "yearly" ? { rule, until: null } : null;
}

/** The first day from `from` on that is the `day`th of its month, or the month's last where it has fewer days. */
function nextOn(day: number, from: number): number {
  for (let at = from; ; at++) {
    const [year = 0, month = 1, ofMonth = 1] = formatDay(at).split("-").map(Number);
    if (ofMonth === Math.min(day, daysInMonth(year, month))) return at;
  }
}
/** The last of the days up to `day` that a month has. */
function onDay(day: number | null): string {
  if (day === null) return "";
  if (day <= 28) return `;BYMONTHDAY=${day}`;
  const days = Array.from({ length: day - 27 }, (_, i) => 28 + i);
  return `;BYMONTHDAY=${days.join(",")};BYSETPOS=-1`;
}

/** A short name of a text that does not change (FNV-1a). */
function hex(text: string): string {
  let hash = 0x811c9dc5;
  for (const mark of text) hash = Math.imul(hash ^ (mark.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
