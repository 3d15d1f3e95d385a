// On generated notices: every cell of the report's tables is what assess answers for the people of that cell, whatever amounts they state.
import { zh } from "../../compiler/wording/zh.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { overAnyAmount } from "../../compiler/decision/given.js";
import { shared } from "../../compiler/report/funded.js";
import { payments } from "../../compiler/report/payments.js";
import { paid, paymentsTable, tableOf } from "../../compiler/verify/payments-table.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";
import { agreement } from "../report/cells-agree.js";
import { unsaid } from "../report/rendered.js";
import { canExist } from "../verify/claims.js";

describe("the report", () => {
  it(
    "prints in every cell of payments what its people pay",
    () =>
      holdsForNotices(({ program: stated, seed }) => {
        const program = overAnyAmount(stated);
        const section = payments({ words: zh, program, payments: paymentsTable(program) });
        const people = fc.sample(arbitraryFacts(program), { numRuns: 100, seed });
        expect(
          unsaid(
            program,
            section,
            people.filter((facts) => canExist(program, facts)),
          ),
        ).toEqual([]);
      }),
    PATIENCE,
  );
  it(
    "says in every cell what assess answers, of payments and of who pays",
    () =>
      holdsForNotices(({ program: stated }) => {
        const program = overAnyAmount(stated);
        const bills = agreement(program, paymentsTable(program), paid, 60);
        const funding = agreement(program, tableOf(program, shared(zh), workBudget()), shared(zh), 60);
        for (const { wrong, partial } of [bills, funding])
          expect({ wrong, partial }).toEqual({ wrong: [], partial: 0 });
      }),
    PATIENCE,
  );
});
