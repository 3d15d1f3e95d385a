// A payment after the notice's year → a note that the notice is no longer the one to ask. It stands beside the answer, never in it.
import type { Texts } from "@zhengce/grammar";
import { parseDay, yearOf } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";

/** The day comes after the notice's year, or after the days for which it is in force. */
function hasPassed({ year, inForce }: Program, day: number): boolean {
  if (inForce !== undefined) return inForce.to !== null && day > inForce.to;
  return year !== null && yearOf(day) > year;
}

/** The note for one person's facts as given; null where the payment lies in the notice's year or before, or can't be read. */
export function yearPassed(program: Program, facts: unknown): Texts | null {
  const [payment] = program.facts;
  if (program.year === null || payment === undefined || typeof facts !== "object" || facts === null) return null;
  const given = facts as Readonly<Record<string, unknown>>;
  const key = [payment.name, payment.code ?? ""].find((name) => Object.hasOwn(given, name));
  const value = key === undefined ? null : given[key];
  const day = typeof value === "string" ? parseDay(value) : null;
  if (day === null || !hasPassed(program, day)) return null;
  return {
    zh: `《${program.notice}》管 ${program.year} 年度，缴费日期 ${String(value)} 已在这之后：请用当年的通知`,
    en: `${program.notice} is for ${program.year}; a payment on ${String(value)} comes later: use that year's notice`,
  };
}
