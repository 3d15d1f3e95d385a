// Days, and conditions about a person: groups, facts of every type, ages, birthdays, distances, joined by 且, 或 and 非.
import fc from "fast-check";
import { either, maybe, number, phrase, some, word, type FactName, type Phrase, type Scope } from "./phrase.js";

const year: Phrase = fc.constantFrom(0, 0, 0, -1).map((off) => (scope) => String(scope.year + off));
const monthDay = fc.constantFrom(
  "1月1日",
  "2月28日",
  "3月31日",
  "6月30日",
  "7月1日",
  "9月15日",
  "12月10日",
  "12月31日",
);
/** A day with its year. */
export const fixedDay: Phrase = either(
  phrase`${year}年${monthDay.map((text) => () => text)}`,
  phrase`${year}-0${number(1, 9)}-${word("01", "15", "28")}`,
  phrase`${year}年${word("3", "9", "2")}月底`,
);
export const day: Phrase = either(fixedDay, word("年初", "年末"));
export const yearly: Phrase = monthDay.map((text) => () => `每年 ${text}`);

const of = (type: FactName["type"]) => (scope: Scope) => scope.facts.filter((fact) => fact.type === type);
const operator = word("=", "≠", "<", "≤", ">", "≥");

/** True on some days of the payment, whatever the notice declares. */
export const payingOn: Phrase = either(
  phrase`缴费日期 在 ${day} ${word("以前", "以后")}`,
  phrase`缴费日期 在 本年度`,
  phrase`缴费日期 ${word("早于", "晚于")} ${fixedDay}`,
  phrase`缴费日期 在 ${yearly.map((piece) => (scope) => piece(scope).replace("每年 ", ""))} 以后`,
);
const birth: Phrase = either(
  phrase`年龄 在 ${word("60", "18", "0")}周岁 至 ${word("69", "79", "80")}周岁`,
  phrase`年龄 ${operator} ${word("60", "18", "6")}周岁`,
  phrase`年龄 在 ${word("60", "18")}周岁 ${word("以上", "以下")}`,
  phrase`年龄 于 ${fixedDay} 在 70周岁 以上`,
  phrase`出生日期 在 ${fixedDay} ${word("以前", "以后")}`,
  phrase`出生日期 在 本年度`,
  phrase`缴费日期 在 出生日期 起 ${word("90日", "3个月", "1年")} 内`,
  phrase`缴费日期 超过 出生日期 起 ${word("90日", "3个月", "1周岁")}`,
);
const chosen = (scope: Scope): readonly { readonly name: string; readonly value: string }[] =>
  of("enumeration")(scope).flatMap(({ name, values }) => values.map((value) => ({ name, value })));
const yesNo: Phrase = some(of("boolean"), ({ name }) => name, payingOn);
const choice: Phrase = either(
  some(chosen, ({ name, value }) => `${name} = ${value}`, birth),
  some(chosen, ({ name, value }) => `${name} ≠ ${value}`, birth),
);
const numeric: Phrase = fc
  .tuple(fc.nat(9), fc.nat(6), fc.nat(4), fc.nat(5), payingOn)
  .map(([index, least, span, form, other]) => (scope) => {
    const facts = [...of("integer")(scope), ...of("money")(scope)];
    const fact = facts[index % Math.max(1, facts.length)];
    if (fact === undefined) return other(scope);
    const text = (value: number): string => (fact.type === "money" ? `${value * 1000}元` : String(value));
    const forms = ["≥ A", "在 A 至 B", "在 A 以下", "< B", "= A", "≠ B"];
    return `${fact.name} ${forms[form]!.replace("A", text(least)).replace("B", text(least + span))}`;
  });
/** Two whole numbers beside each other. */
const counted: Phrase = fc.tuple(fc.nat(9), operator, numeric).map(([index, sign, other]) => (scope) => {
  const counts = of("integer")(scope);
  const [one, another] = [counts[index % Math.max(1, counts.length)], counts[(index + 1) % Math.max(1, counts.length)]];
  if (one === undefined || another === undefined || one === another) return other(scope);
  return `${one.name} ${sign(scope)} ${another.name}`;
});
const dated: Phrase = fc.tuple(fc.nat(9), fixedDay, fc.nat(3), birth).map(([index, on, form, other]) => (scope) => {
  const facts = of("date")(scope);
  const fact = facts[index % Math.max(1, facts.length)];
  if (fact === undefined) return other(scope);
  const forms = [
    `${fact.name} 在 ${on(scope)} 以后`,
    `缴费日期 在 ${fact.name} 起 60日 内`,
    `${fact.name} 早于 ${on(scope)}`,
    `${fact.name} 在 本年度`,
  ];
  return forms[form]!;
});

const group: Phrase = some(
  (scope) => scope.groups,
  (name) => name,
  payingOn,
);
/** Before or behind a period whose last day is known. */
const besidePeriod: Phrase = some(
  (scope) => scope.ending,
  (name) => `缴费日期 晚于 ${name}`,
  payingOn,
);
const tier: Phrase = some(
  (scope) => scope.tiers,
  (name) => name,
  group,
);
const period: Phrase = some(
  (scope) => scope.periods,
  (name) => `缴费日期 在 ${name}`,
  payingOn,
);
const atom: Phrase = either(group, yesNo, numeric, counted, choice, birth, dated, period, besidePeriod, tier, payingOn);

const joined: Phrase = either(
  atom,
  atom,
  phrase`非 ${atom}`,
  phrase`${atom} 且 ${maybe(word("非"), 2)} ${atom}`,
  phrase`${atom} 或 ${atom}`,
);
/** Any condition about a person on the day of payment. */
export const condition: Phrase = either(
  joined,
  joined,
  phrase`(${joined}) 且 (${joined})`,
  phrase`(${joined}) 或 非 (${joined})`,
);
