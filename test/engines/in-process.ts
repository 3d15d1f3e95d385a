// Module and columns on the rows of a job: what either answers otherwise than the interpreter, wrong rows included.
import { isDeepStrictEqual } from "node:util";
import type { Assessment, FactRecord } from "@zhengce/runtime";
import { outcome } from "../emit/differential.js";
import { compiledModule, type CompiledModule } from "../emit/load-module.js";
import { columnDifferences, loadColumns, type Columns } from "../harness/tables/columns.js";
import type { Program } from "../../compiler/decision/program.js";
import { interpretedOf, type Job } from "./jobs.js";

export interface InProcess {
  readonly module: CompiledModule;
  readonly columns: Columns;
}
export async function inProcess(program: Program): Promise<InProcess> {
  return { module: await compiledModule(program), columns: loadColumns(program) };
}

/** The first ones, said in full. */
export function differencesInProcess(job: Job, { module, columns }: InProcess): readonly object[] {
  const right: FactRecord[] = [];
  const answers: Assessment[] = [];
  const found: object[] = [];
  for (const { facts, reading, answer } of interpretedOf(job)) {
    const wanted = answer ?? { issues: reading.issues };
    const given = outcome(() => module.assess(facts));
    if (!isDeepStrictEqual(given, wanted) && found.length < 3) found.push({ facts, given, wanted });
    if (reading.value === undefined || answer === null) continue;
    right.push(reading.value);
    answers.push(answer);
  }
  return [...found, ...columnDifferences(columns, job.program, right, answers)];
}
