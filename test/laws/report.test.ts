// On generated notices: every cell of the report's tables is what assess answers for the people of that cell.
import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { shared } from "../../compiler/report/funded.js";
import { paid, paymentsTable, tableOf } from "../../compiler/verify/payments-table.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";
import { agreement } from "../report/cells-agree.js";

describe("the report", () => {
  it(
    "says in every cell what assess answers, of payments and of who pays",
    () =>
      holdsForNotices(({ program }) => {
        const payments = agreement(program, paymentsTable(program), paid, 60);
        const funding = agreement(
          program,
          tableOf(program, shared, () => false, workBudget()),
          shared,
          60,
        );
        for (const { wrong, partial } of [payments, funding])
          expect({ wrong, partial }).toEqual({ wrong: [], partial: 0 });
      }),
    PATIENCE,
  );
});
