// Where in the grammar a word stands → what it names there. A table of rules; nothing is looked up, nothing is resolved.
import type { Path } from "./follow.js";

export type NameRole =
  // What is already there.
  | "group"
  | "component"
  | "situation"
  | "exception"
  | "tier"
  | "payer"
  | "fact"
  | "numberFact"
  /** A day: a date fact or a period. */
  | "day"
  /** What a condition is about: a fact or a group. */
  | "subject"
  /** What a fact is compared with or set to. */
  | "value"
  | "range"
  | "certifier"
  | "body"
  // Texts.
  | "document"
  | "finding"
  | "superior"
  /** A group that is declared here. */
  | "newGroup"
  | "basis"
  /** A new name, or a text of the author's. */
  | "free";

/** Of a word inside `path`. */
export function roleOf(path: Path): NameRole {
  const at = (back: number): string => path.at(-1 - back)?.rule ?? "";
  const use = (back: number): number => path.at(-1 - back)?.use ?? 0;
  switch (at(0)) {
    case "name":
      return NAMES[at(1)] ?? "free";
    case "names":
      if (at(1) === "situation") return "exception";
      if (at(1) === "group") return use(0) === 0 ? "newGroup" : "group";
      return at(1) === "subsidy" ? "group" : "free";
    case "text":
      if (at(1) === "perDocument") return "document";
      if (at(1) === "texts") return use(1) === 1 ? "basis" : "free";
      return at(1) === "noticeEntry" && use(0) === 3 ? "superior" : "free";
    case "textOrName":
      if (at(1) === "acknowledgement") return "finding";
      if (at(1) !== "textsOrNames") return "free";
      return at(2) === "deadline" ? "body" : use(1) === 0 ? "certifier" : "group";
    case "named":
      return at(1) === "dayExpression" ? "day" : operandRole(path);
    default:
      return DIRECT[at(0)] ?? "free";
  }
}

const NAMES: Readonly<Record<string, NameRole>> = {
  standard: "component",
  cap: "component",
  situation: "situation",
  waitingTerm: "numberFact",
};
const DIRECT: Readonly<Record<string, NameRole>> = {
  subsidy: "component",
  percentRate: "component",
  payTerm: "component",
  tierEntry: "tier",
  payersByRatio: "payer",
  given: "fact",
  givenValue: "value",
  expectedSituation: "situation",
};

function operandRole(path: Path): NameRole {
  const [around, operand] = [path.at(-3)?.rule, path.at(-2)];
  if (around === "atom") return operand?.use === 0 ? "subject" : "value";
  return operand?.use === 0 && path.some(({ rule }) => rule === "range") ? "range" : "day";
}
