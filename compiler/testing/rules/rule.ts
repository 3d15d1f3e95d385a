// What a rule of a notice is to its tests: a place, what it decides, and how to tell that a test used it.
import type { Node, Span } from "@zhengce/grammar";
import type { TraceEntry } from "@zhengce/runtime";
import type { RulePlaces } from "../../decision/lower/context.js";
import type { Program } from "../../decision/program.js";
import type { Model, Placed } from "../../semantics/model.js";
import { ruleText, ruleTitle, type Speaking } from "../../wording/say-rule.js";
import type { Aspect } from "../aspects.js";
import type { Use } from "../uses.js";

export type RuleKind =
  | "scope"
  | "group"
  | "standard"
  | "subsidy"
  | "share"
  | "cap"
  | "combination"
  | "situation"
  | "exception"
  | "reward"
  | "support"
  | "change";
export interface Rule {
  readonly kind: RuleKind;
  /** In the language's words, as it is written: `资助 孤儿`. */
  readonly rule: string;
  /** What it says: `全额 由 医疗救助基金`. */
  readonly detail: string;
  /** The label of its clause; null outside clauses. */
  readonly clause: string | null;
  readonly place: Span;
  /** What of an answer it decides. */
  readonly aspects: readonly Aspect[];
  readonly isUsed: (use: Use) => boolean;
}
/** What the lists are made from. */
export interface Sources {
  readonly model: Model;
  readonly program: Program;
  readonly places: RulePlaces;
  /** The words of the rules. */
  readonly of: Speaking;
}
/** `资助 孤儿`, and what it says. */
interface Said {
  readonly rule: string;
  readonly detail: string;
}
export function said(entry: TraceEntry, place: RuleParts["place"], of: Speaking): Said {
  return { rule: ruleTitle(entry, of), detail: ruleText(entry, place, of) };
}

/** Rules that leave one entry each in the trace. */
export function traced(
  { places, of }: Sources,
  kind: RuleKind,
  specs: readonly { readonly entry: TraceEntry | null }[],
  aspects: readonly Aspect[],
): readonly Rule[] {
  return specs.flatMap(({ entry }) => {
    const place = entry === null ? undefined : places.get(entry);
    if (entry === null || place === undefined) return [];
    const isUsed: Rule["isUsed"] = ({ rules }) => rules.has(entry);
    return [rule({ kind, said: said(entry, place, of), place, aspects, isUsed })];
  });
}

interface RuleParts {
  readonly kind: RuleKind;
  readonly said: Said;
  readonly place: Pick<Placed<Node>, "node" | "clause">;
  readonly aspects: readonly Aspect[];
  readonly isUsed: Rule["isUsed"];
}
/** With the place of the statement. */
export function rule({ kind, said: words, place: { node, clause }, aspects, isUsed }: RuleParts): Rule {
  const place = { start: node.start, end: node.end };
  return { kind, ...words, clause: clause?.name ?? null, place, aspects, isUsed };
}
