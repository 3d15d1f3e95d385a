// Days and operands as one canonical line, from their nodes. Dates that follow from others are added in brackets.
import type { DateLiteral, DayExpression, Operand, Unspecified } from "@zhengce/grammar";
import { MISSING, nameOf } from "../../semantics/name-of.js";
import { endOfMonth, ofAnotherYear, shiftedDay } from "./plain-english.js";
import {
  ageText,
  brackets,
  dayOfYear,
  dayText,
  inEnglish,
  moneyText,
  peopleText,
  phrase,
  unspecifiedText,
  word,
} from "./words.js";
import type { Describing } from "./words.js";

/** An operand as it reads in a condition. */
export function describeOperand(node: Operand | null, model: Describing): string {
  if (node === null) return MISSING;
  switch (node.kind) {
    case "DateLiteral":
    case "RecurringDay":
    case "YearEdge":
    case "DayReference":
      return describeDay(node, model);
    case "AgeOperand":
      return node.on === null
        ? word("age", model)
        : phrase(word("age", model), inEnglish(model) ? "on" : word("at", model), describeDay(node.on, model));
    case "MoneyLiteral":
      return moneyText(node, model);
    case "IntegerLiteral":
      return String(node.value);
    case "AgeLiteral":
      return ageText(node.years, model);
    case "CountLiteral":
      return peopleText(node.value, model);
    case "BooleanLiteral":
      return word(node.value ? "yes" : "no", model);
    case "Name":
      return nameOf(node, model);
  }
}

/** `2021年4月1日`, `缴费日期`, `集中征缴期 次日（2021年4月1日）`, `年末（2021年12月31日）`. */
export function describeDay(node: DayExpression | Unspecified | null, model: Describing): string {
  if (node === null) return MISSING;
  if (node.kind === "Unspecified") return unspecifiedText(node, model);
  const day = model.dayOf(node);
  const resolved = day === null ? "" : dayText(day, model);
  switch (node.kind) {
    case "DateLiteral":
      return day === null ? asWritten(node, model) : resolved;
    case "RecurringDay":
      return phrase(word("yearly", model), asWritten({ ...node.date, year: null }, model));
    case "YearEdge":
      return `${word(node.edge === "start" ? "yearStart" : "yearEnd", model)}${brackets(resolved, model)}`;
    case "DayReference": {
      const name = nameOf(node.name, model);
      const shift = node.shift === "none" ? null : word(node.shift, model);
      const shown = inEnglish(model) ? shiftedDay(name, node.shift) : phrase(name, shift);
      return `${shown}${brackets(resolved, model)}`;
    }
  }
}

/** A date that no calendar has, or that wants its year. */
function asWritten({ year, month, day, years }: DateLiteral, of: Describing): string {
  if (inEnglish(of)) {
    const ofYear = String(month).padStart(2, "0");
    const within = year === null ? "" : `${year}-`;
    const shown = day === "last" ? endOfMonth(`${within}${ofYear}`) : `${within}${dayOfYear(month, day, of)}`;
    return ofAnotherYear(shown, years);
  }
  if (of.language === "en") {
    const inYear = day === "last" ? `${String(month).padStart(2, "0")}-end` : dayOfYear(month, day, of);
    return year === null ? phrase(yearWord(years, of), inYear) : `${year}-${inYear}`;
  }
  return `${year === null ? (yearWord(years, of) ?? "") : `${year}年`}${month}月${day === "last" ? "底" : `${day}日`}`;
}

function yearWord(years: DateLiteral["years"], of: Describing): string | null {
  return years === undefined ? null : word(years === 1 ? "nextYear" : "previousYear", of);
}

/** Whether an operand is a day, so that < and > read 早于 and 晚于. */
export function isDay(node: Operand, model: Describing): boolean {
  switch (node.kind) {
    case "DateLiteral":
    case "RecurringDay":
    case "YearEdge":
      return true;
    case "DayReference":
    case "Name": {
      if (node.kind === "DayReference" && node.shift !== "none") return true;
      const symbol = model.symbolOf(node.kind === "Name" ? node : node.name);
      return symbol?.kind === "period" || (symbol?.kind === "fact" && symbol.type === "date");
    }
    default:
      return false;
  }
}
