// Amounts as cells hold them: yuan with two decimals, made of digits alone.
import { highest, lowest, type Amount } from "@zhengce/runtime";
import { MoneyCell, type Cell } from "../sheets/cell.js";

/** `280.00` of 28000 fen. */
export function yuanText(fen: number): string {
  const size = Math.abs(fen);
  const cents = size % 100;
  return `${fen < 0 ? "-" : ""}${(size - cents) / 100}.${String(cents).padStart(2, "0")}`;
}

/** `120.00~280.00`, `≥120.00` of a range. */
export function rangeText(amount: Amount): string {
  const [low, high] = [lowest(amount), highest(amount)];
  if (low === high) return yuanText(low);
  return high === Infinity ? `≥${yuanText(low)}` : `${yuanText(low)}~${yuanText(high)}`;
}

/** An amount that is a number for whoever adds cells up. */
export function moneyCell(fen: number): MoneyCell {
  return new MoneyCell(yuanText(fen));
}
/** A range has no one number: it is text. */
export function amountCell(amount: Amount): Cell {
  return typeof amount === "number" ? moneyCell(amount) : rangeText(amount);
}
