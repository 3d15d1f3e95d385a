// A part of every year, from one month-day to another (month × 100 + day, ends included, over the year's end where from > to):
// membership and the nearest members. Nothing here knows of predicates.
import { dayNumber, isInYearly, monthDay, yearOf } from "@zhengce/runtime";

export interface Season {
  readonly from: number;
  readonly to: number;
  /** False: the days outside of it. */
  readonly inside: boolean;
}

/** Whether the day lies in the season. */
export function inSeason({ from, to, inside }: Season, day: number): boolean {
  return isInYearly(monthDay(day), from, to) === inside;
}

/** The first member at `day` or later; null where there is none (a season of days that never come). */
export function nextInSeason(season: Season, day: number): number | null {
  return nearest(season, day, 1);
}

/** The last member at `day` or earlier; null where there is none. */
export function lastInSeason(season: Season, day: number): number | null {
  return nearest(season, day, -1);
}

function nearest(season: Season, day: number, step: 1 | -1): number | null {
  if (inSeason(season, day)) return day;
  const year = yearOf(day);
  // 29 February comes again within eight years (1896 to 1904).
  let best: number | null = null;
  for (let ahead = -1; ahead <= 9 && best === null; ahead++) {
    for (const edge of edges(season, year + step * ahead)) {
      if ((edge - day) * step < 0 || !inSeason(season, edge)) continue;
      if (best === null || (edge - best) * step < 0) best = edge;
    }
  }
  return best;
}

/** The days of a year at which a season, or the time outside of it, begins or ends. */
function edges({ from, to }: Season, year: number): readonly number[] {
  const start = firstFrom(year, from);
  const past = firstFrom(year, to + 1);
  return [start, start - 1, past, past - 1, dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
}

/** The first day of the year, or of the next, at a month-day or after it. */
function firstFrom(year: number, monthDay: number): number {
  const month = Math.floor(monthDay / 100);
  const day = monthDay % 100;
  if (month < 1) return dayNumber(year, 1, 1);
  if (month > 12) return dayNumber(year + 1, 1, 1);
  const nextMonth = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return Math.min(dayNumber(year, month, 1) + Math.max(0, day - 1), nextMonth);
}
