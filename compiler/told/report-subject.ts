// Everything that the sign-off report says of a notice, worked out.
import { positionAt, type Locale } from "@zhengce/grammar";
import type { Budget } from "../budget.js";
import { compareNotices } from "../compare/compare-notices.js";
import { funded } from "../report/funded.js";
import type { ReportSubject } from "../report/subject.js";
import { runTests } from "../testing/run-tests.js";
import { paymentsTable } from "../verify/payments-table.js";
import { WORDING } from "../wording/wording.js";
import type { Notice } from "./notice.js";
import { verification } from "./verification.js";

/** A notice takes some tens of thousands. */
const stepsOfTable = 1_500_000;

/** Everything that the compiler knows of a notice; `last` is the notice it is compared with. The tables are worked out first. */
export function subjectOf(notice: Notice, last: Notice | null, budget: Budget, locale: Locale): ReportSubject {
  const words = WORDING[locale];
  const { model, program, diagnostics, checked, coverage } = notice;
  return {
    words,
    model,
    program,
    coverage,
    payments: paymentsTable(program, () => false, budget.share(stepsOfTable)),
    funding: funded(program, budget.share(stepsOfTable), words),
    verification: verification(notice, program, budget),
    tests: runTests(model, program),
    findings: diagnostics.map(({ severity, message, start }) => ({
      ...{ severity, message: message[locale], line: positionAt(model.lineStarts, start).line },
    })),
    acknowledged: checked.acknowledged.map(({ finding, acknowledgement }) => ({
      clause: model.clauseOf(acknowledgement)?.name ?? words.report.outside,
      message: finding.message[locale],
      reason: acknowledgement.reason?.value ?? "",
    })),
    comparison: last === null ? null : compareNotices(last, notice, budget),
  };
}
