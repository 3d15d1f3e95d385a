// Days as they are printed → as the language writes them. What has no year takes that of the day in front of it.
const DAY = /^(?:([0-9]{4})年)?([0-9]{1,2})月(?:([0-9]{1,2})[日号]|([底末])|([上中下]旬))?$/u;
const PLAIN = /^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$/u;

interface Day {
  readonly year: number | null;
  readonly month: number;
  /** What stands behind the month. */
  readonly rest: string | null;
}

/** Both ends of a span; null where a year can't be known, or where it would run backwards. */
export function spanOf(from: string, to: string): { readonly from: string; readonly to: string } | null {
  const [first, last] = [read(from), read(to)];
  const begins = first?.year ?? null;
  if (first === null || begins === null || last === null) return null;
  const year = last.year ?? begins;
  if (year < begins || (year === begins && last.month < first.month)) return null;
  return { from: written(first, begins, "1日"), to: written(last, year, "底") };
}

/** Whether both ends lie in the notice's year or the one before, as the days of paying for it do. */
export function isNear({ from, to }: { readonly from: string; readonly to: string }, year: number | null): boolean {
  const years = [from, to].map((day) => Number(day.slice(0, 4)));
  return year === null || years.every((one) => one === year || one === year - 1);
}

/** One day; null where its year can't be known. */
export function dayOf(text: string, year: number | null = null): string | null {
  const day = read(text);
  const stated = day?.year ?? year;
  return day === null || stated === null || day.rest === null ? null : written(day, stated, "");
}

/** The first such day behind the day of issue, where it lies in the notice's year or the one before; null where that is not known. */
export function nextAfter(text: string, dated: string | null, year: number | null): string | null {
  const [day, issued] = [read(text), dated === null ? null : read(dated)];
  const from = issued?.year ?? null;
  if (day?.year !== null || issued === null || from === null || year === null) return null;
  const number = (one: Day): number =>
    one.month * 100 + (/^[0-9]+日$/u.test(one.rest ?? "") ? Number.parseInt(one.rest ?? "", 10) : 99);
  const next = number(day) > number(issued) ? from : from + 1;
  return next > year || day.rest === null ? null : written(day, next, "");
}

function read(text: string): Day | null {
  const plain = PLAIN.exec(text);
  if (plain !== null) return { year: Number(plain[1]), month: Number(plain[2]), rest: `${Number(plain[3])}日` };
  const match = DAY.exec(text);
  if (match === null) return null;
  const [, year, month, day, end, part] = match;
  const rest = day !== undefined ? `${Number(day)}日` : end !== undefined ? "底" : (part ?? null);
  return { year: year === undefined ? null : Number(year), month: Number(month), rest };
}

/** @param edge what a month alone means at this end */
function written({ month, rest }: Day, year: number, edge: string): string {
  return `${year}年${month}月${rest ?? edge}`;
}
