// Module and columns on the rows of a job: what either answers otherwise than the interpreter, wrong rows included.
import { isDeepStrictEqual } from "node:util";
import { readFacts, type FactRecord } from "@zhengce/runtime";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { outcome } from "../emit/differential.js";
import { compiledModule, type CompiledModule } from "../emit/load-module.js";
import { columnDifferences, loadColumns, type Columns } from "../harness/tables/columns.js";
import { factsOf } from "../harness/tables/people.js";
import type { Program } from "../../compiler/decision/program.js";
import type { Job } from "./jobs.js";

export interface InProcess {
  readonly module: CompiledModule;
  readonly columns: Columns;
}
export async function inProcess(program: Program): Promise<InProcess> {
  return { module: await compiledModule(program), columns: loadColumns(program) };
}

/** The first ones, said in full. */
export function differencesInProcess({ program, people }: Job, { module, columns }: InProcess): readonly object[] {
  const right: FactRecord[] = [];
  const found: object[] = [];
  for (const row of people) {
    const facts = factsOf(program, row);
    const { value, issues } = readFacts(program, facts);
    const wanted = value === undefined ? { issues } : assessFacts(program, value);
    const given = outcome(() => module.assess(facts));
    if (!isDeepStrictEqual(given, wanted) && found.length < 3) found.push({ facts, given, wanted });
    if (value !== undefined) right.push(value);
  }
  return [...found, ...columnDifferences(columns, program, right)];
}
