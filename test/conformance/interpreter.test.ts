// Every case of examples/cases through the reference interpreter, field by field.
import { describe, expect, it } from "vitest";
import { interpreterOf, runCase } from "../../compiler/testing/run-case.js";
import { example, exampleCases } from "../harness/examples.js";

for (const [notice, cases] of exampleCases()) {
  describe(notice, () => {
    for (const item of cases) {
      it(`${item.id} ${item.why}`, () => {
        const { program } = example(notice);
        if (program === null) throw new Error("no program");
        const { issues, differences } = runCase(interpreterOf(program), item);
        expect(issues).toEqual([]);
        expect(differences).toEqual([]);
      });
    }
  });
}
