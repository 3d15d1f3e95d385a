// Days and operands as one line of canonical Chinese, from their nodes. Dates that follow from others are added in brackets.
import type { DayExpression, Operand, Unspecified } from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";
import { brackets, dayText, MISSING, nameOf, phrase, unspecifiedText, word } from "./describe-words.js";
import type { Describing } from "./describe-words.js";

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
      return node.on === null ? word("age") : phrase(word("age"), word("at"), describeDay(node.on, model));
    case "MoneyLiteral":
      return formatYuan(node.fen);
    case "IntegerLiteral":
      return String(node.value);
    case "AgeLiteral":
      return `${node.years}周岁`;
    case "CountLiteral":
      return `${node.value}人`;
    case "BooleanLiteral":
      return word(node.value ? "yes" : "no");
    case "Name":
      return nameOf(node, model);
  }
}

const SHIFTS = { nextDay: "nextDay", nextMonth: "nextMonth", previousDay: "previousDay" } as const;
/** `2021年4月1日`, `缴费日期`, `集中征缴期 次日（2021年4月1日）`, `年末（2021年12月31日）`. */
export function describeDay(node: DayExpression | Unspecified | null, model: Describing): string {
  if (node === null) return MISSING;
  if (node.kind === "Unspecified") return unspecifiedText(node);
  const day = model.dayOf(node);
  const resolved = day === null ? "" : dayText(day);
  switch (node.kind) {
    case "DateLiteral":
      return day === null ? asWritten(node.year, node.month, node.day) : resolved;
    case "RecurringDay":
      return `${word("yearly")}${asWritten(null, node.date.month, node.date.day)}`;
    case "YearEdge":
      return `${word(node.edge === "start" ? "yearStart" : "yearEnd")}${brackets(resolved)}`;
    case "DayReference": {
      const shift = node.shift === "none" ? null : word(SHIFTS[node.shift]);
      return `${phrase(nameOf(node.name, model), shift)}${brackets(resolved)}`;
    }
  }
}

function asWritten(year: number | null, month: number, day: number | "last"): string {
  return `${year === null ? "" : `${year}年`}${month}月${day === "last" ? "底" : `${day}日`}`;
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
