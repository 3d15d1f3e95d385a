// A clause's printed number as a path of levels: 二（一）1 → 二 · (1) · 1. What the numbering rules compare. Pure text.
import { chinese, chineseNumber, clauseKey } from "../../semantics/symbols/clauses.js";

/** One level: its form, its number (null for words such as 附件 or 后段), and the key of everything up to it. */
export interface Level {
  readonly form: "numeral" | "bracket" | "digit" | "words";
  readonly number: number | null;
  readonly key: string;
}

const LEVEL = /\(([^()]*)\)|([0-9]+)|([^(0-9]+)/g;

/** The levels of a label or a clause key, outermost first. */
export function levelsOf(label: string): readonly Level[] {
  const levels: Level[] = [];
  let key = "";
  for (const [whole, bracket, digits, words] of clauseKey(label).matchAll(LEVEL)) {
    key += whole;
    if (bracket !== undefined) levels.push({ form: "bracket", number: chineseNumber(bracket), key });
    else if (digits !== undefined) levels.push({ form: "digit", number: Number(digits), key });
    else {
      const number = levels.length === 0 ? chineseNumber(words ?? "") : null;
      levels.push({ form: number === null ? "words" : "numeral", number, key });
    }
  }
  return levels;
}

/** The key of the level around the last one; "" at the top. */
export function parentKey(levels: readonly Level[]): string {
  return levels[levels.length - 2]?.key ?? "";
}

/** A level's number as it is printed: 三, （三）, 3. */
export function printed(form: Level["form"], number: number): string {
  if (form === "digit") return String(number);
  return form === "bracket" ? `（${chinese(number)}）` : chinese(number);
}
