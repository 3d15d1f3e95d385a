// A fault of a row in words, for its cell 错误 and for the terminal.
import type { Locale } from "@zhengce/grammar";
import { sayIssue, type FactIssue } from "@zhengce/runtime";
import type { RowFault } from "./faults.js";
import { rosterWords } from "./wording/wording.js";

export function sayFault(fault: RowFault, locale: Locale): string {
  const words = rosterWords(locale);
  switch (fault.kind) {
    case "fact":
      return fault.inYuan && fault.issue.code === "not-a-number"
        ? words.wrongMoney(fault.header, shownValue(fault.issue.value))
        : sayIssue(shortly(fault.issue), locale);
    case "cell":
      return fault.header === null ? words.cell[fault.code] : words.inColumn(fault.header, words.cell[fault.code]);
    case "contradiction":
      return words.contradiction(fault.header, fault.group);
    case "unclear-group":
      return words.unclearGroup;
    case "about-others":
      return words.aboutOthers;
    case "duplicate":
      return words.duplicate(fault.header, words.place(fault.row, fault.sheet));
  }
}

function shownValue(value: FactIssue["value"]): string {
  return typeof value === "object" ? "" : String(value);
}

/** So many of the allowed words stand in a row: a sheet that has another word throughout would be made of lists. */
const MOST_WORDS = 5;
function shortly(issue: FactIssue): FactIssue {
  const { expected } = issue;
  if (!("words" in expected) || expected.words.length <= MOST_WORDS) return issue;
  return { ...issue, expected: { ...expected, words: expected.words.slice(0, MOST_WORDS) } };
}
