// What every section of a generated module shares: the program, its metadata, the names that were used so far.
// Sections ask it for names; it never decides what they print.
import { formatDay, type TraceEntry } from "@zhengce/runtime";
import type * as api from "@zhengce/runtime";
import type * as internal from "@zhengce/runtime/internal";
import type { FactSpec, Predicate, Program } from "../../decision/program.js";
import { maskFor, type Mask } from "./mask.js";
import type { ModuleMetadata, RulePlace } from "../metadata.js";
import { commentText } from "./safe-text.js";

export interface EmitContext {
  readonly program: Program;
  readonly metadata: ModuleMetadata;
  readonly groups: Mask;
  readonly conditions: Mask;
  /** Conditions over facts that amounts, subsidies and payers ask; the index is the bit. */
  readonly asked: readonly Asked[];
  /** Runtime names that the module imports: what it calls, and types, of the API and of its own kind. */
  readonly imports: Set<InternalName>;
  readonly apiTypes: Set<ApiType>;
  readonly internalTypes: Set<InternalType>;
  /** Days that the module names. */
  readonly days: Set<number>;
}
export interface Asked {
  readonly predicate: Predicate;
  /** The statement that asks it first, for the comment. */
  readonly by: TraceEntry | null;
  /** Groups whose subsidies alone ask it; null = it is asked of everyone. */
  readonly groups: readonly number[] | null;
}

export function createContext(program: Program, metadata: ModuleMetadata, asked: readonly Asked[]): EmitContext {
  return {
    program,
    metadata,
    groups: maskFor(program.groups.length),
    conditions: maskFor(asked.length),
    asked,
    imports: new Set(),
    apiTypes: new Set(),
    internalTypes: new Set(),
    days: new Set(),
  };
}

/** What compiled code may call. */
export type InternalName = keyof typeof internal;

/** The types that compiled code names, here so that a name that is none does not compile. */
interface ApiTypes {
  readonly Acknowledged: api.Acknowledged;
  readonly Adjustment: api.Adjustment;
  readonly Amount: api.Amount;
  readonly Annex: api.Annex;
  readonly Assessment: api.Assessment;
  readonly ClauseOpenPoint: api.ClauseOpenPoint;
  readonly ClauseReading: api.ClauseReading;
  readonly Covers: api.Covers;
  readonly DayAnswer: api.DayAnswer;
  readonly FactsSchema: api.FactsSchema;
  readonly NoticeParticulars: api.NoticeParticulars;
  readonly Obligation: api.Obligation;
  readonly TraceEntry: api.TraceEntry;
  readonly Waived: api.Waived;
}
interface InternalTypes {
  readonly BorneStandard: internal.BorneStandard;
  readonly BillLine: internal.BillLine<string, number, number>;
  readonly Change: internal.Change;
  readonly Combination: internal.Combination;
  readonly ComponentRule: internal.ComponentRule<string, number, number>;
  readonly Course: internal.Course;
  readonly Doubt: internal.Doubt;
  readonly Promised: internal.Promised;
  readonly Settled: internal.Settled;
  readonly SituationRule: internal.SituationRule;
  readonly Standard: internal.Standard;
  readonly Subsidy: internal.Subsidy<string, number, number>;
  readonly Terms: internal.Terms;
  readonly Verdict: internal.Verdict;
}
export type ApiType = keyof ApiTypes;
export type InternalType = keyof InternalTypes;

/** Imports a function or constant of the runtime and gives its name. */
export function use(context: EmitContext, name: InternalName): string {
  context.imports.add(name);
  return name;
}

/** Imports a type of the runtime's API and gives its name. */
export function useType(context: EmitContext, name: ApiType): string {
  context.apiTypes.add(name);
  return name;
}

/** Imports a type that compiled code shares with the runtime alone, and gives its name. */
export function useInternalType(context: EmitContext, name: InternalType): string {
  context.internalTypes.add(name);
  return name;
}

/** The constant that holds a day number. */
export function dayConstant(context: EmitContext, day: number): string {
  context.days.add(day);
  return dayName(day);
}

/** `day20201116`; a day outside the years 0000 to 9999 spells its sign. */
export function dayName(day: number): string {
  const text = formatDay(day);
  const sign = text.startsWith("-") ? "Minus" : text.startsWith("+") ? "Plus" : "";
  return `day${sign}${text.replace(/[^0-9]/g, "")}`;
}

export const groupConstant = (group: number): string => `group${group}`;
export const tierConstant = (tier: number): string => `tier${tier}`;
export const valueConstant = (fact: number, value: number): string => `fact${fact}Value${value}`;

/** Fen as a literal with yuan apart: `280_00`. */
export function fenText(fen: number): string {
  const digits = String(fen);
  return /^-?[0-9]{3,}$/.test(digits) ? `${digits.slice(0, -2)}_${digits.slice(-2)}` : digits;
}

/** The property of a fact: its English code where it has one, else its name. */
export function factProperty(fact: FactSpec): string {
  return fact.code ?? fact.name;
}

/** `二（一）1 “heading”`, or nothing outside any clause. */
export function clauseTitle(context: EmitContext, clause: string): string {
  if (clause === "") return "";
  const heading = context.metadata.headings.get(clause);
  return heading === undefined ? commentText(clause) : `${commentText(clause)} “${commentText(heading)}”`;
}

/** The statement of a rule in the notice's own words, for a comment; digits of full width are digits. */
export function ruleText({ metadata }: EmitContext, { line }: TraceEntry): string {
  return commentText(metadata.textOfLine(line).replace(/[０-９]+/gu, (digits) => digits.normalize("NFKC")));
}

/** Where the rule stands in the notice, for its order and the source map. */
export function placeOf(context: EmitContext, { clause, line }: Pick<TraceEntry, "clause" | "line">): RulePlace {
  return { ...context.metadata.placeOfLine(line), clause };
}
