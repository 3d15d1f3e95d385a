// Small programs for the tests of the solver.
import { dayNumber } from "@zhengce/runtime";
import type {
  DayTerm,
  FactSpec,
  GroupSpec,
  Predicate,
  Program,
  SituationSpec,
} from "../../compiler/decision/program.js";

export const day = (y: number, m: number, d: number): DayTerm => ({ kind: "day", day: dayNumber(y, m, d) });
export const fact = (index: number): DayTerm => ({ kind: "fact", fact: index });
export const within = (d: DayTerm, from: DayTerm | null, to: DayTerm | null): Predicate => ({
  kind: "within",
  day: d,
  from,
  to,
});
export const all = (...of: Predicate[]): Predicate => ({ kind: "all", of });
export const any = (...of: Predicate[]): Predicate => ({ kind: "any", of });
export const not = (of: Predicate): Predicate => ({ kind: "not", of });
export const held = (group: number): Predicate => ({ kind: "holds", group });

const spec = (
  name: string,
  type: FactSpec["type"],
  role: FactSpec["role"],
  required: boolean,
  values: string[] = [],
): FactSpec => ({
  name,
  code: null,
  type,
  values,
  required,
  role,
});
export const payment = spec("缴费日期", "date", "payment", true);
export const birth = spec("出生日期", "date", "birth", false);
export const optionalDate = (name: string): FactSpec => spec(name, "date", "declared", false);
export const boolean = (name: string, required = false): FactSpec => spec(name, "boolean", "declared", required);
export const integer = (name: string, required = false): FactSpec => spec(name, "integer", "declared", required);
export const enumeration = (name: string, values: string[], required = false): FactSpec =>
  spec(name, "enumeration", "declared", required, values);

export const certified = (name: string, includes: number[] = []): GroupSpec => ({
  name,
  kind: "certified",
  includes,
  when: null,
});
export const derived = (name: string, when: Predicate): GroupSpec => ({ name, kind: "derived", includes: [], when });

export const situation = (name: string, when: Predicate, exceptional = false): SituationSpec => ({
  name,
  exceptional,
  when,
  pays: null,
  grants: "granted",
  benefitFrom: null,
  benefitTo: null,
  open: [],
  entries: [],
});

export function program(parts: Partial<Program>): Program {
  return {
    notice: "试验2021",
    year: 2021,
    facts: [payment],
    groups: [],
    tiers: [],
    components: [],
    scope: null,
    situations: [],
    subsidies: [],
    combination: { mode: "highest", entry: null },
    caps: [],
    changes: [],
    residual: null,
    ...parts,
  };
}
