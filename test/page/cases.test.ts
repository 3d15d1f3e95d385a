// Every case that people worked out from the notices, asked as the page asks: what is not asked changes nothing, and the outcome is what
// the notice answers.
import { beforeAll, describe, expect, it } from "vitest";
import type { AssessCase } from "../../compiler/testing/cases.js";
import { differences } from "../../compiler/testing/differences.js";
import { flowOf } from "../../page/app/logic/flow.js";
import type { Notice } from "../../page/app/logic/notice.js";
import { exampleCases } from "../harness/examples.js";
import { walked } from "./walk.js";
import { pageExample } from "./notices.js";

for (const [name, cases] of exampleCases()) {
  const people = cases.filter((item): item is AssessCase => item.kind === "assess");
  describe(name, () => {
    let notice: Notice | null = null;
    beforeAll(async () => {
      notice = await pageExample(name);
    });
    for (const { id, why, facts, expect: expected } of people)
      it(`${id} ${why}`, () => {
        if (notice === null) throw new Error("no notice");
        const { answers } = walked([notice], facts as Readonly<Record<string, unknown>>);
        const { outcome, next } = flowOf([notice], answers);
        expect(next).toBeNull();
        if (outcome?.kind === "none") {
          expect(expected).toMatchObject({ situation: null });
          return;
        }
        expect(differences(expected, outcome?.assessment)).toEqual([]);
        expect({ ...outcome?.assessment, needs: [] }).toEqual({
          ...notice.module.assess(notice.module.parseFacts(facts)),
          needs: [],
        });
      });
  });
}
