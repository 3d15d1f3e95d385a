// Plain days: the count of days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no zone, no Date.

/** Days since 1970-01-01, an integer; earlier days are negative. */
export type Day = number;

/** The day number of a calendar date. The date must exist: see `daysInMonth`. */
export function dayNumber(year: number, month: number, day: number): Day {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = whole((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + whole(yearOfEra / 4) - whole(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A calendar date packed into one number, `year × 512 + month × 32 + day`, so that taking a day apart allocates nothing. */
export function packedDate(day: Day): number {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = whole(
    (dayOfEra - whole(dayOfEra / 1460) + whole(dayOfEra / 36524) - whole(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + whole(yearOfEra / 4) - whole(yearOfEra / 100));
  const fromMarch = whole((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - whole((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + dayOfMonth;
}

/** The whole part of a number that is neither negative nor beyond 2^31; the engine makes it one integer division. */
function whole(value: number): number {
  return value | 0;
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return Math.floor(packedDate(day) / 512);
}

/** Month and day of a day as one number, `month × 100 + day`: 1231 is 31 December. */
export function monthDay(day: Day): number {
  const inYear = inYearOf(packedDate(day));
  return (inYear >> 5) * 100 + (inYear & 31);
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The corresponding day `months` later (earlier where negative), or that month's last day where it has none (Civil Code, article 202). */
export function plusMonths(day: Day, months: number): Day {
  const packed = packedDate(day);
  const inYear = inYearOf(packed);
  const month = Math.floor(packed / 512) * 12 + (inYear >> 5) - 1 + months;
  const year = Math.floor(month / 12);
  const monthOfYear = month - year * 12 + 1;
  return dayNumber(year, monthOfYear, Math.min(inYear & 31, daysInMonth(year, monthOfYear)));
}

/** 次年: 1 January of the year after. */
export function nextYear(day: Day): Day {
  return dayNumber(yearOf(day) + 1, 1, 1);
}

/** 次月: the first day of the month after. */
export function nextMonth(day: Day): Day {
  const packed = packedDate(day);
  const year = Math.floor(packed / 512);
  const month = inYearOf(packed) >> 5;
  return month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
}

/** Month and day of a packed date: `month × 32 + day`, small enough for bit operations. */
function inYearOf(packed: number): number {
  return packed - Math.floor(packed / 512) * 512;
}
