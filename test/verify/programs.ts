// Small programs for the tests of the solver: nothing in them but what a test puts there.
import { dayNumber } from "@zhengce/runtime";
import type { DayTerm, FactSpec, Predicate, Program, SituationSpec } from "../../compiler/decision/program.js";
import { program as sample, situation as paying, spec } from "../harness/programs.js";

export { all, any, certified, derived, fact, holds as held, not, within } from "../harness/programs.js";

export const day = (y: number, m: number, d: number): DayTerm => ({ kind: "day", day: dayNumber(y, m, d) });

export const payment = spec("缴费日期", null, "date", { role: "payment", required: true });
export const birth = spec("出生日期", null, "date", { role: "birth" });
export const optionalDate = (name: string): FactSpec => spec(name, null, "date");
export const boolean = (name: string, required = false): FactSpec => spec(name, null, "boolean", { required });
export const integer = (name: string, required = false): FactSpec => spec(name, null, "integer", { required });
export const enumeration = (name: string, values: string[], required = false): FactSpec =>
  spec(name, null, "enumeration", { values, required });

export const situation = (name: string, when: Predicate, exceptional = false): SituationSpec =>
  paying(name, { when, exceptional, pays: null, entries: [] });

export function program(parts: Partial<Program>): Program {
  const empty = { facts: [payment], groups: [], components: [], situations: [] };
  return sample({
    notice: "试验2021",
    ...empty,
    combination: { mode: "highest", entry: null, document: null },
    ...parts,
  });
}
