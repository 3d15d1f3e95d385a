// The digits of a number to its exact value, with a finding where they say more than its unit can hold.
import type { Span } from "../ast.js";
import { classes, DIGIT, halfWidth, LATIN, toHalfWidth } from "../characters.js";
import { finding, type Scan } from "./scan.js";
import type { UnitKind } from "./units.js";

export const LARGEST = 1e13;

/** A figure as it is read: `whole.fraction`, with the fraction's trailing zeros left out. */
export interface Figure {
  whole: number;
  fraction: number;
  places: number;
}

export function readDigits(text: string, start: number, figure: Figure): number {
  let i = start;
  let value = 0;
  for (let code = text.charCodeAt(i); classes[code] === DIGIT; code = text.charCodeAt(++i))
    value = value * 10 + (halfWidth(code) - 0x30);
  figure.whole = value;
  return i;
}

export function readFigure(text: string, start: number, figure: Figure): number {
  const end = readDigits(text, start, figure);
  const fraction = halfWidth(text.charCodeAt(end)) === 0x2e && classes[text.charCodeAt(end + 1)] === DIGIT;
  return fraction ? readFraction(text, end + 1, figure) : end;
}

export function readFraction(text: string, start: number, figure: Figure): number {
  let i = start;
  let zeros = 0;
  for (let code = text.charCodeAt(i); classes[code] === DIGIT; code = text.charCodeAt(++i)) {
    const digit = halfWidth(code) - 0x30;
    if (digit === 0) {
      zeros++;
      continue;
    }
    figure.fraction = figure.fraction * 10 ** (zeros + 1) + digit;
    figure.places += zeros + 1;
    zeros = 0;
  }
  return i;
}

/** `2O21`: letters that are taken for digits, where only digits make sense. Returns the end of the number. */
export function readConfusables(scan: Scan, start: number, digitsEnd: number, figure: Figure): number {
  const match = /^[0-9０-９OolI]*(?:[0-9０-９]|(?=[元万亿年月日天号人岁%％.:：-]))/.exec(
    scan.text.slice(digitsEnd, digitsEnd + 40),
  );
  const end = digitsEnd + (match?.[0].length ?? 0);
  if (end === digitsEnd || classes[scan.text.charCodeAt(end)] === LATIN) return digitsEnd;
  const run = scan.text.slice(start, end);
  const replacement = toHalfWidth(run).replace(/[Oo]/g, "0").replace(/[lI]/g, "1");
  finding(
    scan,
    scan.report("lookalike-character", { start, end }, { found: run, replacement }, { data: { replacement } }),
  );
  readDigits(replacement, 0, figure);
  return end;
}

export function isComma(code: number): boolean {
  return code === 0x2c || code === 0xff0c;
}

/** `3,800元`: whole groups of three before an amount's unit have one meaning. Returns the end of the number. */
export function readThousands(scan: Scan, start: number, digitsEnd: number, figure: Figure): number {
  const match = /^[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?=(?:\.[0-9]{1,2})?[ \t\u3000]*[万亿]?元)/u.exec(
    scan.text.slice(start, start + 40),
  );
  if (match === null) return digitsEnd;
  const found = match[0];
  const replacement = toHalfWidth(found).replaceAll(",", "");
  const place = { start, end: start + found.length };
  finding(
    scan,
    scan.report("lookalike-character", place, { found, replacement }, { data: { replacement, safe: true } }),
  );
  readDigits(replacement, 0, figure);
  return place.end;
}

/** The figure × 10^power as a whole number, or a finding and the nearest value that is safe to go on with. */
export function value(
  scan: Scan,
  place: Span,
  figure: Figure,
  power: number,
  what: UnitKind | "integer" | "ratio",
): number {
  const { start, end } = place;
  const text = scan.text.slice(start, end);
  if (figure.places > power) {
    const code = what === "money" ? "money-decimals" : what === "percent" ? "percent-decimals" : "whole-number";
    finding(scan, scan.report(code, place, { found: text }));
    return Math.min(figure.whole * 10 ** power, LARGEST);
  }
  const result = figure.whole * 10 ** power + figure.fraction * 10 ** (power - figure.places);
  const limit =
    what === "day" || what === "months" || what === "year" || what === "age" || what === "month" ? 99_999 : LARGEST;
  if (result <= limit) return result;
  finding(scan, scan.report("number-too-large", place, { found: text.length > 40 ? `${text.slice(0, 40)}…` : text }));
  return limit;
}
