// A condition of the program in words, Chinese and English: “县类别为贫困县”, “年龄60至69岁”. Nothing is decided here.
import { formatYuan } from "@zhengce/runtime";
import { dayText, monthDayText } from "../semantics/describe-words.js";
import type { Texts } from "@zhengce/grammar";
import type { DayTerm, Predicate, Program } from "../decision/program.js";

/** The condition, or what it is not to meet it. */
export function describeCondition(program: Program, predicate: Predicate, holds = true): Texts {
  if (predicate.kind === "not") return describeCondition(program, predicate.of, !holds);
  const said = positive(program, predicate);
  if (holds) return said;
  switch (predicate.kind) {
    case "holds":
      return { zh: `不是${said.zh}`, en: `not ${said.en}` };
    case "isTrue":
      return { zh: `非${said.zh}`, en: `not ${said.en}` };
    case "known":
      return { zh: `没有填${nameOf(program, predicate.fact)}`, en: `${nameOf(program, predicate.fact)} is not given` };
    case "oneOf": {
      const others = othersOf(program, predicate);
      return others === null ? negated(said) : positive(program, { ...predicate, values: others });
    }
    default:
      return negated(said);
  }
}

/** Whether what it is not to meet the condition can be said as plainly as what it is to meet it. */
export function saysItsOpposite(program: Program, predicate: Predicate): boolean {
  if (predicate.kind === "isTrue") return program.facts[predicate.fact]?.required === true;
  return predicate.kind === "oneOf" && othersOf(program, predicate) !== null;
}
/** The other values of a fact that everybody has. */
function othersOf(
  program: Program,
  { fact, values }: Extract<Predicate, { readonly kind: "oneOf" }>,
): readonly string[] | null {
  const spec = program.facts[fact];
  return spec?.required === true ? spec.values.filter((value) => !values.includes(value)) : null;
}
function negated({ zh, en }: Texts): Texts {
  return { zh: `不符合“${zh}”`, en: `not (${en})` };
}

function positive(program: Program, predicate: Predicate): Texts {
  switch (predicate.kind) {
    case "all":
      return joined(program, predicate.of, { zh: "且", en: " and " });
    case "any":
      return joined(program, predicate.of, { zh: "或", en: " or " });
    case "not":
      return describeCondition(program, predicate.of, false);
    case "holds":
      return same(program.groups[predicate.group]?.name ?? "");
    case "isTrue":
      return same(nameOf(program, predicate.fact));
    case "known":
      return { zh: `填了${nameOf(program, predicate.fact)}`, en: `${nameOf(program, predicate.fact)} is given` };
    case "oneOf": {
      const { values } = predicate;
      const name = nameOf(program, predicate.fact);
      return { zh: `${name}为${values.join("或")}`, en: `${name} is ${values.join(" or ")}` };
    }
    case "number": {
      const fact = program.facts[predicate.fact];
      const shown = (value: number): string => (fact?.type === "money" ? formatYuan(value) : String(value));
      return numberText(fact?.name ?? "", predicate.min, predicate.max, shown);
    }
    case "within":
      return daysText(program, predicate);
    case "yearly": {
      const day = termText(program, predicate.day);
      const [from, to] = [monthDayText(predicate.from), monthDayText(predicate.to)];
      const dashed = (at: number): string => `${Math.trunc(at / 100)}/${at % 100}`;
      return {
        zh: `${day.zh}在${from}至${to}`,
        en: `${day.en} between ${dashed(predicate.from)} and ${dashed(predicate.to)} of a year`,
      };
    }
    case "age":
      return ageText(predicate.min, predicate.max);
    case "tier":
      return { zh: `档次为${program.tiers[predicate.tier] ?? ""}`, en: `tier ${program.tiers[predicate.tier] ?? ""}` };
    case "change":
      return { zh: "身份有变化", en: "the identity changes" };
  }
}

