// Operands that can't be compared, ranges of another kind than their subject, and tests that give a fact the wrong kind of value.
import { entry } from "@zhengce/grammar";
import type { Comparison, Node, Texts } from "@zhengce/grammar";
import type { OperandType } from "../semantics/model.js";
import type { TypeMismatch } from "../semantics/problem.js";
import { TYPE } from "./lib/kinds.js";
import { rule } from "./rule.js";
import type { FindingExtra } from "./rule.js";

export const typeMismatch = rule({
  code: "type-mismatch",
  texts: entry("error", "{problem}", "{problem}", { fixable: true }),
  // A fact's type may have been lost with a part of its declaration.
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "typeMismatch") continue;
      const said = (node: Node): string => model.source.text.slice(node.start, node.end).trim();
      const declared = problem.fact === null ? null : (model.factNamed(problem.fact)?.node ?? null);
      const depends = declared === null ? [] : [declared.node];
      report(problem.place, { problem: WORDED[problem.context](problem, said) }, { ...mend(problem, said), depends });
    }
  },
});

type Worded = (problem: TypeMismatch, said: (node: Node) => string) => Texts;

const WORDED: Readonly<Record<TypeMismatch["context"], Worded>> = {
  comparison: (problem, said) => compared(problem, said),
  range: (problem, said) => compared(problem, said),
  ordering: ({ left }) => ({
    zh: `${TYPE[left].zh}不分大小先后，只能用 = 或 ≠`,
    en: `${TYPE[left].en} has no order; only = and ≠ can be asked`,
  }),
  constants: () => ({
    zh: "两边都是固定的值，对每个人都一样；其中一边应当是事实，如 缴费日期",
    en: "both sides are the same for everybody; one of them should be a fact, such as the payment date",
  }),
  sameFact: () => ({ zh: "两边是同一项事实", en: "both sides are the same fact" }),
  facts: ({ left }) => ({
    zh: `两项${TYPE[left].zh}事实不能互相比较，只能与固定的值比较`,
    en: "two facts can be compared with one another only where both are days or whole numbers; compare with a fixed value",
  }),
  mixedRange: () => ({
    zh: "范围的两端要么都写“每年”，要么都不写",
    en: "either both ends of a range recur every year, or neither does",
  }),
  day: ({ place, right }, said) =>
    right === "recurringDay"
      ? {
          zh: `“${said(place)}”是每年的某日，这里应为确定的一日：写明年份，或省去“每年”`,
          en: `${said(place)} recurs every year; a single day is expected here`,
        }
      : periodAsDay(said(place)),
  given: ({ fact, left, right, place }, said) =>
    left === right
      ? {
          zh: `“${fact}”应填具体的${TYPE[left].zh}，不能写另一项事实`,
          en: `${fact} takes ${TYPE[left].en} as a figure, not another fact`,
        }
      : {
          zh: `“${fact}”应填${TYPE[left].zh}，“${said(place)}”是${TYPE[right].zh}`,
          en: `${fact} takes ${TYPE[left].en}; ${said(place)} is ${TYPE[right].en}`,
        },
};

function periodAsDay(name: string): Texts {
  return {
    zh: `“${name}”是一段期间，不是一日；写“${name} 次日”或“${name} 前日”`,
    en: `${name} is a period, not a day; write “${name} next-day” or “${name} previous-day”`,
  };
}

function compared({ left, right, place }: TypeMismatch, said: (node: Node) => string): Texts {
  if (left === "identities" || right === "identities") {
    return {
      zh: "身份不用等号，直接写人群的名称，如“当 孤儿”",
      en: "identities are not compared; write the group's name alone",
    };
  }
  if (place.kind === "Comparison" && place.right !== null) {
    const [a, b] = [said(place.left), said(place.right)];
    if (left === "period" || right === "period") {
      return left === "period" ? besidePeriod(a, b, OPPOSITE[place.operator]) : besidePeriod(b, a, place.operator);
    }
    return {
      zh: `“${a}”是${TYPE[left].zh}，“${b}”是${TYPE[right].zh}，不能比较${hint(left, right).zh}`,
      en: `${a} is ${TYPE[left].en} and ${b} is ${TYPE[right].en}; they cannot be compared${hint(left, right).en}`,
    };
  }
  const subject = place.kind === "Membership" ? said(place.subject) : said(place);
  if (right === "period" && place.kind === "Membership" && place.range?.kind === "BoundRange")
    return besidePeriod(said(place.range.value), subject, place.range.direction === "from" ? ">" : "<");
  return {
    zh: `“${subject}”是${TYPE[left].zh}，不能在${TYPE[right].zh}的范围里${hint(left, right).zh}`,
    en: `${subject} is ${TYPE[left].en}; it cannot lie in a range of ${TYPE[right].en}${hint(left, right).en}`,
  };
}

type Operator = Comparison["operator"];
const OPPOSITE: Readonly<Record<Operator, Operator>> = { "<": ">", ">": "<", "≤": "≥", "≥": "≤", "=": "=", "≠": "≠" };
/** A day before, behind or in a period: each is asked in its own way. */
function besidePeriod(period: string, day: string, operator: Operator): Texts {
  const is = { zh: `“${period}”是一段期间，不是一日：`, en: `${period} is a period, not a day: ` };
  const ways: Readonly<Record<Operator, Texts>> = {
    ">": {
      zh: `晚于它的最后一日，写“${day} 在 ${period} 次日 以后”`,
      en: `later than its last day is “${day} in ${period} next-day onward”`,
    },
    "≥": {
      zh: `从它的第一日算起，写“${day} 晚于 ${period} 前日”`,
      en: `from its first day on is “${day} later-than ${period} previous-day”`,
    },
    "<": {
      zh: `早于它的第一日，写“${day} 在 ${period} 前日 以前”`,
      en: `earlier than its first day is “${day} in ${period} previous-day up-to”`,
    },
    "≤": {
      zh: `到它的最后一日为止，写“${day} 早于 ${period} 次日”`,
      en: `up to its last day is “${day} earlier-than ${period} next-day”`,
    },
    "=": { zh: `在它之内，写“${day} 在 ${period}”`, en: `within it is “${day} in ${period}”` },
    "≠": { zh: `不在它之内，写“非 ${day} 在 ${period}”`, en: `outside of it is “not ${day} in ${period}”` },
  };
  return { zh: is.zh + ways[operator].zh, en: is.en + ways[operator].en };
}

/** What was probably meant. */
function hint(left: OperandType, right: OperandType): Texts {
  const types = new Set([left, right]);
  if (types.has("date") && types.has("age"))
    return { zh: "；要问年龄，写“年龄”", en: "; to ask for the age, write “age”" };
  if (types.has("money") && types.has("integer")) return { zh: "；金额后面要写“元”", en: "; an amount ends in “yuan”" };
  return { zh: "", en: "" };
}

/** A whole number where an amount is meant only wants its 元. */
function mend({ place, left, right, context }: TypeMismatch, said: (node: Node) => string): FindingExtra {
  const figure =
    context === "given" ? place : place.kind === "Comparison" ? (left === "money" ? place.right : place.left) : null;
  const wantsYuan =
    (left === "money" && right === "integer") || (left === "integer" && right === "money" && context !== "given");
  if (!wantsYuan || figure?.kind !== "IntegerLiteral") return { fixable: false };
  return { data: { replacement: `${said(figure)}元`, start: figure.start, end: figure.end } };
}
