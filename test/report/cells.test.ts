import { zh } from "../../compiler/wording/zh.js";
import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { shared } from "../../compiler/report/funded.js";
import { paid, paymentsTable, tableOf } from "../../compiler/verify/payments-table.js";
import { example, exampleNames } from "../harness/examples.js";
import { programOf } from "../harness/lowered.js";
import { agreement } from "./cells-agree.js";
import { madeNotice } from "./made-notice.js";
import type { Program } from "../../compiler/decision/program.js";

/** Both tables against the interpreter; the cells that say that they were not worked out. */
function agrees(program: Program, people: number): void {
  const tables = [
    agreement(program, paymentsTable(program), paid, people),
    agreement(program, tableOf(program, shared(zh), workBudget()), shared(zh), people),
  ];
  for (const { wrong, partial, met } of tables)
    expect({ wrong, partial, met: met > 0 }).toEqual({ wrong: [], partial: 0, met: true });
}

describe("every cell is what assess answers", () => {
  it.each(exampleNames)("%s", (name) => {
    agrees(example(name).program!, 300);
  });
  it.each(Array.from({ length: 30 }, (_, i) => i + 1))("of a made notice, %i", (seed) => {
    agrees(programOf(madeNotice(seed, { groups: 8, exceptions: 4, numbers: 3 })), 150);
  });
  it.each(Array.from({ length: 8 }, (_, i) => i + 101))("of a large one, %i", (seed) => {
    agrees(programOf(madeNotice(seed, { groups: 30, exceptions: 12, numbers: 5 })), 80);
  });
});