function joined(program: Program, parts: readonly Predicate[], word: Texts): Texts {
  if (parts.length === 0) return word.zh === "且" ? { zh: "总是", en: "always" } : { zh: "从不", en: "never" };
  const said = parts.map((part) => {
    const text = describeCondition(program, part);
    const mixed = parts.length > 1 && (part.kind === "all" || part.kind === "any");
    return mixed ? { zh: `（${text.zh}）`, en: `(${text.en})` } : text;
  });
  return { zh: said.map(({ zh }) => zh).join(word.zh), en: said.map(({ en }) => en).join(word.en) };
}

/** A name may end in a figure, so a word stands between it and the bounds. */
function numberText(name: string, min: number | null, max: number | null, shown: (value: number) => string): Texts {
  if (min !== null && min === max) return { zh: `${name}为${shown(min)}`, en: `${name} is ${shown(min)}` };
  if (min !== null && max !== null)
    return { zh: `${name}在${shown(min)}至${shown(max)}之间`, en: `${name} is from ${shown(min)} to ${shown(max)}` };
  if (min !== null) return { zh: `${name}不少于${shown(min)}`, en: `${name} is at least ${shown(min)}` };
  if (max !== null) return { zh: `${name}不超过${shown(max)}`, en: `${name} is at most ${shown(max)}` };
  return { zh: `填了${name}`, en: `${name} is given` };
}

function ageText(min: number | null, max: number | null): Texts {
  if (min !== null && max !== null)
    return min === max
      ? { zh: `年龄${min}岁`, en: `aged ${min}` }
      : { zh: `年龄${min}至${max}岁`, en: `aged ${min} to ${max}` };
  if (min !== null) return { zh: `年满${min}岁`, en: `aged ${min} or more` };
  if (max !== null) return { zh: `不满${max + 1}岁`, en: `aged ${max} or less` };
  return { zh: "填了出生日期", en: "the day of birth is given" };
}

function daysText(program: Program, { day, from, to }: Extract<Predicate, { readonly kind: "within" }>): Texts {
  const [at, first, last] = [day, from, to].map((term) => (term === null ? null : termText(program, term)));
  const { zh, en } = at ?? same("");
  if (first !== null && first !== undefined && last !== null && last !== undefined)
    return first.zh === last.zh
      ? { zh: `${zh}是${first.zh}`, en: `${en} is ${first.en}` }
      : { zh: `${zh}在${first.zh}至${last.zh}`, en: `${en} from ${first.en} to ${last.en}` };
  if (first !== null && first !== undefined) return { zh: `${zh}在${first.zh}以后`, en: `${en} from ${first.en} on` };
  if (last !== null && last !== undefined) return { zh: `${zh}在${last.zh}以前`, en: `${en} until ${last.en}` };
  return { zh: `填了${zh}`, en: `${en} is given` };
}

function termText(program: Program, term: DayTerm): Texts {
  if (term.kind === "day") return { zh: dayText(term.day), en: dayText(term.day) };
  if (term.kind === "fact") return same(nameOf(program, term.fact));
  const { zh, en } = termText(program, term.base);
  const moved = (count: number, unit: Texts): Texts => ({
    zh: `${zh}${count < 0 ? "前" : "后"}${Math.abs(count)}${unit.zh}`,
    en: `${Math.abs(count)} ${unit.en} ${count < 0 ? "before" : "after"} ${en}`,
  });
  switch (term.kind) {
    case "plusDays":
      return moved(term.days, { zh: "日", en: "days" });
    case "plusMonths":
      return moved(term.months, { zh: "个月", en: "months" });
    case "nextMonth":
      return { zh: `${zh}次月首日`, en: `the first day of the month after ${en}` };
    case "afterWaiting":
      return { zh: `${zh}起等待期满之后`, en: `the end of the waiting from ${en}` };
  }
}

function nameOf(program: Program, fact: number): string {
  return program.facts[fact]?.name ?? "";
}
function same(text: string): Texts {
  return { zh: text, en: text };
}
