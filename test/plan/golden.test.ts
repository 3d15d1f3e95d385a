// A golden of the plan beside that of the decision, for the small notices that each show one theme and for one example.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { printPlan } from "../../compiler/plan/print-plan.js";
import { toPlan } from "../../compiler/plan/to-plan.js";
import { example } from "../harness/examples.js";

const valid = "test/fixtures/valid/";

describe("the plan", () => {
  it.each(readdirSync(valid).sort())("of %s", async (name) => {
    const text = readFileSync(`${valid}${name}/input.policy`, "utf8");
    const { program } = compile({ path: `${name}.policy`, text });
    await expect(printPlan(toPlan(program!))).toMatchFileSnapshot(`../fixtures/valid/${name}/plan.txt`);
  });
  it("of 甘肃2022", async () => {
    await expect(printPlan(toPlan(example("gansu-2022").program!))).toMatchFileSnapshot(
      "../golden/plan/gansu-2022.txt",
    );
  });
});
