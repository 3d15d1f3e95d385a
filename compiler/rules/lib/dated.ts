// The days of a notice that its year tells of: ends of periods, of payments and of benefits, deadlines, days of tests. Days of other facts,
// a birth, may well lie far back.
import { yearOf } from "@zhengce/runtime";
import type { Condition, DateLiteral, Node, Operand, Range, Texts } from "@zhengce/grammar";
import type { Model } from "../../semantics/model.js";
import { isPayment, paymentFact } from "./payment-day.js";

/** A written day, and what it is the day of. */
export interface Dated {
  readonly date: DateLiteral;
  readonly what: Texts;
}

/** Every such day. */
export function datedOf(model: Model): readonly Dated[] {
  return [...periodDays(model), ...situationDays(model), ...deadlineDays(model), ...testDays(model)];
}

/** Neither in the notice's year nor in the year before or after it. */
export function isFar(model: Model, { year: written }: DateLiteral): boolean {
  const { year, inForce } = model.notice;
  if (year === null || written === null) return false;
  if (inForce === null) return Math.abs(written - year) > 1;
  return written < yearOf(inForce.from) - 1 || (inForce.to !== null && written > yearOf(inForce.to) + 1);
}

/** The days with a year, two or more, where the notice's year fits none of them: then it is the year that is wrong. */
export function daysOfAnotherYear(model: Model): readonly Dated[] {
  const stated = datedOf(model).filter(({ date }) => date.year !== null);
  return stated.length > 1 && stated.every(({ date }) => isFar(model, date)) ? stated : [];
}

function dates(what: Texts, ...nodes: readonly (Node | null | undefined)[]): readonly Dated[] {
  return nodes.flatMap((node) => (node?.kind === "DateLiteral" ? [{ date: node, what }] : []));
}

function periodDays({ periods }: Model): readonly Dated[] {
  return [...periods.values()].flatMap(({ name, from, to, variants }) => {
    const nodes = [{ from, to }, ...variants].flatMap((one) => [one.from.node, one.to.node]);
    return dates({ zh: `期间“${name}”`, en: `an end of ${name}` }, ...new Set(nodes));
  });
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

/**
 * Without those around the years that the rules themselves name, or that the test's person has: they follow from them. A payment day follows
 * from what payment days are held against alone.
 */
function testDays(model: Model): readonly Dated[] {
  const payment = paymentFact(model);
  const inTests = model.tests.map(({ node }) => node);
  const named = model
    .nodesOf("DateLiteral")
    .filter(({ start }) => !inTests.some((test) => test.start <= start && start < test.end));
  const paidAround = paymentYears(model);
  return model.tests.flatMap(({ node: { name, given, expected } }) => {
    const test = name?.value ?? "";
    const [paid, known] = [true, false].map((isPaid) =>
      given.filter(({ fact }) => (model.factNamed(fact.text) === payment) === isPaid).flatMap(({ values }) => values),
    );
    const what = { zh: `用例“${test}”待遇`, en: `a benefit day of test “${test}”` };
    const benefits = expected.flatMap(({ from, to }) => dates(what, from, to));
    const payments = dates({ zh: `用例“${test}”缴费日期`, en: `the payment day of test “${test}”` }, ...(paid ?? []));
    return [
      ...payments.filter(({ date }) => !isAround(date, paidAround)),
      ...benefits.filter(({ date }) => !isAround(date, [...(known ?? []), ...named])),
    ];
  });
}
/** The days with which any rule compares the payment day, and those of periods. */
function paymentYears(model: Model): readonly DateLiteral[] {
  const what = { zh: "", en: "" };
  const compared = [...model.nodesOf("Comparison"), ...model.nodesOf("Membership")];
  return [...periodDays(model), ...compared.flatMap((node) => paymentDays(model, node, what))].map(({ date }) => date);
}
function isAround({ year }: DateLiteral, others: readonly Node[]): boolean {
  return others.some(
    (other) => other.kind === "DateLiteral" && other.year !== null && year !== null && Math.abs(other.year - year) <= 1,
  );
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
