// Until when a person can pay at this price: day after day, for as long as the same is due, granted and payable whatever was not asked.
import { dayNumber, formatDay, parseDay, type Assessment } from "@zhengce/runtime";
import { assessed, type Person } from "./notice.js";
import { mattersLater, placeholders } from "./probe.js";

/** `last`: the last day at this price; what the day behind it brings. Null: nothing is to be said. */
export type PriceUntil =
  | { readonly kind: "unknown" }
  /** On the next day `then` holds. */
  | { readonly kind: "changes"; readonly last: string; readonly then: Assessment }
  /** Behind it the price depends on what was not asked: facts, or the groups that a person belongs to. */
  | { readonly kind: "depends"; readonly last: string; readonly on: readonly string[] }
  /** The last day that the notice answers for. */
  | { readonly kind: "ends"; readonly last: string };

export function priceUntil(person: Person, answer: Assessment): PriceUntil {
  const first = parseDay(person.day);
  const end = lastDay(person);
  if (first === null || end === null || answer.payable === null || end < first) return { kind: "unknown" };
  const price = priceOf(answer);
  for (let day = first + 1; day <= end; day += 1) {
    const later = { ...person, day: formatDay(day) };
    const last = formatDay(day - 1);
    const matters = mattersLater(later);
    if (matters !== null) return { kind: "depends", last, on: matters.groups ?? [matters.fact] };
    const then = assessed(later, placeholders(later));
    if (then === null) return { kind: "unknown" };
    if (priceOf(then) !== price) return { kind: "changes", last, then };
  }
  return { kind: "ends", last: formatDay(end) };
}

/** Of the days that the notice answers for; null where it names no last one. */
function lastDay({ notice }: Person): number | null {
  const { payment, inForce, year } = notice.module.covers;
  const ends = [payment?.to, inForce?.to].flatMap((text) => (typeof text === "string" ? (parseDay(text) ?? []) : []));
  const ofYear = year === null || inForce !== null ? [] : [dayNumber(year, 12, 31)];
  const all = [...ends, ...ofYear];
  return all.reduce<number | null>((first, day) => (first === null || day < first ? day : first), null);
}

function priceOf({ due, components, subsidy, payable }: Assessment): string {
  return JSON.stringify([due, components, subsidy, payable]);
}
