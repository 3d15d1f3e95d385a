// Groups that are brackets of one day or of an age (出生日期 在 … 至 …, 年龄 在 60周岁 至 69周岁): neighbours that overlap in part or
// leave a hole between them.
import { termOf } from "../terms.js";
import type { DayTerm, Predicate, Program } from "../../decision/program.js";

interface Bracket {
  readonly group: number;
  /** Days, or years of age; null = open. */
  readonly from: number | null;
  readonly to: number | null;
}
export interface Neighbours {
  readonly kind: "overlap" | "hole";
  readonly earlier: Bracket;
  readonly later: Bracket;
  readonly unit: "day" | "year";
  /** The date fact, or the birth date that the age is counted from. */
  readonly fact: number;
  /** The days or ages shared or left out, both ends included. */
  readonly from: number;
  readonly to: number;
}
/** What a bracket is a bracket of. */
interface Line {
  readonly key: string;
  readonly unit: "day" | "year";
  readonly fact: number;
}

/** A wider hole is more likely meant: children here, the old there. */
const widestHole = { day: 366, year: 1 } as const;

/** Neighbouring brackets that don't meet as they should; one bracket inside another is meant. */
export function misfittingBrackets(program: Program): readonly Neighbours[] {
  return linesOf(program).flatMap(({ line, brackets }) => {
    const ordered = [...brackets].sort((a, b) => start(a) - start(b) || end(a) - end(b));
    return ordered.flatMap((earlier, i) => misfit(line, earlier, ordered[i + 1]));
  });
}

/** Whether some line has two brackets that could be neighbours. */
export function bracketed(program: Program): boolean {
  return linesOf(program).some(({ brackets }) => brackets.length > 1);
}

function linesOf(program: Program): readonly { readonly line: Line; readonly brackets: readonly Bracket[] }[] {
  const lines = new Map<string, { readonly line: Line; readonly brackets: Bracket[] }>();
  program.groups.forEach(({ when }, group) => {
    const found = when === null ? null : bracketOf(when);
    if (found === null) return;
    const entry = lines.get(found.line.key) ?? { line: found.line, brackets: [] };
    entry.brackets.push({ group, from: found.from, to: found.to });
    lines.set(found.line.key, entry);
  });
  return [...lines.values()];
}

function misfit({ unit, fact }: Line, earlier: Bracket, later: Bracket | undefined): readonly Neighbours[] {
  if (later === undefined || start(earlier) >= start(later) || end(earlier) >= end(later)) return [];
  const [over, next] = [end(earlier), start(later)];
  if (next <= over) return [{ kind: "overlap", earlier, later, unit, fact, from: next, to: over }];
  const wide = next - over - 1;
  if (wide === 0 || wide > widestHole[unit]) return [];
  return [{ kind: "hole", earlier, later, unit, fact, from: over + 1, to: next - 1 }];
}

function bracketOf(
  when: Predicate,
): { readonly line: Line; readonly from: number | null; readonly to: number | null } | null {
  if (when.kind === "age") {
    const line: Line = { key: `age ${when.birth} ${JSON.stringify(when.on)}`, unit: "year", fact: when.birth };
    return { line, from: when.min, to: when.max };
  }
  if (when.kind !== "within" || when.day.kind !== "fact") return null;
  const line: Line = { key: `day ${when.day.fact}`, unit: "day", fact: when.day.fact };
  const [from, to] = [constant(when.from), constant(when.to)];
  return from === undefined || to === undefined ? null : { line, from, to };
}

/** undefined where the end depends on a fact. */
function constant(term: DayTerm | null): number | null | undefined {
  if (term === null) return null;
  const { facts, day } = termOf(term);
  return facts.length === 0 ? day : undefined;
}
const start = ({ from }: Bracket): number => from ?? -Infinity;
const end = ({ to }: Bracket): number => to ?? Infinity;
