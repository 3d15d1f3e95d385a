// Two views of the same people → someone for whom more is payable in the second than in the first. Both views are cut into cells and
// levels; the solver is asked only where the figures leave room for a rise.
import { cellsOf } from "../cells.js";
import { payableLevels } from "../levels.js";
import { either } from "../questions/predicates.js";
import { onlyFalls } from "./only-falls.js";
import { solverFor } from "../solver.js";
import type { Budget } from "../../budget.js";
import type { Cell, Part } from "../cells.js";
import type { End, Level } from "../levels.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { View } from "../what-if.js";

export interface Rise {
  /** Situations, by index, before and after. */
  readonly before: number;
  readonly after: number;
  readonly person: Person;
}
export interface Rises {
  readonly found: readonly Rise[];
  /** Some question could not be decided. */
  readonly undecided: boolean;
}
interface Levelled {
  readonly cell: Cell;
  readonly levels: readonly Level[] | null;
}

/**
 * One person a pair of situations in which more becomes payable. `program` has the facts that both views read; `among` must hold besides. Where it is
 * left open how identities combine, only the least that may be payable is compared: the most rises with every identity, by the contract's words.
 */
export function rises(program: Program, before: View, after: View, among: readonly Predicate[], budget: Budget): Rises {
  const ends: readonly End[] = program.combination.mode === "unspecified" ? ["least"] : ["least", "most"];
  const sameSubsidies = before.subsidies.every((predicate, i) => predicate === after.subsidies[i]);
  const found: Rise[] = [];
  let undecided = false;
  for (const end of ends) {
    const levelled = (view: View): readonly Levelled[] =>
      cellsOf(view).map((cell) => ({ cell, levels: payableLevels(view, cell, end) }));
    const [from, to] = [levelled(before), levelled(after)];
    const ofKind = alikeAsked();
    for (const one of from) {
      const solver = solverFor(program, {}, budget);
      for (const other of to) {
        const pair = { before: one.cell.situation, after: other.cell.situation };
        if (one.cell.tier !== other.cell.tier || !areOfOnePerson(one.cell, other.cell)) continue;
        if (one.cell.parts === null || other.cell.parts === null) continue;
        if (found.some((rise) => rise.before === pair.before && rise.after === pair.after)) continue;
        const alike = pair.before === pair.after && JSON.stringify(one.cell.parts) === JSON.stringify(other.cell.parts);
        if (alike && sameSubsidies) continue;
        if (!areComparable(one.cell.parts, other.cell.parts)) continue;
        const asked = [one.cell.when, other.cell.when, ...among];
        if (one.levels === null || other.levels === null) {
          const [from, to] = [
            { view: before, cell: one.cell },
            { view: after, cell: other.cell },
          ];
          undecided ||=
            !solver.impossible(asked) &&
            !onlyFalls(from, to, end, (predicates) => solver.impossible([...asked, ...predicates]));
          continue;
        }
        const isCounted = one.cell.numbers.size + other.cell.numbers.size > 0;
        const kind = [one.cell.alike, other.cell.alike, ...among];
        const rising = riseIn(one.levels, other.levels, (predicates) => {
          if (isCounted && ofKind(kind, predicates, () => solver.impossible([...kind, ...predicates]))) return null;
          const wanted = [...asked, ...predicates];
          const { kind: outcome } = solver.solve(wanted);
          if (outcome === "undecided") undecided = true;
          return outcome === "somebody" ? wanted : null;
        });
        const person = rising === null ? null : solver.witness(rising);
        if (person !== null) found.push({ ...pair, person });
      }
    }
  }
  return { found, undecided };
}

/** Cells that differ in numbers alone are asked about together first, each kind once: where nobody is in any of them, nobody is in one. */
function alikeAsked(): (
  kind: readonly Predicate[],
  besides: readonly Predicate[],
  impossible: () => boolean,
) => boolean {
  const texts = new WeakMap<Predicate, string>();
  const textOf = (predicate: Predicate): string => {
    const text = texts.get(predicate) ?? JSON.stringify(predicate);
    texts.set(predicate, text);
    return text;
  };
  const known = new Map<string, boolean>();
  return (kind, besides, impossible) => {
    const key = JSON.stringify([kind.map(textOf), besides.map(textOf)]);
    const found = known.get(key) ?? impossible();
    known.set(key, found);
    return found;
  };
}

/** Nobody has two numbers in one fact, and no change that is asked about gives another. */
function areOfOnePerson(before: Cell, after: Cell): boolean {
  return [...before.numbers].every(([fact, value]) => !after.numbers.has(fact) || after.numbers.get(fact) === value);
}

/** Of a standard that is open only what is left of that same standard can be compared: another amount may be more or less than it. */
function areComparable(before: readonly Part[], after: readonly Part[]): boolean {
  const open = (parts: readonly Part[]): readonly Part[] => parts.filter(({ paid }) => paid.min < paid.max);
  return JSON.stringify(open(before)) === JSON.stringify(open(after));
}

/** The conditions of those for whom it rises, or null where nobody meets them. @param people those who meet the predicates besides being asked about; null: nobody */
function riseIn(
  before: readonly Level[],
  after: readonly Level[],
  people: (predicates: readonly Predicate[]) => readonly Predicate[] | null,
): readonly Predicate[] | null {
  if (!before.some(({ value }) => after.some((later) => later.value > value))) return null;
  if (people([]) === null) return null;
  for (const level of before) {
    const higher = after.filter(({ value }) => value > level.value);
    if (higher.length === 0) continue;
    const rising = people([level.when, either(...higher.map(({ when }) => when))]);
    if (rising !== null) return rising;
  }
  return null;
}
