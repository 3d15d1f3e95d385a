// Dated events → an iCalendar file (RFC 5545): all-day events, lines folded at 75 octets, CRLF. The same events give the same file: the stamp is
// the caller's day, not the clock's.
import { visible } from "@zhengce/grammar";
import { formatDay } from "@zhengce/runtime";

/** Days are day numbers; `last` is included. */
export interface CalendarEvent {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  /** How it recurs: a rule as RFC 5545 has it, without its end; null where it does not. */
  readonly recurs: { readonly rule: string; readonly until: number | null } | null;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
}
export interface Calendar {
  readonly name: string;
  readonly stamp: number;
  readonly events: readonly CalendarEvent[];
}

export function toIcs({ name, stamp, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//zhengce//report//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, `${basicDay(stamp)}T000000Z`)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(visible(line))}\r\n`).join("");
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const { id, first, last, recurs, summary, description, categories } = event;
  const end = recurs?.until ?? null;
  const until = end === null ? "" : `;UNTIL=${basicDay(end)}`;
  return [
    "BEGIN:VEVENT",
    `UID:${id}@zhengce`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDay(first)}`,
    `DTEND;VALUE=DATE:${basicDay(last + 1)}`,
    ...(recurs === null ? [] : [`RRULE:${recurs.rule}${until}`]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(",")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function basicDay(day: number): string {
  return formatDay(day).replaceAll("-", "");
}
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, "\\$&").replace(/\r\n|\r|\n/gu, "\\n");
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
