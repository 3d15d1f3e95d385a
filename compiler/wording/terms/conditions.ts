// Conditions, ranges and periods as one canonical line, from their nodes: for traces, hover, explanations and docs.
// The line says what the statement says; dates that follow from others are added in brackets.
import type { Comparison, Condition, Membership, Range } from "@zhengce/grammar";
import { describeDay, describeOperand, isDay } from "./days.js";
import { MISSING, nameOf } from "../../semantics/name-of.js";
import { ageText, brackets, dayText, durationText, inEnglish, monthDayText, phrase, word } from "./words.js";
import type { Describing } from "./words.js";
import type { Period, PeriodEnd } from "../../semantics/model.js";

/** `缴费日期 在 集中征缴期（2020年11月16日 至 2021年3月31日） 且 非 孤儿`. */
export function describeCondition(node: Condition | null, model: Describing): string {
  return node === null ? MISSING : condition(node, model, 0);
}

/** How tightly a condition binds: 或 0, 且 1, 非 and atoms 2; a looser one inside a tighter one stands in brackets. */
function condition(node: Condition, model: Describing, binding: number): string {
  const text = bare(node, model);
  return bindingOf(node) < binding ? brackets(text, model).trimStart() : text;
}
function bindingOf(node: Condition): number {
  if (node.kind === "AnyOf") return node.operands.length > 1 ? 0 : 2;
  if (node.kind === "AllOf") return node.operands.length > 1 ? 1 : 2;
  return 2;
}

function bare(node: Condition, model: Describing): string {
  switch (node.kind) {
    case "AnyOf":
      return node.operands.map((operand) => condition(operand, model, 1)).join(` ${word("or", model)} `);
    case "AllOf":
      return node.operands.map((operand) => condition(operand, model, 2)).join(` ${word("and", model)} `);
    case "Not":
      return `${word("not", model)} ${condition(node.operand, model, 2)}`;
    case "Holds":
      return nameOf(node.name, model);
    case "Comparison":
      return comparison(node, model);
    case "Membership":
      return membership(node, model);
    case "ChangeTest":
      return word(node.test, model);
  }
}

function comparison(node: Comparison, model: Describing): string {
  const days = isDay(node.left, model) || (node.right !== null && isDay(node.right, model));
  const operator =
    days && node.operator === "<"
      ? word("earlier", model)
      : days && node.operator === ">"
        ? word("later", model)
        : node.operator;
  return phrase(describeOperand(node.left, model), operator, describeOperand(node.right, model));
}

function membership(node: Membership, model: Describing): string {
  const named = node.range === null || node.range.kind === "PeriodRange" || node.range.kind === "YearRange";
  // In English the other ranges begin with a word of their own.
  const isBeyond = node.range?.kind === "WithinRange" && node.range.beyond === true;
  const within = (inEnglish(model) && !named) || isBeyond ? null : word("in", model);
  return phrase(describeOperand(node.subject, model), within, describeRange(node.range, model));
}

/** `集中征缴期（2020年11月16日 至 2021年3月31日）`, `60周岁 至 69周岁`, `1951年12月31日 以前`, `出生日期 起 90日 内`. */
export function describeRange(range: Range | null, model: Describing): string {
  if (range === null) return MISSING;
  switch (range.kind) {
    case "PeriodRange": {
      const symbol = model.symbolOf(range.name);
      const name = nameOf(range.name, model);
      return symbol?.kind === "period" ? `${name}${brackets(describePeriod(symbol, model), model)}` : name;
    }
    case "YearRange":
      return word("thisYear", model);
    case "BetweenRange":
      return phrase(
        inEnglish(model) ? word("from", model) : null,
        describeOperand(range.from, model),
        word("to", model),
        describeOperand(range.to, model),
      );
    case "BoundRange": {
      const [value, onDays] = [describeOperand(range.value, model), isDay(range.value, model)];
      if (inEnglish(model)) return boundedBy(value, range.direction === "upTo", onDays);
      return phrase(value, word(range.direction === "upTo" ? "upTo" : "onward", model, onDays ? 0 : 1));
    }
    case "WithinRange": {
      const anchor = describeDay(range.anchor, model);
      const duration =
        range.duration?.kind === "AgeLiteral"
          ? ageText(range.duration.years, model)
          : durationText(range.duration, model);
      const isBeyond = range.beyond === true;
      if (inEnglish(model)) return `${isBeyond ? "more than" : "within"} ${duration} from ${anchor}`;
      const [before, behind] = isBeyond ? [word("beyond", model), null] : [null, word("within", model)];
      return phrase(before, anchor, word("since", model), duration, behind);
    }
  }
}

/** `from 2022-03-01 on`, `until 2022-03-01`, `60 years or more`. */
function boundedBy(value: string, isEnd: boolean, onDays: boolean): string {
  if (onDays) return isEnd ? `until ${value}` : `from ${value} on`;
  return `${value} or ${isEnd ? "less" : "more"}`;
}

/** The days of a period, or those of each group: `当 在校学生 2025年9月21日 至 2025年12月20日；其他 …`. */
export function describePeriod(
  period: Pick<Period, "from" | "to"> & Partial<Pick<Period, "variants">>,
  model: Pick<Describing, "language" | "inKeywords"> & Partial<Describing> = {},
): string {
  const { variants = [] } = period;
  if (variants.length === 0 || !isDescribing(model)) return describeEnds(period, model);
  return variants
    .map((one) => {
      const who =
        one.condition === null
          ? word("otherwise", model)
          : phrase(word("when", model), describeCondition(one.condition, model));
      return phrase(who, describeEnds(one, model));
    })
    .join(inEnglish(model) ? "; " : "；");
}
function isDescribing(model: Pick<Describing, "language" | "inKeywords"> & Partial<Describing>): model is Describing {
  return model.symbolOf !== undefined && model.dayOf !== undefined;
}

/** `2020年11月16日 至 2021年3月31日`, `2022年3月1日 以后`, `每年9月1日 至 每年12月31日`; empty where no end is known. */
function describeEnds(period: Pick<Period, "from" | "to">, model: Pick<Describing, "language" | "inKeywords">): string {
  const from = periodEnd(period.from, model);
  const to = periodEnd(period.to, model);
  if (from !== null && to !== null) return phrase(from, word("to", model), to);
  const only = from ?? to;
  if (only === null) return "";
  if (inEnglish(model)) return boundedBy(only, from === null, true);
  return phrase(only, word(from === null ? "upTo" : "onward", model));
}
function periodEnd(end: PeriodEnd, model: Pick<Describing, "language" | "inKeywords">): string | null {
  if (end.day !== null) return dayText(end.day, model);
  return end.monthDay === null ? null : monthDayText(end.monthDay, model);
}
