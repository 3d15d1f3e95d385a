// A digit and what follows to one literal token: amount, percentage, date, duration, age, ratio, count or whole number.
// Values are exact integers (fen, parts per million); whether a date exists is not asked here.
import type { Span } from "../ast.js";
import { classes, DIGIT, halfWidth, isBlank, LATIN, toHalfWidth } from "../characters.js";
import { type Leaf, lexeme, literal } from "../tokens.js";
import type { TokenType } from "../chevrotain.js";
import {
  type Figure,
  isComma,
  LARGEST,
  readConfusables,
  readDigits,
  readThousands,
  readFigure,
  readFraction,
  value,
} from "./figures.js";
import { dayOfMonth, isoDate, monthAfterYear, tenDaysOf } from "./dates.js";
import { finding, type Scan } from "./scan.js";
import { unitAt, type Unit } from "./units.js";

const found = { end: 0 };

export function scanNumber(scan: Scan, start: number): number {
  const { text } = scan;
  const figure: Figure = { whole: 0, fraction: 0, places: 0 };
  let end = readDigits(text, start, figure);
  if (isComma(text.charCodeAt(end))) end = readThousands(scan, start, end, figure);
  if (classes[text.charCodeAt(end)] === LATIN) end = readConfusables(scan, start, end, figure);
  const next = halfWidth(text.charCodeAt(end));
  if ((next === 0x2e || next === 0x2f) && end - start === 4) {
    const dateEnd = scanDottedDate(scan, start, figure.whole);
    if (dateEnd !== null) return dateEnd;
  }
  if (next === 0x2d && end - start === 4) {
    const date = isoDate(text, end, found);
    if (date !== null)
      return emit(scan, literal.date, start, found.end, {
        kind: "DateLiteral",
        start,
        end: found.end,
        unconfirmed: false,
        year: figure.whole,
        ...date,
      });
  }
  if (next === 0x2e && classes[text.charCodeAt(end + 1)] === DIGIT) {
    end = readFraction(text, end + 1, figure);
    end = behindPoints(scan, end);
  }
  if (isRatioColon(text, end)) return scanRatio(scan, start, end, figure);
  let at = end;
  while (isBlank(text.charCodeAt(at))) at++;
  const unit = unitAt(text, at, at > end, found);
  if (unit === null) {
    return emit(scan, literal.integer, start, end, {
      kind: "IntegerLiteral",
      start,
      end,
      unconfirmed: false,
      value: value(scan, { start, end }, figure, 0, "integer"),
    });
  }
  end = found.end;
  return withUnit(scan, { start, end }, figure, unit);
}

/** `4.00.0`: a second point is one finding, and what stands behind it belongs to the figure. */
function behindPoints(scan: Scan, point: number): number {
  const { text } = scan;
  let end = point;
  while (isPointed(text, end)) {
    end++;
    while (classes[text.charCodeAt(end)] === DIGIT) end++;
  }
  if (end > point)
    finding(scan, scan.report("unexpected-character", { start: point, end: point + 1 }, { character: "." }));
  return end;
}
function isPointed(text: string, at: number): boolean {
  return halfWidth(text.charCodeAt(at)) === 0x2e && classes[text.charCodeAt(at + 1)] === DIGIT;
}

/** @param place the figure with its unit */
function withUnit(scan: Scan, { start, end: unitEnd }: Span, figure: Figure, { kind: unit, power }: Unit): number {
  const { text } = scan;
  let end = unitEnd;
  switch (unit) {
    case "money": {
      end = perHead(text, end);
      return emit(scan, literal.money, start, end, {
        kind: "MoneyLiteral",
        start,
        end,
        unconfirmed: false,
        fen: value(scan, { start, end }, figure, power, unit),
      });
    }
    case "percent":
      return emit(scan, literal.percent, start, end, {
        kind: "PercentLiteral",
        start,
        end,
        unconfirmed: false,
        ppm: value(scan, { start, end }, figure, power, unit),
      });
    case "count":
      return emit(scan, literal.count, start, end, {
        kind: "CountLiteral",
        start,
        end,
        unconfirmed: false,
        value: value(scan, { start, end }, figure, power, unit),
      });
    case "age":
      return emit(scan, literal.age, start, end, {
        kind: "AgeLiteral",
        start,
        end,
        unconfirmed: false,
        years: value(scan, { start, end }, figure, power, unit),
      });
    case "year": {
      const month = monthAfterYear(text, end, found);
      if (month !== null)
        return scanDate(scan, start, found.end, value(scan, { start, end }, figure, power, unit), month);
      break;
    }
    case "months":
    case "day":
      break;
    case "month":
      return scanDate(scan, start, end, null, value(scan, { start, end }, figure, power, unit));
  }
  const length = unit === "day" ? "day" : unit === "months" ? "month" : "year";
  return emit(scan, literal.duration, start, end, {
    kind: "DurationLiteral",
    start,
    end,
    unconfirmed: false,
    count: value(scan, { start, end }, figure, power, unit),
    unit: length,
  });
}

