// Who may join, and what holds on the day of the payment.
import type { OpenPoint, TraceEntry } from "@zhengce/runtime";
import type { DayTerm } from "./days.js";
import type { Predicate } from "./predicates.js";

export interface ScopeSpec {
  /** Eligible when some `admits` holds (or there is none) and no `excludes` holds. The first excluding, then admitting rule is traced. */
  readonly admits: readonly GuardSpec[];
  readonly excludes: readonly GuardSpec[];
  /** Traced when nobody admits. */
  readonly entry: TraceEntry;
}

export interface GuardSpec {
  readonly when: Predicate;
  readonly entry: TraceEntry;
}

export interface SituationSpec {
  readonly name: string;
  readonly exceptional: boolean;
  readonly when: Predicate;
  /** In the order paid; null = the notice leaves open what is paid. */
  readonly pays: readonly PaySpec[] | null;
  readonly grants: "granted" | "notGranted" | "unspecified";
  /** null = open. */
  readonly benefitFrom: ChosenDay | null;
  readonly benefitTo: DayTerm | null;
  /** Traced where the first day of the benefits comes after the last: then there are none. Null where that can't be. */
  readonly noBenefits: TraceEntry | null;
  /** What this situation leaves open: benefit ends that are null, unspecified payment or subsidies. */
  readonly open: readonly OpenPoint[];
  /** Traced when it applies: the situation itself, then its payment, subsidy and benefit slots. */
  readonly entries: readonly TraceEntry[];
}

/** One term for whom a predicate holds, another for the rest. Stands around a whole term, never inside one. */
export type ChosenDay =
  | DayTerm
  | {
      readonly kind: "choice";
      readonly when: Predicate;
      readonly then: ChosenDay;
      readonly otherwise: ChosenDay;
    };

export interface PaySpec {
  readonly component: number;
  /** Part of the component that is paid once; null = all of it. Rounds half up to a fen. */
  readonly ppm: number | null;
  /** Parts of it that are paid besides, each as often as a whole-number fact of declared range says: anything in that range where it is absent. */
  readonly counted?: readonly CountedPart[];
  /** A plain floor or ceiling is confirmed by an echo, so that its figure counts. Exact components are always confirmed. */
  readonly confirmed: boolean;
}

export interface CountedPart {
  readonly fact: number;
  readonly ppm: number | null;
}
