// Witnesses before the reference interpreter: what it says of the same people. The solver's own word is not asked here.
import { formatYuan, highest, lowest, readFacts } from "@zhengce/runtime";
import type { Texts } from "@zhengce/grammar";
import type { Amount, Assessment } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import { isTrue, worldOf } from "../../decision/interpret/conditions.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../person.js";

/** Whether the interpreter finds that the person meets all of them. */
export function meets(program: Program, person: Person, predicates: readonly Predicate[]): boolean {
  const facts = readFacts(program, person);
  if (facts.issues !== undefined) return false;
  const world = worldOf(program, facts.value);
  return predicates.every((predicate) => isTrue(predicate, world));
}

/** The person's assessment; null where the facts are refused. */
export function assessed(program: Program, person: Person): Assessment | null {
  return assess(program, person).value ?? null;
}

/** More is payable in the second than in the first, at one end at least. */
export function paysMore(program: Program, before: Person, after: Person): boolean {
  const [one, other] = [assessed(program, before)?.payable ?? null, assessed(program, after)?.payable ?? null];
  return one !== null && other !== null && (lowest(other) > lowest(one) || highest(other) > highest(one));
}

/**
 * What is payable before and after, in words: `个人实缴44元变为0元至250元（通知没有写定，最多会多206元）`; null where it is not known. A range is what
 * the notice leaves open for one person, not what several people pay.
 */
export function changeOf(program: Program, before: Person, after: Person): Texts | null {
  const [one, other] = [assessed(program, before)?.payable ?? null, assessed(program, after)?.payable ?? null];
  if (one === null || other === null) return null;
  const [from, to] = [amountText(one), amountText(other)];
  const zh = `个人实缴${from.zh}变为${to.zh}`;
  const en = `payable: ${from.en}, then ${to.en}`;
  if (typeof one === "number" && typeof other === "number") return { zh, en };
  const least = lowest(other) - lowest(one);
  const most = highest(other) - highest(one);
  const open = { zh: "数额通知没有写定", en: "the notice leaves the amount open" };
  const sides = [sideText("最少", "the least", least), sideText("最多", "the most", most)].filter(
    (side) => side !== null,
  );
  return {
    zh: `${zh}（${[open.zh, ...sides.map((side) => side.zh)].join("，")}）`,
    en: `${en} (${[open.en, ...sides.map((side) => side.en)].join(", ")})`,
  };
}
function sideText(zh: string, en: string, difference: number): Texts | null {
  if (difference === 0) return null;
  const amount = formatYuan(Math.abs(difference));
  const [more, word] = difference > 0 ? ["多", "more"] : ["少", "less"];
  return { zh: `${zh}要缴的${more}了${amount}`, en: `${en} is ${amount} ${word}` };
}
function amountText(amount: Amount): Texts {
  const [min, max] = [formatYuan(lowest(amount)), formatYuan(highest(amount))];
  return min === max ? { zh: min, en: min } : { zh: `${min}至${max}`, en: `${min} to ${max}` };
}