/** `2020.11.16`, `2020/11/16`: read as the date that it is, with a finding. */
function scanDottedDate(scan: Scan, start: number, year: number): number | null {
  const match = /^[0-9０-９]{4}([.．/／])([0-9０-９]{1,2})\1([0-9０-９]{1,2})(?![0-9０-９])/.exec(
    scan.text.slice(start, start + 11),
  );
  if (match === null) return null;
  const run = match[0];
  const end = start + run.length;
  const replacement = toHalfWidth(run).replace(/[./]/g, "-");
  finding(
    scan,
    scan.report(
      "lookalike-character",
      { start, end },
      { found: run, replacement },
      { data: { replacement, safe: true } },
    ),
  );
  const [month, day] = [match[2], match[3]].map((part) => Number(toHalfWidth(part ?? "")));
  return emit(scan, literal.date, start, end, {
    kind: "DateLiteral",
    start,
    end,
    unconfirmed: false,
    year,
    month: month ?? 1,
    day: day ?? 1,
  });
}

/** Behind `月`: the day, or 底. */
function scanDate(scan: Scan, start: number, monthEnd: number, year: number | null, month: number): number {
  const tenDays = tenDaysOf(scan.text, monthEnd, found);
  const day = tenDays === null ? dayOfMonth(scan.text, monthEnd, found) : tenDays * 10 - 9;
  const end = day === null ? monthEnd : found.end;
  if (day === null) finding(scan, scan.report("incomplete-date", { start, end }, {}));
  return emit(scan, literal.date, start, end, {
    kind: "DateLiteral",
    start,
    end,
    unconfirmed: false,
    year,
    month,
    day: day ?? 1,
    ...(tenDays === null ? {} : { tenDays }),
  });
}

function scanRatio(scan: Scan, start: number, colon: number, first: Figure): number {
  const { text } = scan;
  const figures = [first];
  let end = colon;
  while (isRatioColon(text, end)) {
    const term: Figure = { whole: 0, fraction: 0, places: 0 };
    end = readFigure(text, end + 1, term);
    figures.push(term);
  }
  const most = figures.reduce((a, b) => (b.places > a.places || b.whole > a.whole ? b : a));
  if (most.places > 0 || most.whole > LARGEST) value(scan, { start, end }, most, 0, "ratio");
  const terms = figures.map((term) => Math.min(term.whole, LARGEST));
  return emit(scan, literal.ratio, start, end, { kind: "RatioLiteral", start, end, unconfirmed: false, terms });
}
function isRatioColon(text: string, at: number): boolean {
  return halfWidth(text.charCodeAt(at)) === 0x3a && classes[text.charCodeAt(at + 1)] === DIGIT;
}

/** `/人·年`, `/人`, `每人` tell nothing new: every amount is per person and year. */
function perHead(text: string, start: number): number {
  let end = start;
  while (halfWidth(text.charCodeAt(end)) === 0x2f) {
    const match = perHeadUnits.find((unit) => text.startsWith(unit, end + 1));
    if (match === undefined) break;
    end += 1 + match.length;
  }
  return end;
}
const perHeadUnits = ["人·年", "人・年", "人年", "年·人", "人", "年", "person-year", "person", "year"];

function emit(scan: Scan, type: TokenType, start: number, end: number, node: Leaf): number {
  scan.tokens.push(lexeme(type, start, end, node));
  return end;
}
