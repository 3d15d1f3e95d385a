// What lies between two amounts, at both ends where either is open. In fen; below 0: less.
import { highest, lowest, type Amount } from "@zhengce/runtime";
import { yuanText } from "../money.js";

/** null: no end is known on that side. */
export interface Difference {
  readonly min: number | null;
  readonly max: number | null;
}

export function differenceOf(before: Amount, after: Amount): Difference {
  const [min, max] = [lowest(after) - highest(before), highest(after) - lowest(before)];
  return { min: min === -Infinity ? null : min, max: max === Infinity ? null : max };
}

/** `+20.00`, `-5.00~+10.00`, `≥-5.00`. */
export function differenceText({ min, max }: Difference): string {
  if (min !== null && min === max) return signed(min);
  if (min === null) return max === null ? "?" : `≤${signed(max)}`;
  return max === null ? `≥${signed(min)}` : `${signed(min)}~${signed(max)}`;
}
function signed(fen: number): string {
  return `${fen > 0 ? "+" : ""}${yuanText(fen)}`;
}
