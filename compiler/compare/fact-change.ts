// What changed of the facts that a notice asks for, as whoever gives them sees it. Types only.
import type { FactField } from "@zhengce/runtime";

/** A fact as callers see it. */
export type FactShape = Omit<FactField, "role">;
export interface FactEffect {
  readonly what:
    | "added"
    | "removed"
    | "renamed"
    | "code-changed"
    | "type-changed"
    | "now-required"
    | "now-optional"
    | "range-narrowed"
    | "range-widened"
    | "values-added"
    | "values-removed";
  /** The values, or the codes before and after; empty for the others. */
  readonly names: readonly string[];
  readonly breaking: boolean;
}
export interface FactChange {
  readonly before: FactShape | null;
  readonly after: FactShape | null;
  /** None where the fact is the same. */
  readonly effects: readonly FactEffect[];
  readonly breaking: boolean;
  /** A fact that is gone and asked for the same: this one may be it under a new name. */
  readonly perhapsFormerly: string | null;
}
/** What changed for whoever gives facts or reads answers. */
export type Verdict = "same" | "compatible" | "breaking";
/** What the change asks of whoever gives facts. */
export interface CallerChange {
  readonly verdict: Verdict;
  readonly facts: readonly FactChange[];
  /** Identities that are no longer taken. */
  readonly identitiesGone: readonly string[];
}
