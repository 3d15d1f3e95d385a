// Dated obligations → an iCalendar file (RFC 5545): all-day events, lines folded at 75 octets, CRLF. Undated ones can't stand in a calendar.
import { visible } from "@zhengce/grammar";
import { daysInMonth, formatDay } from "@zhengce/runtime";
import { obligationsOf } from "./obligations.js";
import type { Model } from "../semantics/model.js";
import type { Obligation } from "./obligations.js";

const FREQUENCY = { weekly: "WEEKLY", monthly: "MONTHLY", yearly: "YEARLY" } as const;

/** The calendar of a notice. The same notice gives the same file: its stamp is the notice's own day, not the clock's. */
export function toCalendar(model: Model): string {
  const { name, dated } = model.notice;
  const all = obligationsOf(model);
  const stamp = `${basicDay(dated ?? all.find(({ to, from }) => (to ?? from) !== null)?.to ?? 0)}T000000Z`;
  const events = all.flatMap((one, i) => eventOf(one, name, i, stamp));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//zhengce//report//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(`${name} 时限`)}`,
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(visible(line))}\r\n`).join("");
}

function eventOf(one: Obligation, notice: string, index: number, stamp: string): readonly string[] {
  const { bodies, task, clause, time, from, to, repeats, dayOfMonth } = one;
  const first = from !== null && dayOfMonth !== null ? nextOn(dayOfMonth, from) : (from ?? to);
  if (first === null) return [];
  const last = repeats === "once" ? (to ?? first) : first;
  const rule =
    repeats === "once" || from === null
      ? []
      : [`RRULE:FREQ=${FREQUENCY[repeats]}${onDay(dayOfMonth)}${to === null ? "" : `;UNTIL=${basicDay(to)}`}`];
  return [
    "BEGIN:VEVENT",
    `UID:${index + 1}-${hex(`${notice} ${clause} ${task}`)}@zhengce`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDay(first)}`,
    `DTEND;VALUE=DATE:${basicDay(last + 1)}`,
    ...rule,
    `SUMMARY:${escaped(`${bodies.join("、")}：${task}`)}`,
    `DESCRIPTION:${escaped(`${notice} ${clause}\n${time}`)}`,
    ...(bodies.length === 0 ? [] : [`CATEGORIES:${bodies.map(escaped).join(",")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
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

function basicDay(day: number): string {
  return formatDay(day).replaceAll("-", "");
}
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, "\\$&").replace(/\r\n|\r|\n/gu, "\\n");
}
/** A short name of a text that does not change (FNV-1a). */
function hex(text: string): string {
  let hash = 0x811c9dc5;
  for (const mark of text) hash = Math.imul(hash ^ (mark.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
/** At most 75 octets a line, never within a character; what goes on begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, room] = ["", 75];
  for (const mark of line) {
    const size = encoder.encode(mark).length;
    if (size > room) [out, room] = [`${out}\r\n `, 74];
    out += mark;
    room -= size;
  }
  return out;
}
