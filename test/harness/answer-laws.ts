// What must be true of any answer, as one line for each law that an answer breaks; and what an answer that needs nothing rests on.
import fc from "fast-check";
import {
  highest,
  lowest,
  parseDay,
  subtractAmounts,
  type Amount,
  type FactRecord,
  type FactValue,
} from "@zhengce/runtime";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { arbitraryFacts } from "./arbitrary-facts.js";

type End = (amount: Amount) => number;
const sum = (amounts: readonly Amount[], end: End): number => amounts.reduce<number>((all, one) => all + end(one), 0);

/** Laws that the answer to these facts breaks; parts that are floors or ceilings of one whole are left out of the sums. */
export function unlawful(program: Program, facts: FactRecord): readonly string[] {
  const { due, subsidy, subsidies, payable, benefit, support = [], rewards = [] } = assessFacts(program, facts);
  const fundings = [
    ...program.subsidies.map(({ funding }) => funding),
    ...program.components.flatMap((component) => component.support?.funding ?? []),
  ];
  const bounded = fundings.some(({ parts }) => parts.some(({ bound }) => bound !== undefined));
  const [from, to] = [benefit.from, benefit.to].map((day) => (day === null ? null : parseDay(day)));
  const amounts = [subsidy, due ?? 0, payable ?? 0, ...rewards.map(({ amount }) => amount)];
  const unequal = [...subsidies, ...support].filter(
    ({ amount, shares }) =>
      !bounded &&
      typeof amount === "number" &&
      [lowest, highest].some(
        (end) =>
          sum(
            shares.map((share) => share.amount),
            end,
          ) !== end(amount),
      ),
  );
  return [
    ...amounts.filter((amount) => lowest(amount) < 0 || highest(amount) < lowest(amount)).map(() => "below zero"),
    ...unequal.map(() => "shares do not add up"),
    ...(typeof due === "number" && JSON.stringify(payable) !== JSON.stringify(subtractAmounts(due, subsidy))
      ? ["payable is not due less subsidy"]
      : []),
    ...(typeof from === "number" && typeof to === "number" && from > to ? ["benefits run backwards"] : []),
  ];
}

/** The answer without what it needs. */
function plainly(program: Program, facts: FactRecord): string {
  return JSON.stringify({ ...assessFacts(program, facts), needs: [] });
}

/** Values that each fact has among some people, edges before others; at most `most` a fact. */
export function valuesOf(program: Program, seed: number, most: number): readonly (readonly FactValue[])[] {
  const people = fc.sample(arbitraryFacts(program), { numRuns: 60, seed });
  return program.facts.map((_, index) =>
    [...new Set(people.map(({ values }) => values[index] ?? null))].filter((value) => value !== null).slice(0, most),
  );
}

/** Facts that are absent and given otherwise change an answer that needs nothing: each with the values that do it; at most `most` ways are tried. */
export function hiddenNeeds(
  program: Program,
  facts: FactRecord,
  values: readonly (readonly FactValue[])[],
  most: number,
): readonly (readonly FactValue[])[] {
  const { needs = [] } = assessFacts(program, facts);
  if (needs.length > 0) return [];
  const [payment] = facts.values;
  let ways: readonly (readonly FactValue[])[] = [facts.values];
  program.facts.forEach(({ role }, index) => {
    if (facts.values[index] !== null || role === "certification") return;
    const possible = (values[index] ?? []).filter(
      (value) => role !== "birth" || typeof value !== "number" || typeof payment !== "number" || value <= payment,
    );
    const given = ways.flatMap((way) => possible.map((value) => way.map((one, at) => (at === index ? value : one))));
    ways = [...ways, ...given].slice(0, most);
  });
  const plain = plainly(program, facts);
  return ways.filter((way) => plainly(program, { ...facts, values: way }) !== plain);
}
