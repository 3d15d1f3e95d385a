// A table of payments before the interpreter: for people on the edges of everything that the notice says, the cell of their row, tier and
// situation has exactly their answer, and every answer of a cell is somebody's.
import fc from "fast-check";
import { writeFacts } from "@zhengce/runtime";
import { workBudget } from "../../compiler/budget.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { isTrue, worldOf } from "../../compiler/decision/interpret/conditions.js";
import { askerOf } from "../../compiler/verify/payments/asker.js";
import { peopleOf } from "../../compiler/verify/payments/people.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { canExist } from "../verify/claims.js";
import type { World } from "../../compiler/decision/interpret/conditions.js";
import type { Program } from "../../compiler/decision/program.js";
import type { TableRow } from "../../compiler/verify/payments-table.js";
import type { Literal } from "../../compiler/verify/payments/outcomes.js";
import type { Wanted } from "../../compiler/verify/payments/cell.js";

export interface Agreement {
  /** Cells in which somebody was met. */
  readonly met: number;
  /** Cells that say that not all was worked out. */
  readonly partial: number;
  readonly wrong: readonly string[];
}

/** Compares every cell with what `assess` answers for `people` people a row. */
export function agreement<T>(
  program: Program,
  table: readonly TableRow<T>[],
  wanted: Wanted<T>,
  people: number,
): Agreement {
  const wrong: string[] = [];
  const met = new Set<string>();
  const samples = fc
    .sample(arbitraryFacts(program), { seed: 7, numRuns: people })
    .filter((facts) => canExist(program, facts));
  const asker = askerOf(program, workBudget(Infinity));
  const holds = (world: World, ways: readonly (readonly Literal[])[]): boolean =>
    ways.some((way) => way.every(({ condition, holds }) => isTrue(condition.shown, world) === holds));
  for (const row of table) {
    const group = row.group === null ? null : program.groups.findIndex(({ name }) => name === row.group);
    const tier = row.tier === null ? 0 : program.tiers.indexOf(row.tier);
    for (const kind of peopleOf(asker, group)) {
      if (group !== null && program.groups[group]?.kind === "certified" && String(kind.claims) !== String(group))
        wrong.push(`${row.group}: claims ${kind.claims.join()}`);
      for (const sample of samples) {
        const facts = { ...sample, tier, identities: kind.claims };
        const world = worldOf(program, facts);
        if (!kind.meeting.every((predicate) => isTrue(predicate, world))) continue;
        const answer = assessFacts(program, facts);
        const situation = program.situations.findIndex(({ name }) => name === answer.situation);
        const cell = row.cells[situation];
        if (cell === undefined) continue;
        met.add(`${row.group} ${row.tier} ${situation}`);
        const here = cell.found.filter(
          ({ people: own, ways }) => String(own.claims) === String(kind.claims) && holds(world, ways),
        );
        const expected = JSON.stringify(wanted.of(answer));
        const said = here.map(({ value }) => JSON.stringify(value));
        if (said.some((text) => text !== expected) || (said.length === 0 && !cell.partial))
          wrong.push(
            `${row.group} ${row.tier} ${answer.situation}: ${expected}, said ${said.join(" | ") || "nothing"}: ${JSON.stringify(writeFacts(program, facts, "name"))}`,
          );
      }
    }
  }
  return { met: met.size, partial: table.flatMap(({ cells }) => cells).filter(({ partial }) => partial).length, wrong };
}
