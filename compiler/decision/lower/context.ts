// What every part of lowering shares: the model, the indices of its names, and the list of holes, which grows on the way.
import { positionAt } from "@zhengce/grammar";
import type { Name, Node, Span } from "@zhengce/grammar";
import type { AboutOf, RuleCode, TraceEntry } from "@zhengce/runtime";
import type { Clause, Fact, Model, Symbol } from "../../semantics/model.js";
import type { DoubtSpec, FundingPart } from "../program.js";

/** A place that could not be lowered whole, and why. */
export interface Hole extends Span {
  /** broken: the text is, and some finding says so. fixedInPortion: a fixed amount out of a percentage, which nothing else reports. */
  readonly reason: "broken" | "fixedInPortion";
}

export interface LowerContext {
  readonly model: Model;
  /** Facts of the program by name, in its order; 身份 and 档次 are none. */
  readonly facts: ReadonlyMap<string, number>;
  readonly factList: readonly Fact[];
  readonly groups: ReadonlyMap<string, number>;
  readonly components: ReadonlyMap<string, number>;
  readonly tiers: ReadonlyMap<string, number>;
  /** Length of every list "by tier": at least 1. */
  readonly tierCount: number;
  /** Statements that could not be lowered whole: what the program says of them is not what the author meant. */
  readonly holes: Hole[];
  /** Doubts of conditions outside of situations; it grows on the way. */
  readonly doubts: DoubtSpec[];
  /** Where in the text the program's rules stand, by identity; it grows on the way. */
  readonly places: Map<TraceEntry | FundingPart, Place>;
}

/** The program's objects that an answer rests on (trace entries, parts of fundings), each with the statement that it came from. */
export type RulePlaces = ReadonlyMap<TraceEntry | FundingPart, Place>;

/** Numbers the names of the model; the order is the program's. */
export function lowerContext(model: Model): LowerContext {
  const factList = [...model.facts.values()].filter((fact) => rank(fact) >= 0).sort((a, b) => rank(a) - rank(b));
  return {
    model,
    factList,
    facts: numbered(factList.map((fact) => fact.name)),
    groups: numbered([...model.groups.keys()]),
    components: numbered([...model.components.keys()]),
    tiers: numbered(model.tiers.map((tier) => tier.name)),
    tierCount: Math.max(1, model.tiers.length),
    holes: [],
    doubts: [],
    places: new Map(),
  };
}

const ROLES: readonly Fact["role"][] = ["payment", "birth", "certification", "declared"];
/** Built-in facts first, then declared ones as they come; sorting is stable. */
function rank(fact: Fact): number {
  return ROLES.indexOf(fact.role);
}
function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/** The index of the fact of a role; -1 where there is none. */
export function factOfRole(context: LowerContext, role: Fact["role"]): number {
  return context.factList.findIndex((fact) => fact.role === role);
}

/** What a name stands for, if anything. */
export function symbolOf(context: LowerContext, name: Name): Symbol | null {
  return context.model.symbolOf(name);
}

/** Marks `place` as not lowered whole and returns `instead`. */
export function hole<T>(context: LowerContext, place: Span, instead: T, reason: Hole["reason"] = "broken"): T {
  context.holes.push({ start: place.start, end: place.end, reason });
  return instead;
}

/** A statement's place in the text; `clause` null: outside any clause. */
export interface Place {
  readonly node: Node;
  readonly clause: Clause | null;
}

/** The trace entry of a statement, which is remembered as its place. @param about what the rule is about, by name */
export function traceEntry<Code extends RuleCode>(
  context: LowerContext,
  place: Place,
  rule: Code,
  about: AboutOf<Code>,
): TraceEntry {
  const { line } = positionAt(context.model.lineStarts, place.node.start);
  const entry = { rule, clause: place.clause?.name ?? "", line, about } as TraceEntry;
  context.places.set(entry, place);
  return entry;
}

/** One element a tier. */
export function byTier<T>(context: LowerContext, make: (tier: number) => T): readonly T[] {
  return Array.from({ length: context.tierCount }, (_, tier) => make(tier));
}
