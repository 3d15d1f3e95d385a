// A day that lies neither in the notice's year nor in the year before or after it: most likely a slip in the year.
import { entry } from "@zhengce/grammar";
import type { Condition, DateLiteral, Node, Operand, Range, Texts } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { isPayment, paymentFact } from "./lib/payment-day.js";
import { rule } from "./rule.js";
import { day } from "./lib/words.js";

/** A written day, and what it is the day of. */
interface Dated {
  readonly date: DateLiteral;
  readonly what: Texts;
}

export const outsideYear = rule({
  code: "outside-year",
  texts: entry(
    "warning",
    "{what}的 {date} 不在 {year} 年度和前后一年之内，请核对年份",
    "{date}, {what}, is neither in {year} nor in the year before or after it; check the year",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const year = model.notice.year;
    const isFar = (date: DateLiteral): boolean => year !== null && date.year !== null && Math.abs(date.year - year) > 1;
    if (year === null || !model.nodesOf("DateLiteral").some(isFar)) return;
    // Of a range that is reversed as well, that finding tells of the year.
    const reversed = new Set(
      model.problems.flatMap((problem) =>
        problem.kind === "reversedRange" ? [problem.from.start, problem.to.start] : [],
      ),
    );
    for (const { date, what } of [
      ...periodDays(model),
      ...situationDays(model),
      ...deadlineDays(model),
      ...testDays(model),
    ]) {
      const number = isFar(date) && !reversed.has(date.start) ? model.dayOf(date) : null;
      if (number !== null) report(date, { what, date: day(number), year });
    }
  },
});

function dates(what: Texts, ...nodes: readonly (Node | null | undefined)[]): readonly Dated[] {
  return nodes.flatMap((node) => (node?.kind === "DateLiteral" ? [{ date: node, what }] : []));
}

function periodDays({ periods }: Model): readonly Dated[] {
  return [...periods.values()].flatMap(({ name, from, to }) =>
    dates({ zh: `期间“${name}”`, en: `an end of ${name}` }, from.node, to.node),
  );
}

function situationDays(model: Model): readonly Dated[] {
  return model.situations.flatMap(({ name, when, benefitFrom, benefitTo }) => [
    ...when.flatMap(({ node }) =>
      paymentDays(model, node.condition, { zh: `情形“${name}”`, en: `a payment day of ${name}` }),
    ),
    ...dates(
      { zh: `情形“${name}”待遇起止`, en: `an end of the benefits of ${name}` },
      benefitFrom?.node,
      benefitTo?.node,
    ),
  ]);
}

function deadlineDays({ deadlines }: Model): readonly Dated[] {
  return deadlines.flatMap(({ node: { when } }) =>
    dates({ zh: "时限", en: "a deadline" }, when?.from, when?.to, when?.within?.anchor),
  );
}

function testDays(model: Model): readonly Dated[] {
  const payment = paymentFact(model);
  return model.tests.flatMap(({ node: { name, given, expected } }) => {
    const test = name?.value ?? "";
    const paid = given.filter(({ fact }) => model.factNamed(fact.text) === payment).flatMap(({ values }) => values);
    return [
      ...dates({ zh: `用例“${test}”缴费日期`, en: `the payment day of test “${test}”` }, ...paid),
      ...expected.flatMap(({ from, to }) =>
        dates({ zh: `用例“${test}”待遇`, en: `a benefit day of test “${test}”` }, from, to),
      ),
    ];
  });
}

/** Days that the payment day is compared with; other facts (a birth) may well lie far back. */
function paymentDays(model: Model, condition: Condition | null, what: Texts): readonly Dated[] {
  switch (condition?.kind) {
    case "AllOf":
    case "AnyOf":
      return condition.operands.flatMap((operand) => paymentDays(model, operand, what));
    case "Not":
      return paymentDays(model, condition.operand, what);
    case "Comparison":
      return isPayment(model, condition.left)
        ? dates(what, condition.right)
        : isPayment(model, condition.right)
          ? dates(what, condition.left)
          : [];
    case "Membership":
      return isPayment(model, condition.subject) ? dates(what, ...ends(condition.range)) : [];
    default:
      return [];
  }
}
function ends(range: Range | null): readonly (Operand | null)[] {
  if (range?.kind === "BetweenRange") return [range.from, range.to];
  if (range?.kind === "BoundRange") return [range.value];
  return range?.kind === "WithinRange" ? [range.anchor] : [];
}
