// A compiled notice as a value, and the choice of one among several by day and region.
import type { Adjustment, Assessment } from "./assessment.js";
import type { FactsSchema } from "./facts-schema.js";
import { yearOf } from "./days.js";
import { parseDay } from "./iso-date.js";
import type { NoticeParticulars } from "./notice-data.js";

/** Two days, both included, as `YYYY-MM-DD`; null: no end is known. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}
/** For which payments a notice answers. */
export interface Covers {
  /** Outside of these days no situation applies to anybody; null: none applies on any day. */
  readonly payment: Days | null;
  readonly region: string | null;
  /** The insurance year. */
  readonly year: number | null;
  /** 施行: where the notice says for how long it holds. */
  readonly inForce: Days | null;
}

/** What every compiled notice exports, whatever its facts: `import * as guizhou` of one gives it. */
export interface PolicyModule {
  readonly notice: NoticeParticulars;
  readonly covers: Covers;
  /** Of the compiler. */
  readonly version: string;
  /** SHA-256 of what was read from the `.policy` text, in hexadecimal; null where the compiler ran without Web Crypto. */
  readonly source: string | null;
  readonly factsSchema: FactsSchema;
  parseFacts(value: unknown): unknown;
  parseLaterFacts(value: unknown): unknown;
  assess(facts: unknown): Assessment;
  adjust(before: unknown, after: unknown): Adjustment;
  needs(facts: unknown): readonly string[];
}

/** The one that fits; or why there is none: `bad-day` is no day as `YYYY-MM-DD`, `several` fit and are left to the caller. */
export type Choice<Module> =
  | { readonly ok: true; readonly module: Module }
  | { readonly ok: false; readonly reason: "bad-day" | "none" }
  | { readonly ok: false; readonly reason: "several"; readonly fitting: readonly Module[] };

export interface Catalog<Module> {
  readonly modules: readonly Module[];
  /**
   * @param day of the payment, `YYYY-MM-DD` @param region as notices name it (地区), to the letter; any where it is left out
   */
  readonly choose: (day: string, region?: string) => Choice<Module>;
}

/** Notices of several years and regions, to be chosen among. Nothing is guessed: where several fit, all are given. */
export function catalog<Module extends Pick<PolicyModule, "covers">>(modules: readonly Module[]): Catalog<Module> {
  return {
    modules,
    choose: (day, region) => {
      const number = parseDay(day);
      if (number === null) return { ok: false, reason: "bad-day" };
      const fitting = modules.filter(
        ({ covers }) => (region === undefined || covers.region === region) && isCovered(covers, number),
      );
      const [module, ...others] = fitting;
      if (module === undefined) return { ok: false, reason: "none" };
      return others.length === 0 ? { ok: true, module } : { ok: false, reason: "several", fitting };
    },
  };
}

/** A notice of a year does not answer for payments after it, whatever its situations leave open. */
function isCovered({ payment, inForce, year }: Covers, day: number): boolean {
  if (payment === null || !isWithin(payment, day)) return false;
  if (inForce !== null) return isWithin(inForce, day);
  return year === null || yearOf(day) <= year;
}

function isWithin({ from, to }: Days, day: number): boolean {
  const [first, last] = [from === null ? null : parseDay(from), to === null ? null : parseDay(to)];
  return (first === null || first <= day) && (last === null || day <= last);
}
